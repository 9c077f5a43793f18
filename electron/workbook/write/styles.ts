import { assertNever } from '../../../shared/result.ts';
import type { ColumnSpec } from '../../../shared/workbook/spec.ts';
import type { TextFont } from './measure.ts';

/** How a cell looks, in the terms both writers understand. Two cells look alike when they hold the same object. */
export interface CellStyle {
  /** As it stands in Excel's gallery of cell styles, so that an office restyles a report in one place. */
  readonly name: NamedStyle;
  readonly font: TextFont & { readonly italic?: boolean; readonly underline?: boolean };
  readonly horizontal: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Steps that the text keeps from the border it begins at. */
  readonly indent?: number;
  /** Numbers too wide for their column are drawn smaller instead of as ####. */
  readonly shrink?: boolean;
  readonly border?: 'grid' | 'rule';
  readonly shaded?: boolean;
  readonly format?: string;
  readonly editable?: boolean;
}

export type NamedStyle = 'Kop' | 'Judul' | 'Kepala Tabel' | 'Nomor Kolom' | 'Isi Tabel' | 'Jumlah' | 'Tanda Tangan';

export const fontName = 'Arial';
/** Points; also the font that Excel counts column widths in. */
export const bodySize = 10;
/** Grey of the table's head. */
export const headShade = 'FFEDEDED';

export const letterheadStyles = {
  government: { name: 'Kop', font: { size: 13, bold: false }, horizontal: 'center', wrap: true },
  office: { name: 'Kop', font: { size: 16, bold: true }, horizontal: 'center', wrap: true },
  address: { name: 'Kop', font: { size: 9 }, horizontal: 'center', wrap: true },
  rule: { name: 'Kop', font: { size: bodySize }, horizontal: 'center', border: 'rule' },
} as const satisfies Record<string, CellStyle>;

export const titleStyle: CellStyle = {
  name: 'Judul',
  font: { size: 12, bold: true },
  horizontal: 'center',
  wrap: true,
};
export const noteStyle: CellStyle = {
  name: 'Judul',
  font: { size: bodySize },
  horizontal: 'left',
  wrap: true,
};
export const asOfStyle: CellStyle = {
  name: 'Judul',
  font: { size: bodySize, bold: true },
  horizontal: 'left',
  format: 'dd/mm/yyyy',
  editable: true,
};
export const headerStyle: CellStyle = {
  name: 'Kepala Tabel',
  font: { size: bodySize, bold: true },
  horizontal: 'center',
  wrap: true,
  border: 'grid',
  shaded: true,
};
export const numberingStyle: CellStyle = {
  name: 'Nomor Kolom',
  font: { size: 8, italic: true },
  horizontal: 'center',
  border: 'grid',
};
export const emptyListStyle: CellStyle = {
  name: 'Isi Tabel',
  font: { size: bodySize, bold: true },
  horizontal: 'center',
  border: 'grid',
};
export const totalLabelStyle: CellStyle = {
  name: 'Jumlah',
  font: { size: bodySize, bold: true },
  horizontal: 'center',
  border: 'grid',
  shaded: true,
};
export const signatureStyle: CellStyle = {
  name: 'Tanda Tangan',
  font: { size: bodySize },
  horizontal: 'center',
  wrap: true,
};
export const signatoryStyle: CellStyle = {
  name: 'Tanda Tangan',
  font: { size: bodySize, bold: true, underline: true },
  horizontal: 'center',
  wrap: true,
};

const columnStyles = new Map<string, CellStyle>();

/** Style of a column's body cells, or of its totals: columns alike share one object. */
export function columnStyle(column: ColumnSpec, use: { totals?: boolean; editable?: boolean } = {}): CellStyle {
  const isText = column.type === 'text' || column.type === 'identifier';
  const isNumber = !isText && column.type !== 'date';
  const key = [column.type, column.align, column.empty, use.totals, use.editable].join();
  const known = columnStyles.get(key);
  if (known) return known;
  const horizontal = column.align ?? (isNumber ? 'right' : column.type === 'text' ? 'left' : 'center');
  const style: CellStyle = {
    name: use.totals ? 'Jumlah' : 'Isi Tabel',
    font: { size: bodySize, bold: use.totals ?? false },
    horizontal,
    ...(horizontal !== 'center' && { indent: 1 }),
    wrap: column.type === 'text',
    shrink: isNumber,
    border: 'grid',
    shaded: use.totals ?? false,
    format: numberFormat(column),
    editable: use.editable ?? false,
  };
  columnStyles.set(key, style);
  return style;
}

/** A day in a column that takes cells as they were given. */
export const givenDateStyle = columnStyle({ key: '', type: 'date' });
/** A number there: without separators, for it may be a year as well as an amount. */
export const givenNumberStyle: CellStyle = {
  name: 'Isi Tabel',
  font: { size: bodySize },
  horizontal: 'right',
  indent: 1,
  border: 'grid',
};

/** Number format code; Excel shows `,` and `.` as the reader's country has them. */
function numberFormat({ type, empty }: ColumnSpec): string {
  const dashed = (format: string) => (empty === 'dash' ? `${format};-${format};"-"` : format);
  switch (type) {
    case 'text':
    case 'identifier':
      // The text format keeps "=1+1" and 16 digits what they are even when somebody edits the cell.
      return '@';
    case 'integer':
    case 'rupiah':
      return dashed('#,##0');
    case 'percent':
      return dashed('0.00%');
    case 'date':
      return 'dd/mm/yyyy';
    default:
      return assertNever(type);
  }
}
