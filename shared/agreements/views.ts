import { dateParts, type PlainDate } from '../dates.ts';
import type { AgreementKind, TermState } from './term.ts';

/** Views of the list that every office asks for; each is one question about one agreement. */
export const agreementViews = [
  'to-prepare',
  'without-renewal',
  'awaiting-signature',
  'ending-this-year',
  'unscanned',
] as const;
export type AgreementView = (typeof agreementViews)[number];

/** What the views look at; `effectiveEndsOn` and `state` as they hold on the day asked about. */
export interface ViewedAgreement {
  readonly kind: AgreementKind;
  readonly state: TermState;
  readonly signedOn: PlainDate | null;
  readonly effectiveEndsOn: PlainDate;
  /** The next term, signed or only a draft. */
  readonly renewedByUid: string | null;
  /** Attached files that are the signed document. */
  readonly scans: number;
}

const ending: ReadonlySet<TermState> = new Set(['prepare', 'urgent', 'expired']);

/**
 * Whether an agreement belongs to a view on `today`.
 * - `to-prepare`: a renewal is due, a draft of it included; `without-renewal`: due, and not even a draft of it is there;
 *   an addendum is in neither, for the agreement above it is renewed;
 * - `awaiting-signature`: a draft; `ending-this-year`: signed, with its last day in the year of `today`, gone by or not;
 * - `unscanned`: a signed Perjanjian Kerja Sama without its scan, however old.
 */
export function isInView(view: AgreementView, agreement: ViewedAgreement, today: PlainDate): boolean {
  const { kind, state, signedOn, effectiveEndsOn, renewedByUid, scans } = agreement;
  const isSigned = signedOn !== null && signedOn <= today;
  const isDue = ending.has(state) && kind !== 'addendum';
  switch (view) {
    case 'to-prepare':
      return isDue;
    case 'without-renewal':
      return isDue && renewedByUid === null;
    case 'awaiting-signature':
      return state === 'draft';
    case 'ending-this-year':
      return isSigned && dateParts(effectiveEndsOn).year === dateParts(today).year;
    case 'unscanned':
      return kind === 'perjanjian-kerja-sama' && isSigned && scans === 0;
  }
}

/** Whether a text names a view. */
export function isAgreementView(text: string): text is AgreementView {
  return (agreementViews as readonly string[]).includes(text);
}
