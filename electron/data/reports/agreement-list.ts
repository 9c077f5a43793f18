import type { PlainDate, Quarter } from '../../../shared/dates.ts';
import { agreementCells, agreementListTable, type ListedAgreement } from '../../../shared/reports/agreement-list.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import type { AgreementSummary } from '../../../shared/agreements/schema.ts';
import { allSummaries } from '../agreements/summary.ts';
import type { Connection } from '../database.ts';

type OpenStep = NonNullable<ListedAgreement['openStep']>;

function listed(db: Connection, summary: AgreementSummary, asOf: PlainDate): ListedAgreement {
  const openStep = db
    .prepare<{ uid: string; asOf: string }, OpenStep>(
      `SELECT s.step, s.planned_on AS plannedOn FROM agreement_step s JOIN agreement a ON a.id = s.agreement_id
       WHERE a.uid = :uid AND (s.done_on IS NULL OR s.done_on > :asOf) ORDER BY s.position, s.id LIMIT 1`,
    )
    .get({ uid: summary.uid, asOf });
  const renewedBy = db
    .prepare<[string | null], string>(
      'SELECT coalesce(number_first, number_second, title) FROM agreement WHERE uid = ?',
    )
    .pluck()
    .get(summary.renewedByUid);
  return {
    ...summary,
    endsOn: summary.effectiveEndsOn,
    firstInstitution: summary.firstParty.institution,
    secondInstitution: summary.secondParty.institution,
    openStep: openStep ?? null,
    renewedBy: renewedBy ?? null,
  };
}

/** Layout F: every term by its start, with its state on the day. */
export function agreementListReport(
  db: Connection,
  { regencyName, period, asOf }: { regencyName: string; period: Quarter; asOf: PlainDate },
): ReportBody {
  const rows = allSummaries(db, asOf)
    .map((row) => listed(db, row, asOf))
    .toSorted((a, b) => (a.startsOn === b.startsOn ? 0 : a.startsOn < b.startsOn ? -1 : 1));
  return {
    table: agreementListTable(regencyName, period, asOf),
    rows: rows.map((row, place) => agreementCells(row, place + 1, asOf)),
    rowCount: rows.length,
  };
}
