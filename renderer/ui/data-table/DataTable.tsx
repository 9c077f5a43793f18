import { useId, useMemo } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
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
import type { TableExport } from './TableExcel.tsx';
import type { Selection } from './selection.ts';
import { useActiveRow } from './use-active-row.ts';
import { useGridWindow } from './use-grid-window.ts';

/** The part of its width that a column keeps in a narrow window. */
const narrowing = 0.88;
/** Narrower columns hold a word or a tag that would not fit any more. */
const narrowest = 150;

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
  /** Gives the same rows as an Excel file. */
  readonly excel?: TableExport;
  /** Extra words or buttons at the foot, such as "Pilih semua 9.412 yang cocok". */
  readonly footer?: ReactNode;
}

/** A table of any length: only what is on screen is drawn and fetched. Keyboard, columns, copying: README.md. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, label, columns, rows, rowKey, selection, onOpen, onActive, onSort, sort = null } = props;
  const id = useId();
  const choice = useColumnChoice(name, columns);
  const { body, drawn, rowHeight, height, scrollTo, perScreen, range } = useGridWindow(rows);
  const { active, moveTo, open, toggle } = useActiveRow({ rows, rowKey, selection, onOpen, onActive, scrollTo });
  const template = useMemo(() => templateOf(choice.visible), [choice.visible]);
  const total = rows.total ?? 0;
  const copy = () => {
    const row = rows.row(active);
    const picked = selection && selection.rows.size > 0 ? [...selection.rows.values()] : row ? [row] : [];
    if (picked.length > 0) copyToClipboard(clipboardOf(choice.visible, picked));
    return picked.length;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (isCopy(event)) copy();
    else handleGridKey(event, { active, total, perScreen, moveTo, open, toggle });
  };
  return (
    <div className={classes.table}>
      <div
        ref={body}
        className={classes.scroll}
        data-empty={total === 0 || undefined}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.total === undefined ? -1 : total + 1}
        aria-colcount={choice.visible.length}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={drawn.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
        aria-busy={rows.isLoading}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <GridHead template={template} columns={choice.visible} sort={sort} onSort={onSort} onResize={choice.resize} />
        <div role="rowgroup" className={classes.rows} style={{ height }}>
          {drawn.map(({ index, top }) => (
            <GridRow
              key={index}
              id={`${id}-${index}`}
              place={{ index, top, height: rowHeight, template }}
              columns={choice.visible}
              row={rows.row(index)}
              rowKey={rowKey}
              isActive={index === active}
              selection={selection}
              tone={props.rowTone}
              onPick={moveTo}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
      {(total === 0 || rows.error) && <InsteadOfRows rows={rows} empty={props.empty} />}
      <GridFooter {...{ choice, columns, range, selection, total: rows.total, onCopy: copy, excel: props.excel }}>
        {props.footer}
      </GridFooter>
    </div>
  );
}

function InsteadOfRows<Row>({ rows, empty }: Pick<DataTableProps<Row>, 'rows' | 'empty'>) {
  const { t } = useTexts();
  if (rows.error) return <TableMessage error={rows.error} onRetry={rows.retry} />;
  const words = <p className={classes.message}>{t(rows.total === undefined ? 'ui.loading' : 'ui.table.empty')}</p>;
  return <div className={classes.instead}>{rows.total === undefined ? words : (empty ?? words)}</div>;
}

/** Columns of words give up some width before the table scrolls sideways; figures, and a width somebody set, stay whole. */
function templateOf<Row>(columns: readonly (Column<Row> & { readonly isResized: boolean })[]): string {
  const track = ({ grow, isResized, width, align, identifier }: (typeof columns)[number]) => {
    if (isResized) return `${width}px`;
    const isWords = !identifier && align === undefined && width >= narrowest;
    const least = isWords ? Math.round(width * narrowing) : width;
    return `minmax(${least}px, ${grow ? '1fr' : `${width}px`})`;
  };
  return columns.map(track).join(' ');
}

/** Ctrl-C, unless some text is marked and meant. */
function isCopy(event: KeyboardEvent): boolean {
  const isKey = (event.ctrlKey || event.metaKey) && event.key === 'c' && !String(document.getSelection());
  if (isKey) event.preventDefault();
  return isKey;
}
