import { limits } from '../limits.ts';

const column = limits.columns;
/** Room for the longest piece, a chunk and more. */
export const windowLength = limits.tokenBytes + 2 * 1024 * 1024;

/** Addresses in the memory that the scanner of plain rows shares with JavaScript; tables have one place per column. */
export const layout = {
  /** i32: first column after the last cell read. */
  nextColumn: 8,
  /** i32: number of the row being read, or of the last one. */
  number: 12,
  /** i32: {@link rowState}. */
  rowState: 16,
  /** i32: length of the row's number with the quote after it. */
  rowLength: 20,
  /** Eight bytes: the digits of the row's number and a quote, then zeros. */
  rowWord: 24,
  /** u8 by byte: 1 for those that inline texts of the plain kind do not hold. */
  stops: 512,
  /** u8: kind of cell. */
  kind: 1024,
  /** i32: style. */
  format: 1024 + column,
  /** i32: index of a shared text; or the number when it is nothing but one to eight digits; -1 for others and inline texts. */
  value: 1024 + 5 * column,
  /** i32: where the number or the inline text stands. */
  from: 1024 + 9 * column,
  /** i32: its length. */
  length: 1024 + 13 * column,
  /** The window. */
  bytes: 1024 + 17 * column,
} as const;

/** Where the scanner stands: before a row, in one, or after one that is complete and waits to be handed out. */
export const rowState = { before: 0, inside: 1, complete: 2 } as const;
