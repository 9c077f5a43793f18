import { excelSerialOf, isPlainDate } from '../../../shared/dates.ts';
import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { PlannedColumn } from './columns.ts';
import { type CellStyle, givenDateStyle, givenNumberStyle } from './styles.ts';

/**
 * What a body cell without a formula holds: numbers and dates (as serials) stay numbers, all else is text, nothing becomes
 * "-", 0 or stays empty as the column says. A value that does not fit its column is written as the text it is: a list is
 * never made to look right by dropping something.
 */
export function bodyValue({ spec }: PlannedColumn, value: CellValue | undefined): string | number | null {
  const isText = spec.type === 'text' || spec.type === 'identifier';
  if (value === null || value === undefined || value === '' || Number.isNaN(value)) {
    if (spec.empty !== 'dash') return null;
    return isText || spec.type === 'date' ? '-' : 0;
  }
  if (typeof value === 'number') return (isText && !spec.asGiven) || !Number.isFinite(value) ? String(value) : value;
  if ((spec.type === 'date' || spec.asGiven) && isPlainDate(value)) return excelSerialOf(value) ?? value;
  return value;
}

/** How a body cell looks: as its column does, unless the column takes cells as they were given. */
export function bodyStyle({ spec, style }: PlannedColumn, value: CellValue | undefined): CellStyle {
  if (!spec.asGiven) return style;
  if (isPlainDate(value)) return givenDateStyle;
  return typeof value === 'number' && spec.type === 'text' ? givenNumberStyle : style;
}
