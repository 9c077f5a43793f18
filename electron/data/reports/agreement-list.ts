import { amendmentOn, type Amendment } from '../../../shared/agreements/amendment.ts';
import type { PlainDate, Quarter } from '../../../shared/dates.ts';
import { agreementCells, agreementListTable, type ListedAgreement } from '../../../shared/reports/agreement-list.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import type { AgreementSummary } from '../../../shared/agreements/schema.ts';
import { kindSettings, type KindSettings } from '../agreements/kinds.ts';
import { allAgreements, type AgreementRow } from '../agreements/rows.ts';
import { summaryOf } from '../agreements/summary.ts';
import type { Connection } from '../database.ts';

type OpenStep = NonNullable<ListedAgreement['openStep']>;

/** The first step on the way to the next signature: that of a renewal in preparation, else the agreement's own. */
function openStepOf(db: Connection, { uid, state, renewedByUid }: AgreementSummary, asOf: PlainDate): OpenStep | null {
  const next = state === 'renewed' ? uid : (renewedByUid ?? uid);
  const step = db
    .prepare<{ uid: string; asOf: string }, OpenStep>(
      `SELECT s.step, s.planned_on AS plannedOn FROM agreement_step s JOIN agreement a ON a.id = s.agreement_id
       WHERE a.uid = :uid AND s.is_record = 0 AND (s.done_on IS NULL OR s.done_on > :asOf) ORDER BY s.position, s.id LIMIT 1`,
    )
    .get({ uid: next, asOf });
  return step ?? null;
}

function nameOf(db: Connection, uid: string | null): string | null {
  const name = db
    .prepare<[string | null], string>(
      'SELECT coalesce(number_first, number_second, title) FROM agreement WHERE uid = ?',
    )
    .pluck()
    .get(uid);
  return name ?? null;
}

function listed(db: Connection, row: AgreementRow, asOf: PlainDate, settings: KindSettings): ListedAgreement {
  const summary = summaryOf(row, asOf, settings);
  const by = nameOf(db, amendmentOn(JSON.parse(row.amendments) as Amendment[], asOf)?.uid ?? null);
  return {
    ...summary,
    endsOn: summary.effectiveEndsOn,
    firstInstitution: summary.firstParty.institution,
    secondInstitution: summary.secondParty.institution,
    amendment: by === null ? null : { agreedEndsOn: summary.endsOn, by },
    openStep: openStepOf(db, summary, asOf),
    renewedBy: nameOf(db, summary.renewedByUid),
  };
}

/** Layout F: every term by its start, with its state on the day. */
export function agreementListReport(
  db: Connection,
  { regencyName, period, asOf }: { regencyName: string; period: Quarter; asOf: PlainDate },
): ReportBody {
  const settings = kindSettings(db);
  const rows = allAgreements(db)
    .map((row) => listed(db, row, asOf, settings))
    .toSorted((a, b) => (a.startsOn === b.startsOn ? 0 : a.startsOn < b.startsOn ? -1 : 1));
  return {
    table: agreementListTable(regencyName, period, asOf),
    rows: rows.map((row, place) => agreementCells(row, place + 1, asOf)),
    rowCount: rows.length,
  };
}
