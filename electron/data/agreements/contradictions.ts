import {
  type AgreementFacts,
  type Contradiction,
  contradictionIn,
  tooEarlyIn,
  whyNotEnded,
} from '../../../shared/agreements/contradictions.ts';
import type { TermDates } from '../../../shared/agreements/term.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { fail } from '../../../shared/result.ts';
import type { Connection } from '../connection.ts';
import { amendmentsIn, endOfRow, plannedEnd } from './ends.ts';
import { type AgreementRow, findAgreement } from './rows.ts';

function refuse(found: Contradiction | undefined): void {
  if (found) fail(found.code, { field: found.field });
}

function factsOf(row: AgreementRow): AgreementFacts {
  return { ...row, amendedEnds: amendmentsIn(row.amendments).map(({ endsOn }) => endsOn) };
}

function heldDates(row: AgreementRow): TermDates {
  return { startsOn: row.startsOn, endsOn: plannedEnd(row) };
}

/** `renewal-not-later` when one of two terms that renew each other has no later days than the other. */
function refuseEarlierRenewal(renewed: AgreementRow | undefined, renewal: AgreementRow | undefined): void {
  if (!renewed || !renewal) return;
  const field = tooEarlyIn(heldDates(renewed), { startsOn: renewal.startsOn, endsOn: renewal.endsOn });
  if (field) fail('renewal-not-later', { field });
}

/**
 * Refuses what contradicts the rest of the register, after it was written inside an action: the agreement in itself,
 * between it and its neighbours in the chain, and, for an addendum, between the agreement above and its renewal.
 * Codes: those of {@link Contradiction}. `before`: the agreement as it was.
 */
export function refuseContradictions(db: Connection, uid: string, before?: AgreementRow): void {
  const row = findAgreement(db, uid) ?? fail('not-found');
  refuse(contradictionIn(factsOf(row), before && factsOf(before)));
  const find = (other: string | null) => (other === null ? undefined : findAgreement(db, other));
  refuseEarlierRenewal(find(row.renewsUid), row);
  refuseEarlierRenewal(row, find(row.renewedByUid));
  const above = row.amendsEndTo === null ? undefined : find(row.parentUid);
  if (!above) return;
  if (row.amendsEndTo !== null && row.amendsEndTo < above.startsOn) fail('starts-after-end', { field: 'endsOn' });
  refuseEarlierRenewal(above, find(above.renewedByUid));
}

/** Refuses an early end of a draft, a second one, and one on a day outside of the term. Codes: {@link Contradiction}. */
export function refuseEarlyEnd(row: AgreementRow, day: PlainDate, today: PlainDate): void {
  const effectiveEndsOn = endOfRow(row, today);
  refuse(whyNotEnded({ ...row, effectiveEndsOn }, day, today));
}
