import type { Amendment } from '../../../shared/agreements/amendment.ts';
import { effectiveEnd, type HeldTerm } from '../../../shared/agreements/held.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { AgreementRow } from './rows.ts';

/** After every day there is: by everything that is agreed, also what only holds from a day to come. */
export const always = '9999-12-31';

/** The addenda that move an end, as a row has them. */
export function amendmentsIn(amendments: string): Amendment[] {
  return JSON.parse(amendments) as Amendment[];
}

/** Last day of a term on a day, as its addenda and an early end leave it. */
export function endOfRow(row: HeldTerm & { readonly amendments: string }, on: PlainDate): PlainDate {
  return effectiveEnd({ ...row, amendments: amendmentsIn(row.amendments) }, on);
}

/** Last day of a term by everything that is agreed, also what only holds from a day to come. */
export function plannedEnd(row: AgreementRow): PlainDate {
  return endOfRow(row, always);
}

/** First and last day on a day of the term that this one renews; null when it renews none. */
export function renewedTerm(row: AgreementRow, on: PlainDate): HeldTerm | null {
  const { renewsStartsOn: startsOn, renewsEndsOn: endsOn, renewsEndedEarlyOn: endedEarlyOn } = row;
  if (startsOn === null || endsOn === null) return null;
  const term = { startsOn, endsOn, endedEarlyOn };
  return { ...term, endsOn: endOfRow({ ...term, amendments: row.renewsAmendments }, on) };
}

/** {@link plannedEnd} of the term that this one renews; null when it renews none. */
export function plannedEndOfRenewed(row: AgreementRow): PlainDate | null {
  return renewedTerm(row, always)?.endsOn ?? null;
}
