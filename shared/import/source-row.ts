/**
 * Kinds of a cell as the workbook reader hands them over. An array of small numbers per row instead of an object per
 * cell: 200,000 rows of 20 columns are four million cells.
 */
export const cellKinds = { empty: 0, text: 1, number: 2, boolean: 3, error: 4, date: 5 } as const;

export type CellKind = (typeof cellKinds)[keyof typeof cellKinds];

/**
 * One row of a sheet. `texts` are raw: a number is the digits of the file, never passed through a float; a date cell
 * is `YYYY-MM-DD` (a time of day may follow); an error is its sign (`#N/A`). Columns count from 0, rows as Excel does.
 */
export interface SourceRow {
  readonly number: number;
  readonly kinds: ArrayLike<number>;
  readonly texts: readonly string[];
  readonly width: number;
  /** Excel does not show the row: hidden, or filtered out. */
  readonly isHidden?: boolean;
}

/** A merged block: Excel row numbers, columns from 0, all ends included. */
export interface MergedBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
