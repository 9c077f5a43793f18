import {
  dateParts,
  isQuarter,
  lastDayOf,
  type Period,
  type PlainDate,
  quarterOf,
  quarterParts,
} from '../../../shared/dates.ts';
import {
  nonAsnCells,
  type NonAsnFacts,
  type NonAsnRow,
  nonAsnTable,
} from '../../../shared/reports/non-asn-per-unit.ts';
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

const isOurs = (column: string) =>
  `(${column} IS NULL OR ${column} IN (SELECT id FROM category WHERE code IN (${nonAsnList})))`;

/**
 * Ceilings of a unit for Non-ASN people (or for everybody of it), and what was paid in the year until the day: the budget year of
 * a payment is that of its day. Where a unit has ceilings for other people too, an invoice that names no category is `unclear`.
 */
const money = `
ceiling AS (
  SELECT unit_id, sum(ceiling) FILTER (WHERE ${isOurs('category_id')}) AS budget,
    max(NOT ${isOurs('category_id')}) AS has_others
  FROM budget_line WHERE year = :year AND unit_id IS NOT NULL GROUP BY unit_id
), spent AS (
  SELECT i.unit_id,
    coalesce(sum(p.amount) FILTER (WHERE i.category_id IS NOT NULL OR coalesce(c.has_others, 0) = 0), 0) AS realised,
    sum(p.amount) FILTER (WHERE i.category_id IS NULL AND c.has_others) AS unclear
  FROM invoice i LEFT JOIN ceiling c ON c.unit_id = i.unit_id
  LEFT JOIN payment p ON p.invoice_id = i.id
    AND p.paid_on BETWEEN CAST(:year AS INTEGER) || '-01-01' AND min(:asOf, CAST(:year AS INTEGER) || '-12-31')
  WHERE ${isOurs('i.category_id')} AND NOT (i.category_id IS NULL AND c.unit_id IS NOT NULL AND c.budget IS NULL)
    AND (p.id IS NOT NULL OR i.month BETWEEN CAST(:year AS INTEGER) || '-01' AND CAST(:year AS INTEGER) || '-12')
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
  CASE WHEN c.budget IS NULL THEN b.budget ELSE c.budget END AS budget,
  CASE WHEN c.budget IS NULL AND b.id IS NOT NULL THEN CASE WHEN :quarter >= 1 THEN b.realised_q1 ELSE 0 END
    + CASE WHEN :quarter >= 2 THEN b.realised_q2 ELSE 0 END
    + CASE WHEN :quarter >= 3 THEN b.realised_q3 ELSE 0 END
    + CASE WHEN :quarter >= 4 THEN b.realised_q4 ELSE 0 END
    WHEN x.unclear > 0 THEN NULL
    ELSE coalesce(x.realised, CASE WHEN c.budget IS NOT NULL THEN 0 END) END AS realised,
  (c.budget IS NOT NULL OR b.id IS NULL) AND coalesce(x.unclear, 0) > 0 AS isUnclear, b.note
FROM unit u
LEFT JOIN unit_budget b ON b.unit_id = u.id AND b.year = :year
LEFT JOIN ceiling c ON c.unit_id = u.id
LEFT JOIN spent x ON x.unit_id = u.id
LEFT JOIN person ON person.unit_id = u.id
LEFT JOIN participant p ON p.id = person.participant_id
WHERE u.kind IN ('opd', 'kecamatan-office') AND (:unitUid IS NULL OR u.uid = :unitUid)
GROUP BY u.id
HAVING u.is_active = 1 OR count(p.id) > 0 OR b.id IS NOT NULL OR c.budget IS NOT NULL OR x.unit_id IS NOT NULL
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

/** People who stand in the rows of several units, so that the total counts them as often. */
const repeated = `
WITH ${counted}
SELECT count(*) AS people, coalesce(sum(units - 1), 0) AS extra FROM (
  SELECT count(*) AS units FROM person JOIN unit u ON u.id = person.unit_id
  WHERE u.kind IN ('opd', 'kecamatan-office') GROUP BY participant_id HAVING count(*) > 1)`;

const elsewhereName = 'BELUM TERHUBUNG KE PERANGKAT DAERAH';

function rowsOf(db: Connection, question: Question): NonAsnRow[] {
  const rows = db
    .prepare<Question, Omit<NonAsnRow, 'isUnclear'> & { isUnclear: number }>(perUnit)
    .all(question)
    .map((row) => ({ ...row, isUnclear: row.isUnclear === 1 }));
  if (question.unitUid !== null) return rows;
  const { asOf } = question;
  const rest = db
    .prepare<{ asOf: string }, Omit<NonAsnRow, 'unit' | 'budget' | 'realised' | 'isUnclear' | 'note'>>(elsewhere)
    .get({ asOf });
  if (!rest || rest.men + rest.women + rest.unknown === 0) return rows;
  return [...rows, { ...rest, unit: elsewhereName, budget: null, realised: null, isUnclear: false, note: null }];
}

function repeatedOf(db: Connection, { asOf, unitUid }: Pick<Question, 'asOf' | 'unitUid'>): NonAsnFacts['repeated'] {
  const none = { people: 0, extra: 0 };
  return unitUid === null ? (db.prepare<{ asOf: string }, typeof none>(repeated).get({ asOf }) ?? none) : none;
}

/**
 * Layout A from the register: figures of the day, money up to it. The list of unit budgets knows whole quarters only: for another
 * period those that were over by the day count, and the sheet says so.
 */
export function nonAsnReport(
  db: Connection,
  choice: { regencyName: string; period: Period; asOf: PlainDate; unitUid: string | null },
): ReportBody {
  const { year } = dateParts(choice.asOf);
  const quarter = quartersOf(choice);
  const rows = rowsOf(db, { asOf: choice.asOf, year, quarter, unitUid: choice.unitUid });
  const withoutSex = rows.reduce((sum, { unknown }) => sum + unknown, 0);
  const hasUnknownSex = withoutSex > 0;
  return {
    table: nonAsnTable({
      ...choice,
      quarter,
      hasUnknownSex,
      isPartlyKnown: rows.some(isOneSided),
      repeated: repeatedOf(db, choice),
    }),
    rows: rows.map((row, place) => nonAsnCells(row, place + 1, hasUnknownSex)),
    rowCount: rows.length,
    withoutSex,
  };
}

/** Quarters of the year whose realisation counts: up to the one asked for, else those that are over by the day. */
function quartersOf({ period, asOf }: { readonly period: Period; readonly asOf: PlainDate }): number {
  if (isQuarter(period)) return quarterParts(period).number;
  const { number } = quarterParts(quarterOf(asOf));
  return lastDayOf(quarterOf(asOf)) === asOf ? number : number - 1;
}

function isOneSided({ budget, realised }: Pick<NonAsnRow, 'budget' | 'realised'>): boolean {
  return (budget ?? 0) > 0 ? realised === null : (realised ?? 0) > 0;
}
