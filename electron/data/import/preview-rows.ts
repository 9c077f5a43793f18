import type { Parsed } from '../../../shared/contract.ts';
import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { PreviewRow, RowProblemView } from '../../../shared/import/schema.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { agreementRows } from './agreements/preview-rows.ts';
import { memberRows } from './insurer/preview-rows.ts';
import { previewOf } from './preview.ts';
import { type RowFilter, type RowPage, rowsWanted } from './row-filter.ts';
import type { ColumnChange } from './verdict.ts';

type Facts = PreviewRow['facts'];

interface StagedView extends Facts, Pick<PreviewRow, 'row' | 'outcome' | 'kind' | 'nik' | 'name'> {
  changes: string | null;
  repairs: string | null;
}

const columns = `s.excel_row AS row, s.outcome, coalesce(s.kind, 'data') AS kind, s.nik, s.name, s.changes, s.repairs,
  s.birth_date AS birthDate, s.sex, s.starts_on AS startsOn,
  (SELECT name FROM kecamatan WHERE id = s.kecamatan_id) AS kecamatan,
  (SELECT name FROM category WHERE id = s.category_id) AS category,
  (SELECT name FROM unit WHERE id = s.unit_id) AS unit, s.workplace`;

/** Where each kind of list is staged, and what reads a page of it. */
const stagedIn = {
  participants: { table: 'staged', rowsOf: peopleRows },
  agreements: { table: 'staged_agreement', rowsOf: agreementRows },
  'insurer-list': { table: 'staged_member', rowsOf: memberRows },
} as const satisfies Readonly<Record<ListKind, object>>;

/** Staged rows of a preview: all, those of one outcome, or those with one problem or repair; `preview-gone`. */
export function previewRows(context: DataContext, input: Parsed<'import.rows'>): { rows: PreviewRow[]; total: number } {
  const { input: choices } = previewOf(context, input.preview);
  const { writer: db } = context;
  const { outcome = null, problem = null, repair = null, field = null } = input;
  const filter: RowFilter = { outcome, problem, repair, field };
  const { table, rowsOf } = stagedIn[choices.kind];
  const total =
    db.prepare<RowFilter, number>(`SELECT count(*) FROM temp.${table} s ${rowsWanted}`).pluck().get(filter) ?? 0;
  const page = { ...filter, limit: input.limit, offset: input.offset };
  const problems = db.prepare<[string, number], RowProblemView>(
    `SELECT ? AS sheet, excel_row AS row, column_name AS column, field, code, level, original
     FROM temp.staged_problem WHERE excel_row = ?`,
  );
  const problemsIn = (row: number) => problems.all(choices.sheet, row);
  return { total, rows: rowsOf(db, page, problemsIn) };
}

function peopleRows(db: Connection, page: RowPage, problemsIn: (row: number) => RowProblemView[]): PreviewRow[] {
  return db
    .prepare<RowPage, StagedView>(
      `SELECT ${columns} FROM temp.staged s ${rowsWanted} ORDER BY s.id LIMIT :limit OFFSET :offset`,
    )
    .all(page)
    .map((row) => viewOf(db, row, problemsIn(row.row)));
}

function viewOf(db: Connection, staged: StagedView, problems: RowProblemView[]): PreviewRow {
  const { row, outcome, kind, nik, name, changes, repairs, ...facts } = staged;
  return {
    row,
    outcome,
    kind,
    nik,
    name,
    changes: viewsOf(db, changes),
    problems,
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
