import type { MouseEvent } from 'react';
import type { Column } from './column.ts';
import classes from './DataTable.module.css';
import type { Selection } from './selection.ts';

interface Props<Row> {
  readonly id: string;
  readonly place: {
    readonly index: number;
    readonly top: number;
    readonly height: number;
    readonly template: string;
  };
  readonly columns: readonly Column<Row>[];
  readonly row: Row | undefined;
  readonly rowKey: (row: Row) => string;
  readonly isActive: boolean;
  readonly selection: Selection<Row> | undefined;
  readonly tone: ((row: Row) => 'bad' | 'warn' | 'ok' | undefined) | undefined;
  readonly onPick: (index: number, extend: boolean) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}

/** One row of the grid; a row that is still on its way shows empty cells. */
export function GridRow<Row>(props: Props<Row>) {
  const { row, columns, selection, isActive } = props;
  const { index, top, height, template } = props.place;
  const key = row && props.rowKey(row);
  const isSelected = key !== undefined && selection?.has(key);
  const click = (event: MouseEvent) => {
    props.onPick(index, event.shiftKey);
    if (row && key !== undefined && (event.ctrlKey || event.metaKey)) selection?.toggle(key, row);
  };
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selection ? Boolean(isSelected) : isActive}
      className={classes.row}
      data-active={isActive || undefined}
      data-selected={isSelected || undefined}
      data-tone={row && props.tone?.(row)}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${top}px)` }}
      onClick={click}
      onDoubleClick={() => row && props.onOpen?.(row)}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          role="gridcell"
          className={classes.cell}
          data-align={column.align}
          data-identifier={column.identifier || undefined}
        >
          {row && (column.cell ? column.cell(row) : column.text(row))}
        </div>
      ))}
    </div>
  );
}
