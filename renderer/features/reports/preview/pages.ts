/** Heights of one sheet at full size, in pixels. */
export interface SheetHeights {
  /** Letterhead and titles, on the first page only. */
  readonly above: number;
  /** The table's head, repeated on every page. */
  readonly head: number;
  readonly rows: readonly number[];
  /** Totals and signatures. */
  readonly below: number;
}

/** Body rows `from` up to, not with, `to`. */
export interface PageRows {
  readonly from: number;
  readonly to: number;
}

/** Which rows stand on which page. Totals and signatures take the last row along: they never stand on a page of their own. */
export function pagesOf({ above, head, rows, below }: SheetHeights, capacity: number): PageRows[] {
  const pages: PageRows[] = [];
  let from = 0;
  let used = above + head;
  for (const [place, height] of rows.entries()) {
    const isLast = place === rows.length - 1;
    const needed = isLast ? height + below : height;
    const fits = used + needed <= capacity || (isLast && head + needed > capacity && used + height <= capacity);
    if (!fits && place > from) {
      pages.push({ from, to: place });
      from = place;
      used = head;
    }
    used += height;
  }
  return [...pages, { from, to: rows.length }];
}

/** Pages of the whole list when only its first rows are known: those that are not shown are taken to be like the shown ones. */
export function pageCount(pages: readonly PageRows[], shown: number, all: number): number {
  const [first, second] = pages;
  if (all <= shown || !first) return pages.length;
  const perPage = second && pages.length > 2 ? second.to - second.from : Math.max(1, first.to - first.from);
  return pages.length + Math.ceil((all - shown) / perPage);
}
