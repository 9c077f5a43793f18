import { formatDate } from '../format.ts';
import type { PlainDate } from '../dates.ts';
import type { CellValue, SheetSpec } from '../workbook/spec.ts';

/** The part of a sheet that a layout decides: titles, columns and header. Letterhead and signatures are the office's. */
export type ReportTable = Pick<
  SheetSpec,
  | 'name'
  | 'titles'
  | 'notes'
  | 'asOf'
  | 'columns'
  | 'header'
  | 'totals'
  | 'emptyText'
  | 'freeze'
  | 'autoFilter'
  | 'protection'
  | 'validations'
>;

/** A layout filled in: its table, and its rows in the order of the columns. */
export interface ReportBody {
  readonly table: ReportTable;
  readonly rows: Iterable<CellValue[]>;
  readonly rowCount: number;
  /** People among the figures whose sex nobody knows: L and P do not make up the sum then. */
  readonly withoutSex?: number;
  /** A list to work with, not a paper to sign: no letterhead, numbering row or signatures. */
  readonly isPlain?: boolean;
}

/** The title line that says for which day the figures hold. */
export function asOfTitle(asOf: PlainDate): string {
  return `KEADAAN PER ${formatDate(asOf).toUpperCase()}`;
}
