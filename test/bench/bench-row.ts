/** One line of `npm run bench`: a figure beside the reference that was measured in the same run. */
export interface BenchRow {
  /** What was done, with its size. */
  work: string;
  /** The figure with its unit, as it is printed. */
  figure: string;
  /** The reference with its unit; empty for a bar that is a plain number. */
  reference: string;
  /** Figure divided by reference (or the figure itself when there is none). */
  ratio: number;
  /** The bar in words, e.g. `<= 2.5`. */
  bar: string;
  ok: boolean;
}
