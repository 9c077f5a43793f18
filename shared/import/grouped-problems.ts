import type { RowProblemView } from './schema.ts';

/** A problem of one row, or of many that it says the same about. */
export interface GroupedProblem extends RowProblemView {
  readonly lastRow: number;
  readonly rows: number;
}

/** So many lines that differ in nothing but their row are read as one. */
const worthwhile = 4;

/** Problems that say nothing of a cell ("category unknown") as one line per column when many rows have them, by sheet and row. */
export function groupedProblems(problems: readonly RowProblemView[]): GroupedProblem[] {
  const groups = Map.groupBy(problems, ({ sheet, column, field, code, level, original }) =>
    original === '' ? [sheet, column, field, code, level].join(' ') : '',
  );
  const lines = [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (key === '' || members.length < worthwhile || first === undefined) {
      return members.map((one) => ({ ...one, lastRow: one.row, rows: 1 }));
    }
    const at = members.map(({ row }) => row);
    return [{ ...first, row: Math.min(...at), lastRow: Math.max(...at), rows: members.length }];
  });
  const sheets = new Map([...new Set(problems.map(({ sheet }) => sheet))].map((sheet, at) => [sheet, at]));
  const placeOf = ({ sheet }: GroupedProblem) => sheets.get(sheet) ?? 0;
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b) || a.row - b.row);
}
