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

/** Rows that totals and signatures take along to a page that they would begin, or share with one; as in the file. */
const companions = 2;

/** Which rows stand on which page. Totals and signatures never stand on a page of their own, or with a single row. */
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
  const taken = companionsOf(rows.length - from, { head, rows, below }, capacity);
  const last = pages.at(-1);
  if (last && rows.length - taken > last.from) {
    from = rows.length - taken;
    pages.splice(-1, 1, { from: last.from, to: from });
  }
  return [...pages, { from, to: rows.length }];
}

function companionsOf(present: number, { head, rows, below }: Omit<SheetHeights, 'above'>, capacity: number): number {
  const wanted = Math.min(companions, Math.floor(rows.length / 2));
  let taken = present;
  let used = head + below + sum(rows.slice(rows.length - present));
  while (taken < wanted) {
    used += rows[rows.length - taken - 1] ?? 0;
    if (used > capacity) break;
    taken++;
  }
  return taken;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}

/** Pages of the whole list when only its first rows are known: those that are not shown are taken to be like the shown ones. */
export function pageCount(pages: readonly PageRows[], shown: number, all: number): number {
  const [first, second] = pages;
  if (all <= shown || !first) return pages.length;
  const perPage = second && pages.length > 2 ? second.to - second.from : Math.max(1, first.to - first.from);
  return pages.length + Math.ceil((all - shown) / perPage);
}
