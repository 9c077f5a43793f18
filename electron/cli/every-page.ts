const pageSize = 200;

interface PageOf<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

/** All rows of a list that is answered page by page. */
export async function everyPage<T>(page: (offset: number, limit: number) => Promise<PageOf<T>>): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const { rows: next, total } = await page(rows.length, pageSize);
    rows.push(...next);
    if (next.length === 0 || rows.length >= total) return rows;
  }
}
