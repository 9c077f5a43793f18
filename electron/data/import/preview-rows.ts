import type { Parsed } from '../../../shared/contract.ts';
import type { PreviewRow, RowProblemView } from '../../../shared/import/schema.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../database.ts';
import { previewOf } from './preview.ts';
import type { ColumnChange } from './verdict.ts';

type Facts = PreviewRow['facts'];

interface StagedView extends Facts, Pick<PreviewRow, 'row' | 'outcome' | 'kind' | 'nik' | 'name'> {
  changes: string | null;
  repairs: string | null;
}

/** A filter that is not set is NULL and lets every row through. */
const where = `
WHERE (:outcome IS NULL OR s.outcome = :outcome)
  AND (:problem IS NULL OR EXISTS (
    SELECT 1 FROM temp.staged_problem q
    WHERE q.excel_row = s.excel_row AND q.code = :problem AND (:field IS NULL OR q.field = :field)))
  AND (:repair IS NULL OR EXISTS (
    SELECT 1 FROM json_each(s.repairs) r
    WHERE r.value ->> 'reason' = :repair AND (:field IS NULL OR r.value ->> 'field' = :field)))`;

const columns = `s.excel_row AS row, s.outcome, coalesce(s.kind, 'data') AS kind, s.nik, s.name, s.changes, s.repairs,
  s.birth_date AS birthDate, s.sex, s.starts_on AS startsOn,
  (SELECT name FROM kecamatan WHERE id = s.kecamatan_id) AS kecamatan,
  (SELECT name FROM category WHERE id = s.category_id) AS category,
  coalesce((SELECT name FROM unit WHERE id = s.unit_id), s.workplace) AS unit`;

/** Staged rows of a preview: all, those of one outcome, or those with one problem or repair; `preview-gone`. */
export function previewRows(context: DataContext, input: Parsed<'import.rows'>): { rows: PreviewRow[]; total: number } {
  const { input: choices } = previewOf(context, input.preview);
  const { writer: db } = context;
  const { outcome = null, problem = null, repair = null, field = null } = input;
  const filter = { outcome, problem, repair, field };
  const total =
    db.prepare<typeof filter, number>(`SELECT count(*) FROM temp.staged s ${where}`).pluck().get(filter) ?? 0;
  const rows = db
    .prepare<object, StagedView>(
      `SELECT ${columns} FROM temp.staged s ${where} ORDER BY s.id LIMIT :limit OFFSET :offset`,
    )
    .all({ ...filter, limit: input.limit, offset: input.offset });
  const problems = db.prepare<[string, number], RowProblemView>(
    `SELECT ? AS sheet, excel_row AS row, column_name AS column, field, code, level, original
     FROM temp.staged_problem WHERE excel_row = ?`,
  );
  return { total, rows: rows.map((row) => viewOf(db, row, problems.all(choices.sheet, row.row))) };
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
