import type { PlainDate, Quarter } from '../../../shared/dates.ts';
import { quarterParts } from '../../../shared/dates.ts';
import { nonAsnCells, type NonAsnRow, nonAsnTable } from '../../../shared/reports/non-asn-per-unit.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import type { Connection } from '../connection.ts';
import { coversLiving, isNonAsn, nonAsnList } from '../participants/active.ts';
import { raw } from '../sql.ts';

interface Question {
  readonly asOf: PlainDate;
  readonly year: number;
  readonly quarter: number;
  readonly unitUid: string | null;
}

/** Everybody living of the Non-ASN categories on the day, once per unit, with the programmes of all their spells there. */
const counted = `
person AS (
  SELECT s.unit_id, s.participant_id, max(s.programmes & 1 <> 0) AS jkk, max(s.programmes & 2 <> 0) AS jkm,
    max(s.programmes & 4 <> 0) AS jht
  FROM participation s
  WHERE ${isNonAsn.text}
    AND ${coversLiving(raw(':asOf')).text}
  GROUP BY s.unit_id, s.participant_id
)`;

const figures = `
  coalesce(sum(p.sex = 'L'), 0) AS men, coalesce(sum(p.sex = 'P'), 0) AS women,
  count(p.id) - coalesce(sum(p.sex IN ('L', 'P')), 0) AS unknown,
  coalesce(sum(person.jkk), 0) AS jkk, coalesce(sum(person.jkm), 0) AS jkm, coalesce(sum(person.jht), 0) AS jht`;

/** Ceilings of a unit for Non-ASN people (or for everybody of it), and what was paid of its invoices of the year until the day. */
const money = `
ceiling AS (
  SELECT unit_id, sum(ceiling) AS budget FROM budget_line
  WHERE year = :year AND unit_id IS NOT NULL
    AND (category_id IS NULL OR category_id IN (SELECT id FROM category WHERE code IN (${nonAsnList})))
  GROUP BY unit_id
), spent AS (
  SELECT i.unit_id, coalesce(sum(p.amount), 0) AS realised
  FROM invoice i LEFT JOIN payment p ON p.invoice_id = i.id AND p.paid_on <= :asOf
  WHERE (i.unit_id IN (SELECT unit_id FROM ceiling)
      OR i.unit_id NOT IN (SELECT unit_id FROM budget_line WHERE year = :year AND unit_id IS NOT NULL))
    AND i.month BETWEEN CAST(:year AS INTEGER) || '-01' AND CAST(:year AS INTEGER) || '-12'
  GROUP BY i.unit_id
)`;

/**
 * A unit that is no longer active stands in the list as long as it has people or money in it. Its money is that of the budget
 * screen where it has a ceiling for these people there, else that of the list of unit budgets, else what was paid of its invoices:
 * never a sum of them, and never the money of a unit that has ceilings for other people only.
 */
const perUnit = `
WITH ${counted}, ${money}
SELECT u.name AS unit, ${figures},
  CASE WHEN c.unit_id IS NULL THEN b.budget ELSE c.budget END AS budget,
  CASE WHEN c.unit_id IS NULL AND b.id IS NOT NULL THEN b.realised_q1 + CASE WHEN :quarter >= 2 THEN b.realised_q2 ELSE 0 END
    + CASE WHEN :quarter >= 3 THEN b.realised_q3 ELSE 0 END
    + CASE WHEN :quarter >= 4 THEN b.realised_q4 ELSE 0 END ELSE coalesce(x.realised, CASE WHEN c.unit_id IS NOT NULL THEN 0 END) END AS realised, b.note
FROM unit u
LEFT JOIN unit_budget b ON b.unit_id = u.id AND b.year = :year
LEFT JOIN ceiling c ON c.unit_id = u.id
LEFT JOIN spent x ON x.unit_id = u.id
LEFT JOIN person ON person.unit_id = u.id
LEFT JOIN participant p ON p.id = person.participant_id
WHERE u.kind IN ('opd', 'kecamatan-office') AND (:unitUid IS NULL OR u.uid = :unitUid)
GROUP BY u.id
HAVING u.is_active = 1 OR count(p.id) > 0 OR b.id IS NOT NULL OR c.unit_id IS NOT NULL OR x.unit_id IS NOT NULL
ORDER BY u.kind = 'kecamatan-office', u.name COLLATE NOCASE`;

/** People who stand in no row of a unit (none, a village, a company): they would be missing from the total otherwise. */
const elsewhere = `
WITH ${counted}
SELECT ${figures}
FROM (
  SELECT participant_id, max(jkk) AS jkk, max(jkm) AS jkm, max(jht) AS jht
  FROM person LEFT JOIN unit u ON u.id = person.unit_id
  GROUP BY participant_id
  HAVING sum(coalesce(u.kind IN ('opd', 'kecamatan-office'), 0)) = 0
) person JOIN participant p ON p.id = person.participant_id`;

const elsewhereName = 'BELUM TERHUBUNG KE PERANGKAT DAERAH';

function rowsOf(db: Connection, question: Question): NonAsnRow[] {
  const rows = db.prepare<Question, NonAsnRow>(perUnit).all(question);
  if (question.unitUid !== null) return rows;
  const { asOf } = question;
  const rest = db
    .prepare<{ asOf: string }, Omit<NonAsnRow, 'unit' | 'budget' | 'realised' | 'note'>>(elsewhere)
    .get({ asOf });
  if (!rest || rest.men + rest.women + rest.unknown === 0) return rows;
  return [...rows, { ...rest, unit: elsewhereName, budget: null, realised: null, note: null }];
}

/** Layout A from the register: figures of the day, money up to the end of the quarter. */
export function nonAsnReport(
  db: Connection,
  choice: { regencyName: string; period: Quarter; asOf: PlainDate; unitUid: string | null },
): ReportBody {
  const { year, number: quarter } = quarterParts(choice.period);
  const rows = rowsOf(db, { asOf: choice.asOf, year, quarter, unitUid: choice.unitUid });
  const withoutSex = rows.reduce((sum, { unknown }) => sum + unknown, 0);
  const hasUnknownSex = withoutSex > 0;
  return {
    table: nonAsnTable({ ...choice, hasUnknownSex }),
    rows: rows.map((row, place) => nonAsnCells(row, place + 1, hasUnknownSex)),
    rowCount: rows.length,
    withoutSex,
  };
}
