import { useEffect, useState } from 'react';
import type { Rows } from './rows.ts';
import type { Selection } from './selection.ts';

interface Acts<Row> {
  readonly rows: Rows<Row>;
  readonly rowKey: (row: Row) => string;
  readonly selection: Selection<Row> | undefined;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onActive: ((row: Row) => void) | undefined;
  readonly scrollTo: (index: number) => void;
}

export interface ActiveRow {
  readonly active: number;
  readonly moveTo: (index: number, extend: boolean) => void;
  readonly open: () => void;
  readonly toggle: () => void;
}

/** The row under the arrow keys, and what opening or picking it does. */
export function useActiveRow<Row>(acts: Acts<Row>): ActiveRow {
  const { rows, rowKey, selection, onOpen, onActive, scrollTo } = acts;
  const [active, setActive] = useState(0);
  const total = rows.total ?? 0;
  useEffect(() => setActive((now) => Math.max(0, Math.min(now, total - 1))), [total]);
  useEffect(() => setActive(0), [rows.list]);

  const pick = (from: number, to: number) => {
    const between = new Map<string, Row>();
    for (let index = Math.min(from, to); index <= Math.max(from, to); index++) {
      const row = rows.row(index);
      if (row) between.set(rowKey(row), row);
    }
    selection?.add(between);
  };
  const withActive = (act: (row: Row) => void) => () => {
    const row = rows.row(active);
    if (row) act(row);
  };
  return {
    active,
    moveTo: (index, extend) => {
      if (extend) pick(active, index);
      setActive(index);
      scrollTo(index);
      const row = rows.row(index);
      if (row) onActive?.(row);
    },
    open: withActive((row) => onOpen?.(row)),
    toggle: withActive((row) => selection?.toggle(rowKey(row), row)),
  };
}
