import { excelSerialOf, isPlainDate } from '../../../shared/dates.ts';
import { evaluateFormula, type Formula } from '../../../shared/workbook/formula.ts';
import type { CellValue } from '../../../shared/workbook/spec.ts';
import { columnOf, type PlannedColumn } from './columns.ts';

/** Result of a formula column in one body row; `NaN` stands for an error in the cell. */
export function rowResult(
  columns: readonly PlannedColumn[],
  column: PlannedColumn,
  row: readonly CellValue[] | undefined,
): number {
  const value = row?.[column.place];
  const formula = formulaIn(column, row ?? []);
  if (formula) return evaluateFormula(formula, (key) => rowResult(columns, columnOf(columns, key), row));
  return numberIn(column.spec.type === 'date' && isPlainDate(value) ? excelSerialOf(value) : value);
}

/** The formula of a column in one body row; undefined where the row holds a plain value or nothing. */
export function formulaIn({ formula, spec, place }: PlannedColumn, row: readonly CellValue[]): Formula | undefined {
  return spec.formulaRows === 'filled' && (row[place] ?? null) === null ? undefined : formula;
}

/** Where the totals row finds what it shows. */
export interface TotalResults {
  result(column: PlannedColumn): number;
}

/** Sums of a body that passes by once, and what the formulas say over them. */
export class BodyTotals implements TotalResults {
  private readonly columns: readonly PlannedColumn[];
  private readonly summed: readonly PlannedColumn[];
  private readonly sums: number[];

  constructor(columns: readonly PlannedColumn[]) {
    this.columns = columns;
    this.summed = columns.filter(({ spec }) => spec.total === 'sum');
    this.sums = columns.map(() => 0);
  }

  add(row: readonly CellValue[]): void {
    for (const column of this.summed) {
      const value = formulaIn(column, row) ? rowResult(this.columns, column, row) : row[column.place];
      // SUM passes over text.
      if (typeof value === 'number') this.sums[column.place] = (this.sums[column.place] ?? 0) + value;
    }
  }

  /** What the totals row shows in a column: its sum, its formula over the totals, 0 where it is empty. */
  result(column: PlannedColumn): number {
    if (column.spec.total === 'sum') return this.sums[column.place] ?? 0;
    if (column.spec.total !== 'formula' || !column.formula) return 0;
    return evaluateFormula(column.formula, (key) => this.result(columnOf(this.columns, key)));
  }
}

function numberIn(value: CellValue | undefined): number {
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? 0 : Number.NaN;
}
