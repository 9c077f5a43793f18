import { amendmentOn } from '../../../shared/agreements/amendment.ts';
import type { Period, PlainDate } from '../../../shared/dates.ts';
import { agreementCells, agreementListTable, type ListedAgreement } from '../../../shared/reports/agreement-list.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import { agreementListBasis } from '../../../shared/reports/legal-basis.ts';
import type { AgreementSummary } from '../../../shared/agreements/schema.ts';
import { todayIn } from '../../../shared/time-zones.ts';
import { amendmentsIn } from '../agreements/ends.ts';
import { kindSettings, type KindSettings } from '../agreements/kinds.ts';
import { allAgreements, type AgreementRow } from '../agreements/rows.ts';
import { summaryOf } from '../agreements/summary.ts';
import type { Connection } from '../connection.ts';
import { allRegulations } from '../regulations/rows.ts';

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

interface Day {
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  readonly timeZone: string;
}

/**
 * Agreements that were there on the day of the report. Today that is every one; on a day that is past those signed by
 * then, and drafts that were registered by then or have a document of that time.
 */
function knownOn(db: Connection, { asOf, today, timeZone }: Day): Set<string> {
  const rows = db
    .prepare<{ asOf: string }, { uid: string; isDated: number; registeredAt: string | null }>(
      `SELECT a.uid, coalesce(a.signed_on <= :asOf, 0) OR EXISTS (
           SELECT 1 FROM agreement_file f WHERE f.agreement_id = a.id AND f.document_on <= :asOf) AS isDated,
         (SELECT o.at FROM change c JOIN action o ON o.id = c.action_id
          WHERE c.row_uid = a.uid AND c.before IS NULL ORDER BY c.id LIMIT 1) AS registeredAt
       FROM agreement a`,
    )
    .all({ asOf });
  const wasRegistered = (at: string | null) => at !== null && todayIn(timeZone, at) <= asOf;
  const known = rows.filter(
    ({ isDated, registeredAt }) => asOf >= today || isDated === 1 || wasRegistered(registeredAt),
  );
  return new Set(known.map(({ uid }) => uid));
}

/** An agreement on a day, without a renewal that was not there yet. */
function summaryOn(row: AgreementRow, asOf: PlainDate, settings: KindSettings, known: Set<string>): AgreementSummary {
  const summary = summaryOf(row, asOf, settings);
  const { renewedByUid } = summary;
  return { ...summary, renewedByUid: renewedByUid !== null && known.has(renewedByUid) ? renewedByUid : null };
}

function listed(db: Connection, row: AgreementRow, summary: AgreementSummary, asOf: PlainDate): ListedAgreement {
  const by = nameOf(db, amendmentOn(amendmentsIn(row.amendments), asOf)?.uid ?? null);
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
  { regencyName, period, ...day }: { regencyName: string; period: Period } & Day,
): ReportBody {
  const settings = kindSettings(db);
  const { asOf } = day;
  const known = knownOn(db, day);
  const rows = allAgreements(db)
    .filter(({ uid }) => known.has(uid))
    .map((row) => listed(db, row, summaryOn(row, asOf, settings, known), asOf))
    .toSorted((a, b) => (a.startsOn === b.startsOn ? 0 : a.startsOn < b.startsOn ? -1 : 1));
  return {
    table: agreementListTable(regencyName, period, {
      asOf,
      legalBasis: agreementListBasis(allRegulations(db, asOf)),
    }),
    rows: rows.map((row, place) => agreementCells(row, place + 1, asOf)),
    rowCount: rows.length,
  };
}
