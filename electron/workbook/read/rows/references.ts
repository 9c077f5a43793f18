import { limits } from '../limits.ts';
import type { MergedRange } from '../raw-row.ts';

/** A cell's place: column from 0, row from 1, as RawRow counts. */
export interface CellReference {
  readonly column: number;
  readonly row: number;
}

/** Reads 'B12' (also '$B$12'); null when it is no cell of a sheet. */
export function parseReference(text: string): CellReference | null {
  let at = text.startsWith('$') ? 1 : 0;
  let column = 0;
  for (; column <= limits.columns; at++) {
    // Letters of either case.
    const letter = (text.charCodeAt(at) & 0xdf) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  if (text[at] === '$') at++;
  const first = at;
  let row = 0;
  for (; at < text.length && at < first + 8; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const isPlace = column >= 1 && column <= limits.columns && row >= 1 && row <= limits.rows;
  return isPlace && at === text.length && text[first] !== '0' ? { column: column - 1, row } : null;
}

/** Reads 'A1:C3', or 'A1' as a range of one cell; null when it is no range of a sheet. */
export function parseRange(text: string): MergedRange | null {
  const [first = '', last = first] = text.split(':');
  const start = parseReference(first);
  const end = parseReference(last);
  if (!start || !end || start.row > end.row || start.column > end.column) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
