import { columnName } from '../../../shared/import/column-name.ts';
import type { RowProblem } from '../../../shared/import/mapped-row.ts';
import type { Connection } from '../connection.ts';

/** Takes away what the last preview staged, whatever it was of. */
export const dropStaged = ['staged', 'staged_agreement', 'staged_member', 'insurer_kept', 'staged_problem', 'alike']
  .map((table) => `DROP TABLE IF EXISTS temp.${table};`)
  .join('\n');

/** Problems of the rows of a preview. */
export const problemTable = `
CREATE TEMP TABLE staged_problem (
  place INTEGER NOT NULL, column_name TEXT, field TEXT NOT NULL, code TEXT NOT NULL, level TEXT NOT NULL,
  original TEXT NOT NULL
);
CREATE INDEX temp.staged_problem_place ON staged_problem (place);`;

export interface StagedProblem {
  /** As Excel names it; null for what has no column. */
  readonly column: string | null;
  readonly field: string;
  readonly code: string;
  readonly level: string;
  readonly original: string;
}

/** The problems of a mapped row with the names of their columns. */
export function stagedProblems(problems: readonly RowProblem<string, string>[]): StagedProblem[] {
  return problems.map(({ column, field, code, level, original }) => ({
    column: column < 0 ? null : columnName(column),
    field,
    code,
    level,
    original,
  }));
}

/** Keeps what is wrong with a row. */
export function createProblemWriter(db: Connection): (row: number, problems: readonly StagedProblem[]) => void {
  const insert = db.prepare(
    `INSERT INTO temp.staged_problem (place, column_name, field, code, level, original) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  return (row, problems) => {
    for (const { column, field, code, level, original } of problems)
      insert.run(row, column, field, code, level, original);
  };
}
