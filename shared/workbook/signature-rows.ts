/** Rows that totals and signatures take along to a page that they would otherwise begin, or share with one. */
const companions = 2;

/** Where the body of a sheet stops on paper; heights in any one unit. */
export interface BodyEnd {
  /** Rows of the whole body. */
  readonly rows: number;
  readonly pages: number;
  /** Rows on the last page. */
  readonly onPage: number;
  /** Height that is taken on the last page. */
  readonly used: number;
  /** Heights of the last rows, the very last first; two are enough. */
  readonly last: readonly number[];
}

export interface BelowBody {
  /** Height that a page has room for. */
  readonly capacity: number;
  /** Height of what stands at the head of every page. */
  readonly repeated: number;
  /** Height of totals and signatures. */
  readonly below: number;
}

/**
 * How many of the last rows go to a page of their own with totals and signatures, so that these are neither cut by the end
 * of a page nor stand there with a single row; 0 when everything has room on one page, or no row has room beside them. A
 * last page that begins by itself is begun there all the same: where more fits on the others, it would be left with too
 * little. The file and its preview both ask this.
 */
export function rowsTakenAlong(end: BodyEnd, { capacity, repeated, below }: BelowBody): number {
  const { rows, pages, onPage, used, last } = end;
  if (rows < 2) return 0;
  const wanted = Math.max(1, Math.min(companions, Math.floor(rows / 2)));
  if (used + below <= capacity) {
    if (pages === 1) return 0;
    if (onPage >= wanted) return onPage;
  }
  const heights = last.slice(0, wanted);
  while (heights.length > 0) {
    if (repeated + heights.reduce((sum, height) => sum + height, below) <= capacity) return heights.length;
    heights.pop();
  }
  return 0;
}
