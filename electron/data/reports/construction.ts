import type { Period, PlainDate } from '../../../shared/dates.ts';
import { constructionCells, constructionTable } from '../../../shared/reports/construction.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import type { Connection } from '../connection.ts';
import { activeSpell } from '../participants/active.ts';
import { raw } from '../sql.ts';

interface Counted {
  /** Null: no office of the regency. */
  readonly unit: string | null;
  readonly people: number;
}

/** Of several participations the latest counts, so that nobody stands in two rows. Only offices of the regency have an APBD of their own. */
const counted = `
WITH worker AS (
  SELECT s.participant_id, s.unit_id, max(s.starts_on || printf('%012d', s.id)) AS latest
  FROM participation s WHERE s.segment = 'jakon' AND ${activeSpell(raw(':asOf')).text} GROUP BY s.participant_id
)
SELECT CASE WHEN u.kind IN ('opd', 'kecamatan-office') THEN u.name END AS unit, count(*) AS people
FROM worker LEFT JOIN unit u ON u.id = worker.unit_id
GROUP BY 1 ORDER BY 1 COLLATE NOCASE`;

/** Layout E from the register: construction workers by the unit that registered them. */
export function constructionReport(
  db: Connection,
  facts: { readonly regencyName: string; readonly period: Period; readonly asOf: PlainDate },
): ReportBody {
  const groups = db.prepare<{ asOf: string }, Counted>(counted).all({ asOf: facts.asOf });
  const rows = groups.flatMap(({ unit, people }) => (unit === null ? [] : [{ unit, people }]));
  const elsewhere = groups.find(({ unit }) => unit === null)?.people ?? 0;
  return {
    table: constructionTable({ ...facts, elsewhere }),
    rows: rows.map((row, place) => constructionCells(row, place + 1)),
    rowCount: rows.length,
  };
}
