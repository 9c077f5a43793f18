import type { PlainDate } from '../../../shared/dates.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import { vulnerableCells, type VulnerableRow, vulnerableTable } from '../../../shared/reports/vulnerable-by-village.ts';
import type { Connection } from '../connection.ts';

interface Question {
  readonly asOf: PlainDate;
  readonly kecamatanUid: string | null;
}

interface Counted {
  readonly kecamatan: string | null;
  readonly village: string | null;
  readonly category: number;
  readonly funding: number | null;
  readonly active: number;
  readonly people: number;
}

/**
 * People of the vulnerable categories who were registered up to the day, each by one participation: one that is active on the
 * day before one that is over, the later before the earlier. With max(), SQLite takes the other columns from the row of the
 * maximum (sqlite.org/lang_select.html, "Bare columns").
 */
const counted = `
WITH held AS (
  SELECT s.participant_id, s.category_id, s.funding_id,
    (s.ends_on IS NULL OR s.ends_on >= :asOf) AND (p.died_on IS NULL OR p.died_on >= :asOf) AS active,
    max(((s.ends_on IS NULL OR s.ends_on >= :asOf) AND (p.died_on IS NULL OR p.died_on >= :asOf)) || s.starts_on
      || printf('%012d', s.id)) AS latest,
    p.kecamatan_id, p.village_id, p.village_text
  FROM participation s CROSS JOIN participant p ON p.id = s.participant_id
  WHERE s.category_id IN (SELECT id FROM category WHERE is_vulnerable = 1) AND s.programmes <> 0 AND s.starts_on <= :asOf
    AND (:kecamatanUid IS NULL OR p.kecamatan_id = (SELECT id FROM kecamatan WHERE uid = :kecamatanUid))
  GROUP BY s.participant_id
)
SELECT k.name AS kecamatan, coalesce(v.name, h.village_text) AS village, h.category_id AS category,
  h.funding_id AS funding, h.active, count(*) AS people
FROM held h LEFT JOIN kecamatan k ON k.id = h.kecamatan_id LEFT JOIN village v ON v.id = h.village_id
GROUP BY k.name, coalesce(v.name, h.village_text), h.category_id, h.funding_id, h.active
ORDER BY k.name IS NULL, k.name COLLATE NOCASE, coalesce(v.name, h.village_text) IS NULL,
  coalesce(v.name, h.village_text) COLLATE NOCASE`;

/** Layout B from the register: vulnerable workers by village, occupation and source of funding. */
export function vulnerableReport(
  db: Connection,
  { regencyName, asOf, kecamatanUid }: Question & { readonly regencyName: string },
): ReportBody {
  const groups = db.prepare<Question, Counted>(counted).all({ asOf, kecamatanUid });
  const occupations = named(
    db,
    'category',
    groups.map(({ category }) => category),
  );
  const fundings = named(
    db,
    'funding',
    groups.map(({ funding }) => funding),
  );
  const rows = [...Map.groupBy(groups, ({ kecamatan, village }) => `${kecamatan}\n${village}`).values()].map((some) =>
    rowOf(some, occupations, fundings),
  );
  const kecamatan = db
    .prepare<[string | null], string>('SELECT name FROM kecamatan WHERE uid = ?')
    .pluck()
    .get(kecamatanUid);
  const withoutArea = sum(groups, (one) => one.kecamatan === null || one.village === null);
  const names = (list: readonly Named[]) => list.map(({ name }) => name);
  return {
    table: vulnerableTable({
      regencyName,
      asOf,
      kecamatan: kecamatan ?? null,
      occupations: names(occupations),
      fundings: names(fundings),
      withoutArea,
    }),
    rows: rows.map((row, place) => vulnerableCells(row, place + 1)),
    rowCount: rows.length,
  };
}

interface Named {
  /** Null: the record names none. */
  readonly id: number | null;
  readonly name: string;
}

/** The columns that somebody stands in, in the order of the office's list, people without one last. */
function named(db: Connection, table: 'category' | 'funding', used: readonly (number | null)[]): Named[] {
  const ids = new Set(used);
  const all = db.prepare<[], { id: number; name: string }>(`SELECT id, name FROM ${table} ORDER BY id`).all();
  const known: Named[] = all.filter(({ id }) => ids.has(id));
  return ids.has(null) ? [...known, { id: null, name: 'Tidak diisi' }] : known;
}

function rowOf(groups: readonly Counted[], occupations: readonly Named[], fundings: readonly Named[]): VulnerableRow {
  const { kecamatan = null, village = null } = groups[0] ?? {};
  return {
    kecamatan,
    village,
    occupations: occupations.map(({ id }) => sum(groups, ({ category }) => category === id)),
    fundings: fundings.map(({ id }) => sum(groups, ({ funding }) => funding === id)),
    active: sum(groups, ({ active }) => active === 1),
    inactive: sum(groups, ({ active }) => active === 0),
  };
}

function sum(groups: readonly Counted[], isIn: (one: Counted) => boolean): number {
  return groups.reduce((all, one) => all + (isIn(one) ? one.people : 0), 0);
}
