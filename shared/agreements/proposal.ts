import { addDays, daysBetween, type PlainDate } from '../dates.ts';
import { renewalOf, termEnd, termLengthOf, type TermDates } from './term.ts';

/** A term as it was agreed, and where addenda and an early end left its end. */
export interface RenewableTerm extends TermDates {
  readonly effectiveEndsOn: PlainDate;
}

/**
 * The next term as dialog, letter and picture propose it: it follows the end as it holds, with the length that was agreed:
 * an end that was moved says when the next term begins, not how long it is.
 */
export function proposalFor({ startsOn, endsOn, effectiveEndsOn }: RenewableTerm): TermDates {
  if (effectiveEndsOn === endsOn) return renewalOf({ startsOn, endsOn });
  const next = addDays(effectiveEndsOn, 1);
  const agreed = termLengthOf({ startsOn, endsOn });
  const until = agreed ? termEnd(next, agreed, agreed.ending) : addDays(next, daysBetween(startsOn, endsOn));
  return { startsOn: next, endsOn: until };
}
