/** What a cell holds; the values of {@link RawRow.kind}. */
export const cellKind = { empty: 0, text: 1, number: 2, boolean: 3, error: 4, date: 5 } as const;

export type CellKind = (typeof cellKind)[keyof typeof cellKind];

/** One row of a sheet. ONE object is reused for all rows: copy what is kept, read nothing at or beyond `width`. */
export interface RawRow {
  /** Excel row number, from 1. */
  number: number;
  hidden: boolean;
  /** Cells 0..width-1 are valid for this row. A row that stands in the file without cells has width 0. */
  width: number;
  /** {@link cellKind} by column, from 0. */
  readonly kind: Uint8Array;
  /**
   * Text by column, exactly as stored: a number never goes through a float, a boolean is '1' or '0'. Dates are civil:
   * 'YYYY-MM-DD', or 'YYYY-MM-DDThh:mm:ss' when the cell has a time of day.
   */
  readonly text: string[];
  /** Style index by column, for `OpenWorkbook.numberFormat`. */
  readonly format: Int32Array;
}

/** Rows from 1, columns from 0, all inclusive. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Takes a row while it is valid. 'stop' ends the reading; 'skim': of the rows that follow only number, width and `hidden`
 * are wanted, which spares their texts (what is wrong with a cell is found all the same); a promise holds the reading until
 * it is kept (answer one per batch, not per row: a row without one costs no turn of the event loop).
 */
export type OnRow = (row: RawRow) => void | 'stop' | 'skim' | Promise<void | 'stop'>;
