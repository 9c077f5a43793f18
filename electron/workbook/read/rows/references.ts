import { limits } from '../limits.ts';
import type { MergedRange } from '../raw-row.ts';

/** A cell's place: column from 0, row from 1, as RawRow counts. */
export interface CellReference {
  readonly column: number;
  readonly row: number;
}

/** Reads 'B12' (also '$B$12'); null when it is no cell of a sheet. */
export function parseReference(text: string): CellReference | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column > limits.columns || row > limits.rows ? null : { column: column - 1, row };
}

/** Reads 'A1:C3', or 'A1' as a range of one cell; null when it is no range of a sheet. */
export function parseRange(text: string): MergedRange | null {
  const [first = '', last = first] = text.split(':');
  const start = parseReference(first);
  const end = parseReference(last);
  if (!start || !end || start.row > end.row || start.column > end.column) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Letters of a column, from 0: 'A', 'XFD'. For messages. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
