import { useMemo, useState } from 'react';

/** The rows a person picked; kept as rows, because they may not be on screen any more. */
export interface Selection<Row> {
  readonly rows: ReadonlyMap<string, Row>;
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string, row: Row) => void;
  /** Adds several at once (Shift with the arrows, "all of this page"). */
  readonly add: (rows: ReadonlyMap<string, Row>) => void;
  readonly clear: () => void;
}

/** More rows are not picked at once: each is held, and copied, as a whole. */
export const mostPicked = 5000;

/** The rows to pick on the way from one to another, with the limit counted from where it began. */
export function pickedRange(
  from: number,
  to: number,
): { readonly first: number; readonly last: number; readonly isCut: boolean } {
  const isCut = Math.abs(to - from) >= mostPicked;
  const end = isCut ? from + Math.sign(to - from) * (mostPicked - 1) : to;
  return { first: Math.min(from, end), last: Math.max(from, end), isCut };
}

/** A selection for {@link DataTable}; hold it in the screen to act on it. */
export function useSelection<Row>(): Selection<Row> {
  const [rows, setRows] = useState<ReadonlyMap<string, Row>>(new Map());
  return useMemo(
    () => ({
      rows,
      has: (key) => rows.has(key),
      toggle: (key, row) =>
        setRows((now) => {
          const next = new Map(now);
          if (!next.delete(key)) next.set(key, row);
          return next;
        }),
      add: (more) => setRows((now) => new Map([...now, ...more])),
      clear: () => setRows(new Map()),
    }),
    [rows],
  );
}
