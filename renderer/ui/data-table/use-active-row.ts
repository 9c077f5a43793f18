import { useEffect, useRef, useState } from 'react';
import { notify, notifyError } from '../../lib/notices.ts';
import { say } from '../../lib/texts.ts';
import type { Rows } from './rows.ts';
import { mostPicked, pickedRange, type Selection } from './selection.ts';

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

  const list = useRef(rows.list);
  useEffect(() => {
    list.current = rows.list;
  }, [rows.list]);

  const pick = async (from: number, to: number) => {
    if (!selection) return;
    const { first, last, isCut } = pickedRange(from, to);
    try {
      const between = await rows.between(first, last);
      // rows of a list that is not shown any more are not what was meant
      if (list.current !== rows.list) return;
      selection.add(new Map(between.map((row) => [rowKey(row), row])));
      if (isCut) notify({ tone: 'warning', text: () => say('ui.table.pickedSome', { count: mostPicked }) });
    } catch (error) {
      notifyError(error);
    }
  };
  const withActive = (act: (row: Row) => void) => () => {
    const row = rows.row(active);
    if (row) act(row);
  };
  return {
    active,
    moveTo: (index, extend) => {
      if (extend) void pick(active, index);
      setActive(index);
      scrollTo(index);
      const row = rows.row(index);
      if (row) onActive?.(row);
    },
    open: withActive((row) => onOpen?.(row)),
    toggle: withActive((row) => selection?.toggle(rowKey(row), row)),
  };
}
