import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { densityPreference } from '../../lib/preferences.ts';
import { useStore } from '../../lib/store.ts';
import type { Rows } from './rows.ts';

const rowHeights = { compact: 33, comfortable: 41 };
/** The sticky head stands above the first row, inside what scrolls. */
const headHeight = 32;

export interface GridWindow {
  readonly body: RefObject<HTMLDivElement | null>;
  /** Rows to draw: those on screen and some around them; `top` is counted from below the head. */
  readonly drawn: readonly { readonly index: number; readonly top: number }[];
  readonly rowHeight: number;
  readonly height: number;
  readonly scrollTo: (index: number) => void;
  /** Rows between which PageUp and PageDown move. */
  readonly perScreen: number;
  /** First and last row that can be seen, counted from 1; null while nothing is drawn. */
  readonly range: { readonly first: number; readonly last: number } | null;
}

/** The part of a long list that is on screen; tells the rows what to fetch, goes back to the top for another list. */
export function useGridWindow<Row>(rows: Rows<Row>): GridWindow {
  const body = useRef<HTMLDivElement>(null);
  const seenHeight = useHeight(body);
  const rowHeight = rowHeights[useStore(densityPreference)];
  const total = rows.total ?? 0;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => body.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const { look } = rows;
  useEffect(() => look(first, last), [look, first, last]);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [rows.list]);

  // before the height is known, what is drawn counts as seen
  const fitting =
    seenHeight > headHeight ? Math.max(1, Math.floor((seenHeight - headHeight) / rowHeight)) : items.length;
  const top = Math.min(total, Math.floor((virtual.scrollOffset ?? 0) / rowHeight) + 1);
  return {
    body,
    drawn: items.map(({ index, start }) => ({ index, top: start - headHeight })),
    rowHeight,
    height: virtual.getTotalSize(),
    scrollTo: (index) => virtual.scrollToIndex(index),
    perScreen: Math.max(1, fitting - 1),
    range: items.length > 0 ? { first: top, last: Math.min(total, top + fitting - 1) } : null,
  };
}

/** Height of what an element shows, without its scrollbar; 0 until it is known. */
function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setHeight(current.clientHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
