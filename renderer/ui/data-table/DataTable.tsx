import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { densityPreference } from '../../lib/preferences.ts';
import { useStore } from '../../lib/store.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Column, Sort } from './column.ts';
import { useColumnChoice } from './column-choice.ts';
import { clipboardOf, copyToClipboard } from './copy-rows.ts';
import classes from './DataTable.module.css';
import { GridFooter } from './GridFooter.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { TableMessage } from './TableMessage.tsx';
import { handleGridKey } from './grid-keys.ts';
import type { Rows } from './rows.ts';
import type { Selection } from './selection.ts';

export interface DataTableProps<Row> {
  /** Under this name the columns are remembered; unique in the program. */
  readonly name: string;
  /** What the table holds, for screen readers. */
  readonly label: string;
  /** Made once (module constant or `useMemo`). */
  readonly columns: readonly Column<Row>[];
  /** `useRows(list)` or `usePagedChannel(channel, input)`. */
  readonly rows: Rows<Row>;
  readonly rowKey: (row: Row) => string;
  /** Enter or double click. */
  readonly onOpen?: (row: Row) => void;
  /** The row under the arrow keys: for a panel beside the table. */
  readonly onActive?: (row: Row) => void;
  readonly selection?: Selection<Row>;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  /** What is said when there are no rows: an `<Empty />`. */
  readonly empty?: ReactNode;
  /** `bad`, `warn` or `ok` tint a row; the tag inside says why. */
  readonly rowTone?: (row: Row) => 'bad' | 'warn' | 'ok' | undefined;
  /** Extra words or buttons at the foot, such as "Pilih semua 9.412 yang cocok". */
  readonly footer?: ReactNode;
}

const rowHeights = { compact: 33, comfortable: 41 };
/** The sticky head stands above the first row, inside what scrolls. */
const headHeight = 32;

/** A table of any length: only what is on screen is drawn and fetched. Keyboard, columns, copying: README.md. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, label, columns, rows, rowKey, selection, empty, onSort, sort = null } = props;
  const { t } = useTexts();
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const choice = useColumnChoice(name, columns);
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
  const drawn = virtual.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  const { look } = rows;
  useEffect(() => look(first, last), [look, first, last]);
  useEffect(() => {
    // newer engines answer scrollTo with a promise, which an effect must not return
    void body.current?.scrollTo({ top: 0 });
  }, [rows.list]);

  const grid = useActiveRow(props, (index) => virtual.scrollToIndex(index));
  const template = useMemo(
    () => choice.visible.map((c) => (c.grow && !c.isResized ? `minmax(${c.width}px, 1fr)` : `${c.width}px`)).join(' '),
    [choice.visible],
  );
  const copy = () => {
    const active = rows.row(grid.active);
    const picked = selection && selection.rows.size > 0 ? [...selection.rows.values()] : active ? [active] : [];
    if (picked.length > 0) copyToClipboard(clipboardOf(choice.visible, picked));
    return picked.length;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'c' && !String(document.getSelection())) {
      event.preventDefault();
      copy();
    }
    const perScreen = Math.max(1, Math.floor((body.current?.clientHeight ?? 0) / rowHeight) - 2);
    handleGridKey(event, { ...grid, total, perScreen });
  };
  const isReady = rows.total !== undefined;

  return (
    <div className={classes.table}>
      <div
        ref={body}
        className={classes.scroll}
        data-empty={total === 0 || undefined}
        role="grid"
        aria-label={label}
        aria-rowcount={isReady ? total + 1 : -1}
        aria-colcount={choice.visible.length}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={drawn.some(({ index }) => index === grid.active) ? `${id}-${grid.active}` : undefined}
        aria-busy={rows.isLoading}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <GridHead template={template} columns={choice.visible} sort={sort} onSort={onSort} onResize={choice.resize} />
        <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {drawn.map(({ index, start }) => (
            <GridRow
              key={index}
              id={`${id}-${index}`}
              index={index}
              top={start - headHeight}
              height={rowHeight}
              template={template}
              columns={choice.visible}
              row={rows.row(index)}
              rowKey={rowKey}
              isActive={index === grid.active}
              selection={selection}
              tone={props.rowTone}
              onPick={(at, extend) => grid.moveTo(at, extend)}
              onOpen={props.onOpen}
            />
          ))}
        </div>
      </div>
      {total === 0 && (
        <div className={classes.instead}>
          {rows.error && <TableMessage error={rows.error} onRetry={rows.retry} />}
          {isReady && !rows.error && (empty ?? <p className={classes.message}>{t('ui.table.empty')}</p>)}
          {!isReady && !rows.error && <p className={classes.message}>{t('ui.loading')}</p>}
        </div>
      )}
      <GridFooter
        choice={choice}
        columns={columns}
        range={drawn.length > 0 ? visibleRange(virtual.scrollOffset ?? 0, body.current, rowHeight, total) : null}
        total={rows.total}
        selection={selection}
        onCopy={copy}
      >
        {props.footer}
      </GridFooter>
    </div>
  );
}

function visibleRange(offset: number, body: HTMLElement | null, rowHeight: number, total: number) {
  const first = Math.floor(offset / rowHeight) + 1;
  const fitting = Math.max(1, Math.floor(((body?.clientHeight ?? 0) - rowHeight) / rowHeight));
  return { first: Math.min(first, total), last: Math.min(total, first + fitting - 1) };
}

/** The row under the arrow keys, and what opening or picking it does. */
function useActiveRow<Row>(props: DataTableProps<Row>, scrollTo: (index: number) => void) {
  const { rows, rowKey, selection, onOpen, onActive } = props;
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
  const moveTo = (index: number, extend: boolean) => {
    if (extend) pick(active, index);
    setActive(index);
    scrollTo(index);
    const row = rows.row(index);
    if (row) onActive?.(row);
  };
  const withActive = (act: (row: Row) => void) => () => {
    const row = rows.row(active);
    if (row) act(row);
  };
  return {
    active,
    moveTo,
    open: withActive((row) => onOpen?.(row)),
    toggle: withActive((row) => selection?.toggle(rowKey(row), row)),
  };
}
