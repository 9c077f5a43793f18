import type { Parsed } from '../../../shared/contract.ts';
import type { ListKind } from '../../../shared/import/list-kind.ts';
import { placesIn } from '../../../shared/import/row-place.ts';
import type { PreviewRow, RowProblemView } from '../../../shared/import/schema.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { agreementRows } from './agreements/preview-rows.ts';
import { memberRows } from './insurer/preview-rows.ts';
import { previewOf } from './preview.ts';
import { type RowFilter, type RowPage, type RowPlace, rowsWanted, stagedTables } from './row-filter.ts';
import type { ColumnChange } from './verdict.ts';

type Facts = PreviewRow['facts'];

interface StagedView extends Facts, Pick<PreviewRow, 'outcome' | 'kind' | 'nik' | 'name'> {
  place: number;
  changes: string | null;
  repairs: string | null;
}

const columns = `s.place, s.outcome, coalesce(s.kind, 'data') AS kind, s.nik, s.name, s.changes, s.repairs,
  s.birth_date AS birthDate, s.sex, s.starts_on AS startsOn,
  (SELECT name FROM kecamatan WHERE id = s.kecamatan_id) AS kecamatan,
  (SELECT name FROM category WHERE id = s.category_id) AS category,
  (SELECT name FROM unit WHERE id = s.unit_id) AS unit, s.workplace`;

/** What reads a page of each kind of list. */
const readers = {
  participants: peopleRows,
  agreements: agreementRows,
  'insurer-list': memberRows,
} as const satisfies Readonly<Record<ListKind, object>>;

/** Staged rows of a preview: all, those of one outcome, or those with one problem or repair; `preview-gone`. */
export function previewRows(context: DataContext, input: Parsed<'import.rows'>): { rows: PreviewRow[]; total: number } {
  const { input: choices } = previewOf(context, input.preview);
  const { writer: db } = context;
  const { outcome = null, problem = null, repair = null, field = null } = input;
  const filter: RowFilter = { outcome, problem, repair, field };
  const table = stagedTables[choices.kind];
  const total =
    db.prepare<RowFilter, number>(`SELECT count(*) FROM temp.${table} s ${rowsWanted}`).pluck().get(filter) ?? 0;
  const page = { ...filter, limit: input.limit, offset: input.offset };
  return { total, rows: readers[choices.kind](db, page, lookUp(db, choices)) };
}

/** Finds sheet, Excel row and problems of a staged row by its place. */
function lookUp(db: Connection, { sheets }: Parsed<'import.preview'>): RowPlace {
  const problems = db.prepare<[number], Omit<RowProblemView, 'sheet' | 'row'>>(
    `SELECT column_name AS column, field, code, level, original FROM temp.staged_problem WHERE place = ?`,
  );
  const find = placesIn(sheets);
  return (place) => {
    const where = find(place);
    return { ...where, problems: problems.all(place).map((problem) => ({ ...where, ...problem })) };
  };
}

function peopleRows(db: Connection, page: RowPage, placeOf: RowPlace): PreviewRow[] {
  return db
    .prepare<RowPage, StagedView>(
      `SELECT ${columns} FROM temp.staged s ${rowsWanted} ORDER BY s.id LIMIT :limit OFFSET :offset`,
    )
    .all(page)
    .map((row) => viewOf(db, row, placeOf(row.place)));
}

function viewOf(db: Connection, staged: StagedView, where: ReturnType<RowPlace>): PreviewRow {
  const { place: _, outcome, kind, nik, name, changes, repairs, ...facts } = staged;
  return {
    ...where,
    outcome,
    kind,
    nik,
    name,
    changes: viewsOf(db, changes),
    repairs: repairs === null ? [] : (JSON.parse(repairs) as PreviewRow['repairs']),
    facts,
    agreement: null,
    member: null,
  };
}

const namesOfRecords: Record<string, string> = {
  category_id: 'SELECT name FROM category WHERE id = ?',
  funding_id: 'SELECT name FROM funding WHERE id = ?',
  unit_id: 'SELECT name FROM unit WHERE id = ?',
  kecamatan_id: 'SELECT name FROM kecamatan WHERE id = ?',
  village_id: 'SELECT name FROM village WHERE id = ?',
};

function viewsOf(db: Connection, changes: string | null): PreviewRow['changes'] {
  if (changes === null) return [];
  const words = (column: string, value: string | number | null): string | null => {
    if (value === null) return null;
    const sql = namesOfRecords[column];
    return sql === undefined ? String(value) : (db.prepare<[unknown], string>(sql).pluck().get(value) ?? String(value));
  };
  return (JSON.parse(changes) as ColumnChange[]).map(({ column, before, after }) => ({
    field: column,
    before: words(column, before),
    after: words(column, after),
  }));
}
