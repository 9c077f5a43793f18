import { addDays, type PlainDate } from '../dates.ts';
import { endOn, type Amendment } from './amendment.ts';

/** What the last day in force depends on; `endsOn` as addenda left it. */
export interface HeldTerm {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** The day from which it no longer holds. */
  readonly endedEarlyOn: PlainDate | null;
}

/**
 * Last day on which a term is in force. An early end comes before the agreed one as soon as it is known, also when it is
 * for a day to come. A term that was given up before it began is shown on its first day.
 */
export function lastDayHeld({ startsOn, endsOn, endedEarlyOn }: HeldTerm): PlainDate {
  if (endedEarlyOn === null) return endsOn;
  const last = endedEarlyOn > startsOn ? addDays(endedEarlyOn, -1) : startsOn;
  return last < endsOn ? last : endsOn;
}

/** Last day of a term by everything that holds on `today`: addenda signed by then, and an early end. */
export function effectiveEnd(
  term: HeldTerm & { readonly amendments: readonly Amendment[] },
  today: PlainDate,
): PlainDate {
  return lastDayHeld({ ...term, endsOn: endOn(term.endsOn, term.amendments, today) });
}

/** Whether a term was ended before a single day of it was in force: such a term renews nothing. */
export function isGivenUp({ startsOn, endedEarlyOn }: Pick<HeldTerm, 'startsOn' | 'endedEarlyOn'>): boolean {
  return endedEarlyOn !== null && endedEarlyOn <= startsOn;
}
