import { say } from './texts.ts';
import { CallError } from './client.ts';

/** Something the program says in passing; shown by `renderer/ui/Notices.tsx`. */
export interface Notice {
  readonly id: number;
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** What stands behind "Rincian": codes and numbers for support. */
  readonly details?: string;
  /** Offered as a button, such as "Urungkan". */
  readonly action?: { readonly label: string; readonly run: () => void };
}

let shower: ((notice: Notice) => void) | undefined;
let count = 0;

/** Connects what shows notices; called once by the frame. */
export function onNotice(show: (notice: Notice) => void): () => void {
  shower = show;
  return () => {
    if (shower === show) shower = undefined;
  };
}

/** Shows a notice. */
export function notify(notice: Omit<Notice, 'id'>): void {
  count += 1;
  shower?.({ ...notice, id: count });
}

/** Says an error in words; its code and reference stand behind "Rincian". */
export function notifyError(error: unknown): void {
  if (!(error instanceof CallError)) {
    notify({ tone: 'error', text: say('errors.internal'), details: String(error) });
    return;
  }
  notify({
    tone: error.code === 'cancelled' ? 'info' : 'error',
    text: errorWords(error),
    details: errorDetails(error),
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
