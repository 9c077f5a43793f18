/** Where the table's heading stands. Rows are Excel row numbers. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** The row that numbers the columns: (1), (2), ... */
  readonly numberingRow?: number;
  /** First row that may hold data. */
  readonly firstData: number;
  /** One per column; the captions of a merged heading joined from above: `JENIS KELAMIN / L`. */
  readonly captions: readonly string[];
}
