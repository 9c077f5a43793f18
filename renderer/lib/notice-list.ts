/** Something that is said: as it stands, or made anew whenever the language changes. */
export type Words = string | (() => string);

/** Something the program says in passing; shown by `renderer/ui/Notices.tsx`. */
export interface Notice {
  readonly id: number;
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  /** A newer notice of the same kind takes the place of an older one: the tone, or the code of an error. */
  readonly kind: string;
  readonly text: Words;
  /** The channel whose error this is: it goes once that works. */
  readonly about?: string;
  /** The action that was done: the notice goes once it is taken back. */
  readonly done?: string;
  /** What stands behind "Rincian": codes and numbers for support. */
  readonly details?: Words;
  /** Offered as a button, such as "Urungkan". */
  readonly action?: { readonly label: Words; readonly run: () => void };
}

/** More would cover the screen. */
const most = 3;

/** The notices with one more: it replaces its own kind; beyond three the oldest goes, passing ones before errors. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  const next = [...notices.filter(({ kind }) => kind !== notice.kind), notice];
  if (next.length <= most) return next;
  const passing = next.slice(0, -1).findIndex(({ tone }) => tone !== 'error');
  const oldest = Math.max(0, passing);
  return next.filter((_, index) => index !== oldest);
}

/** What is left after a change of language: words of the old one go, what can be said anew stays. */
export function inNewLanguage(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ text }) => typeof text === 'function');
}
