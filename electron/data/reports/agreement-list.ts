import type { PlainDate, Quarter } from '../../../shared/dates.ts';
import { agreementCells, agreementListTable, type ListedAgreement } from '../../../shared/reports/agreement-list.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import { allAgreements, summaryOf, type AgreementRow } from '../agreements/rows.ts';
import type { Connection } from '../database.ts';

type OpenStep = NonNullable<ListedAgreement['openStep']>;

function listed(db: Connection, row: AgreementRow, asOf: PlainDate): ListedAgreement {
  const openStep = db
    .prepare<{ id: number; asOf: string }, OpenStep>(
      `SELECT step, planned_on AS plannedOn FROM agreement_step
       WHERE agreement_id = :id AND (done_on IS NULL OR done_on > :asOf) ORDER BY position, id LIMIT 1`,
    )
    .get({ id: row.id, asOf });
  const renewedBy = db
    .prepare<[number], string>('SELECT coalesce(number_first, number_second, title) FROM agreement WHERE renews_id = ?')
    .pluck()
    .get(row.id);
  const summary = summaryOf(row, asOf);
  return {
    ...summary,
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
  const rows = allAgreements(db)
    .map((row) => listed(db, row, asOf))
    .toSorted((a, b) => (a.startsOn === b.startsOn ? 0 : a.startsOn < b.startsOn ? -1 : 1));
  return {
    table: agreementListTable(regencyName, period, asOf),
    rows: rows.map((row, place) => agreementCells(row, place + 1, asOf)),
    rowCount: rows.length,
  };
}
