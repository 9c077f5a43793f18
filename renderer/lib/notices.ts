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

/** Takes a notice off the screen. */
export function closeNotice(id: number): void {
  notices.set((now) => now.filter((notice) => notice.id !== id));
}

/** Says an error in words; its code and reference stand behind "Rincian". */
export function notifyError(error: unknown): void {
  if (!(error instanceof CallError)) {
    notify({ tone: 'error', kind: 'internal', text: () => say('errors.internal'), details: String(error) });
    return;
  }
  notify({
    tone: error.code === 'cancelled' ? 'info' : 'error',
    kind: error.code,
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
