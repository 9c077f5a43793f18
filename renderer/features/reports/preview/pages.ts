import { rowsTakenAlong } from '../../../../shared/workbook/signature-rows.ts';

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

/** Which rows stand on which page, by the rule that the file is written by. */
export function pagesOf({ above, head, rows, below }: SheetHeights, capacity: number): PageRows[] {
  const pages: PageRows[] = [];
  let from = 0;
  let used = above + head;
  for (const [place, height] of rows.entries()) {
    if (used + height > capacity && place > from) {
      pages.push({ from, to: place });
      from = place;
      used = head;
    }
    used += height;
  }
  const end = { rows: rows.length, pages: pages.length + 1, onPage: rows.length - from, used };
  const last = rows.slice(-2).toReversed();
  const taken = rowsTakenAlong({ ...end, last }, { capacity, repeated: head, below });
  return withTaken([...pages, { from, to: rows.length }], taken);
}

/** The pages with one of its own for the last rows, where these go with totals and signatures. */
function withTaken(pages: readonly PageRows[], taken: number): PageRows[] {
  const to = pages.at(-1)?.to ?? 0;
  const from = to - taken;
  if (taken === 0) return [...pages];
  const before = pages.filter((page) => page.from < from).map((page) => ({ ...page, to: Math.min(page.to, from) }));
  return [...before, { from, to }];
}

/** Pages of the whole list when only its first rows are known: those that are not shown are taken to be like the shown ones. */
export function pageCount(pages: readonly PageRows[], shown: number, all: number): number {
  const [first, second] = pages;
  if (all <= shown || !first) return pages.length;
  const perPage = second && pages.length > 2 ? second.to - second.from : Math.max(1, first.to - first.from);
  return pages.length + Math.ceil((all - shown) / perPage);
}
