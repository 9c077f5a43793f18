import { firstDayOf, type Period, periodKind, type PlainDate } from '../../../shared/dates.ts';
import { claimCells, claimTable, type CoveredDeath } from '../../../shared/reports/claims.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import type { Connection } from '../connection.ts';

/** The participation that covered the death: for death benefit (bit 2), on its day; the latest of several. */
const deaths = `
SELECT p.name, p.nik, s.kpj, s.segment, p.died_on AS diedOn,
  coalesce((SELECT name FROM unit WHERE id = s.unit_id), (SELECT name FROM village WHERE id = p.village_id), p.village_text) AS place
FROM participant p JOIN participation s ON s.id = (
  SELECT w.id FROM participation w WHERE w.participant_id = p.id AND w.programmes & 2 <> 0
    AND w.starts_on <= p.died_on AND (w.ends_on IS NULL OR w.ends_on >= p.died_on)
  ORDER BY w.starts_on DESC, w.id DESC LIMIT 1)
WHERE p.died_on BETWEEN :from AND :asOf
ORDER BY p.died_on, p.name COLLATE NOCASE, p.id`;

/** Layout D from the register: deaths of the period up to the day that the death benefit covered. */
export function claimReport(
  db: Connection,
  facts: { readonly regencyName: string; readonly period: Period; readonly asOf: PlainDate },
): ReportBody {
  const { asOf, period } = facts;
  // a single day stands for its year so far
  const from = periodKind(period) === 'day' ? `${asOf.slice(0, 4)}-01-01` : firstDayOf(period);
  const rows = db.prepare<{ from: string; asOf: string }, CoveredDeath>(deaths).all({ from, asOf });
  return {
    table: claimTable({ ...facts, from }),
    rows: rows.map((row, place) => claimCells(row, place + 1)),
    rowCount: rows.length,
  };
}
