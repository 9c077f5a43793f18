import type { Amendment } from '../../../shared/agreements/amendment.ts';
import { effectiveEnd } from '../../../shared/agreements/held.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { AgreementRow } from './rows.ts';

/** After every day there is: what is agreed for a day to come is planned for from now on. */
const always = '9999-12-31';

const parsed = (amendments: string) => JSON.parse(amendments) as Amendment[];

/** Last day of a term by everything that is agreed, also what only holds from a day to come. */
export function plannedEnd(row: AgreementRow): PlainDate {
  return effectiveEnd({ ...row, amendments: parsed(row.amendments) }, always);
}

/** {@link plannedEnd} of the term that this one renews; null when it renews none. */
export function plannedEndOfRenewed(row: AgreementRow): PlainDate | null {
  const { renewsStartsOn: startsOn, renewsEndsOn: endsOn, renewsEndedEarlyOn: endedEarlyOn } = row;
  if (startsOn === null || endsOn === null) return null;
  return effectiveEnd({ startsOn, endsOn, endedEarlyOn, amendments: parsed(row.renewsAmendments) }, always);
}
