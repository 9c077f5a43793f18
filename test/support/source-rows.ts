import { cellKinds, type SourceRow } from '../../shared/import/source-row.ts';

/** A cell as a test writes it: text, a number's digits (`num('8.2E10')`), a date, a formula error, or nothing. */
export type TestCell = string | null | { readonly kind: number; readonly text: string };

/** A number cell with the digits that stand in the file. */
export const num = (text: string): TestCell => ({ kind: cellKinds.number, text });
/** A date cell, `YYYY-MM-DD`. */
export const date = (text: string): TestCell => ({ kind: cellKinds.date, text });
/** A cell with a formula error. */
export const error = (text = '#N/A'): TestCell => ({ kind: cellKinds.error, text });

/** One row as the reader would hand it over. */
export function sourceRow(number: number, cells: readonly TestCell[]): SourceRow {
  return {
    number,
    width: cells.length,
    kinds: Uint8Array.from(cells, (cell) =>
      cell === null || cell === '' ? cellKinds.empty : typeof cell === 'string' ? cellKinds.text : cell.kind,
    ),
    texts: cells.map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : cell.text)),
  };
}

/** Rows of a sheet from `first` on; rows without a filled cell are left out, as a file leaves them out. */
export function sourceRows(lines: readonly (readonly TestCell[])[], first = 1): SourceRow[] {
  return lines
    .map((cells, index) => sourceRow(first + index, cells))
    .filter((row) => row.texts.some((text) => text !== ''));
}
