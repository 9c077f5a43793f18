import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTexts } from '../../lib/texts.ts';
import type { Column, Sort } from './column.ts';
import { nextSort } from './column.ts';
import classes from './DataTable.module.css';

interface Props<Row> {
  readonly template: string;
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: ((sort: Sort) => void) | undefined;
  readonly onResize: (id: string, width: number) => void;
}

/** The sticky head: names, sort, handles to change the width. */
export function GridHead<Row>({ template, columns, sort, onSort, onResize }: Props<Row>) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow} style={{ gridTemplateColumns: template }}>
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            className={classes.headCell}
            data-align={column.align}
            aria-sort={sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined}
          >
            <HeadName column={column} sort={sort} onSort={onSort} />
            <WidthHandle column={column} onResize={onResize} />
          </div>
        ))}
      </div>
    </div>
  );
}

interface NameProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | null;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function HeadName<Row>({ column, sort, onSort }: NameProps<Row>) {
  if (!column.sortable || !onSort) return <span className={classes.headName}>{column.header}</span>;
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp;
  return (
    <button type="button" className={classes.sort} onClick={() => onSort(nextSort(sort, column.id))}>
      <span className={classes.headName}>{column.header}</span>
      {sort?.column === column.id && <Arrow size={13} aria-hidden />}
    </button>
  );
}

interface HandleProps<Row> {
  readonly column: Column<Row>;
  readonly onResize: (id: string, width: number) => void;
}

/** Drag, or focus and arrow keys. */
function WidthHandle<Row>({ column, onResize }: HandleProps<Row>) {
  const { t } = useTexts();
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const from = event.clientX;
    const width = handle.parentElement?.getBoundingClientRect().width ?? column.width;
    const move = (to: globalThis.PointerEvent) => onResize(column.id, width + to.clientX - from);
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -16 : event.key === 'ArrowRight' ? 16 : 0;
    if (by !== 0) onResize(column.id, column.width + by);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('ui.table.resize', { column: column.header })}
      aria-valuenow={Math.round(column.width)}
      tabIndex={-1}
      className={classes.handle}
      onPointerDown={drag}
      onKeyDown={step}
    />
  );
}
