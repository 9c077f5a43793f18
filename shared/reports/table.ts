import { formatDate, formatPeriod } from '../format.ts';
import { type Period, periodKind, type PlainDate } from '../dates.ts';
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
  | 'subtotals'
  | 'emptyText'
  | 'freeze'
  | 'autoFilter'
  | 'protection'
  | 'validations'
>;

/** The part of a sheet that is the office's: paper, letterhead, the row of numbers, who signs. */
export type SheetForm = Pick<SheetSpec, 'page' | 'letterhead' | 'numbering' | 'signatures'>;

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

/** A period in a title: Triwulan III Tahun 2026, Bulan September 2026; of a single day the year, for the day has a line of its own. */
export function periodTitle(period: Period): string {
  switch (periodKind(period)) {
    case 'quarter':
      return formatPeriod(period).replace(/ (\d{4})$/, ' Tahun $1');
    case 'month':
      return `Bulan ${formatPeriod(period)}`;
    default:
      return `Tahun ${period.slice(0, 4)}`;
  }
}

/** The title line that says for which day the figures hold. */
export function asOfTitle(asOf: PlainDate): string {
  return `KEADAAN PER ${formatDate(asOf).toUpperCase()}`;
}
