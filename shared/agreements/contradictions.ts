import type { PlainDate } from '../dates.ts';
import { isGivenUp } from './held.ts';
import type { AgreementKind, TermDates } from './term.ts';

/** Facts about agreements that cannot hold together; the field is the one to change. */
export interface Contradiction {
  readonly code:
    | 'addendum-in-chain'
    | 'already-ended'
    | 'early-end-outside'
    | 'ended-unsigned'
    | 'renewal-not-later'
    | 'starts-after-end';
  readonly field: 'kind' | 'signedOn' | 'startsOn' | 'endsOn' | 'endedEarlyOn';
}

/**
 * Which day of a renewal is wrong: it begins after the day on which the old term began and ends after the last day that
 * one is in force. It may begin before that day; the days that both share are said.
 */
export function tooEarlyIn(renewed: TermDates, renewal: TermDates): 'startsOn' | 'endsOn' | undefined {
  if (renewal.startsOn <= renewed.startsOn) return 'startsOn';
  return renewal.endsOn <= renewed.endsOn ? 'endsOn' : undefined;
}

/** What one agreement says of itself. */
export interface AgreementFacts {
  readonly kind: AgreementKind;
  readonly signedOn: PlainDate | null;
  readonly startsOn: PlainDate;
  readonly endedEarlyOn: PlainDate | null;
  readonly renewsUid: string | null;
  readonly renewedByUid: string | null;
  /** Ends that its addenda move it to. */
  readonly amendedEnds: readonly PlainDate[];
}

/**
 * What an agreement contradicts in itself: an addendum in a chain of renewals, an end of what was never signed, a start
 * after the end that an addendum or an early end gave it. `before`: as it was until now; what was given up stays editable.
 */
export function contradictionIn(facts: AgreementFacts, before?: AgreementFacts): Contradiction | undefined {
  const { kind, signedOn, startsOn, endedEarlyOn, renewsUid, renewedByUid, amendedEnds } = facts;
  if (kind === 'addendum' && (renewsUid !== null || renewedByUid !== null)) {
    return { code: 'addendum-in-chain', field: 'kind' };
  }
  if (endedEarlyOn !== null && signedOn === null) return { code: 'ended-unsigned', field: 'signedOn' };
  const isMovedPast = isGivenUp(facts) && !(before && isGivenUp(before));
  if (isMovedPast || amendedEnds.some((end) => end < startsOn)) return { code: 'starts-after-end', field: 'startsOn' };
  return undefined;
}

/** What an early end depends on; `effectiveEndsOn` is the last day as it holds now. */
export interface EndableTerm extends Pick<AgreementFacts, 'signedOn' | 'startsOn' | 'endedEarlyOn'> {
  readonly effectiveEndsOn: PlainDate;
}

/**
 * Why a term cannot be ended on a day: it is a draft, was ended already, or the day lies outside. A signed term can be
 * given up before it begins; the last day that may be named is its last one, for the day after it ends by itself.
 */
export function whyNotEnded(term: EndableTerm, day: PlainDate, today: PlainDate): Contradiction | undefined {
  const { signedOn, startsOn, endedEarlyOn, effectiveEndsOn } = term;
  if (signedOn === null || signedOn > today) return { code: 'ended-unsigned', field: 'signedOn' };
  if (endedEarlyOn !== null) return { code: 'already-ended', field: 'endedEarlyOn' };
  const first = signedOn < startsOn ? signedOn : startsOn;
  return day < first || day > effectiveEndsOn ? { code: 'early-end-outside', field: 'endedEarlyOn' } : undefined;
}
