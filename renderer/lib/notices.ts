import { CallError } from './client.ts';
import { inNewLanguage, type Notice, withNotice } from './notice-list.ts';
import { languagePreference } from './preferences.ts';
import { createStore } from './store.ts';
import { say } from './texts.ts';

/** What is on screen now, oldest first. */
export const notices = createStore<readonly Notice[]>([]);
let count = 0;
languagePreference.subscribe(() => notices.set(inNewLanguage));

/** Shows a notice; its kind is its tone unless it says another. */
export function notify(notice: Omit<Notice, 'id' | 'kind'> & { readonly kind?: string }): void {
  count += 1;
  const next = { kind: notice.tone, ...notice, id: count };
  notices.set((now) => withNotice(now, next));
}

/** Takes the errors off the screen that something left which has worked since. */
export function closeErrorsAbout(about: string): void {
  notices.set((now) => now.filter((notice) => notice.about !== about));
}

/** Takes off the screen what was told of steps on the way: the whole has been saved, and says so itself. */
export function closeSteps(): void {
  notices.set((now) => now.filter(({ done }) => done === undefined));
}

/** Takes the notice off the screen that told of an action which is taken back by now. */
export function closeNoticeOf(action: string): void {
  notices.set((now) => now.filter(({ done }) => done !== action));
}

/** Takes a notice off the screen. */
export function closeNotice(id: number): void {
  notices.set((now) => now.filter((notice) => notice.id !== id));
}

/** Nothing went wrong: there is only nothing to do. */
const neutralCodes: ReadonlySet<string> = new Set(['cancelled', 'nothing-to-undo', 'undo-of-import-undone']);

/** Says an error in words; its code and reference stand behind "Rincian". `about`: the channel that it goes with. */
export function notifyError(error: unknown, about?: string): void {
  if (!(error instanceof CallError)) {
    notify({ tone: 'error', kind: 'internal', text: () => say('errors.internal'), details: String(error) });
    return;
  }
  notify({
    tone: neutralCodes.has(error.code) ? 'info' : 'error',
    kind: error.code,
    ...(about !== undefined && { about }),
    text: () => errorWords(error),
    details: () => errorDetails(error),
  });
}

/** The words of a failed answer. */
export function errorWords(error: CallError): string {
  return say(`errors.${error.code}`, error.details);
}

/** Code, facts and log number of a failed answer, one per line. */
export function errorDetails(error: CallError): string {
  const facts = Object.entries(error.details ?? {}).map(([name, value]) => `${name}: ${String(value)}`);
  const reference = error.reference ? [say('ui.reference', { reference: error.reference })] : [];
  return [say('ui.errorCode', { code: error.code }), ...facts, ...reference].join('\n');
}
