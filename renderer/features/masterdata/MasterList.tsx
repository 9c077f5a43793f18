import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useTexts } from '../../lib/texts.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useRows } from '../../ui/data-table/rows.ts';
import { useSort } from '../../ui/data-table/use-sort.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import classes from './MasterData.module.css';

/** What a form in the dialog of a list is given. */
export interface FormProps<Row> {
  /** Null for a new record. */
  readonly row: Row | null;
  readonly onDone: () => void;
  /** Opens the form again with what is stored now. */
  readonly onReload: () => void;
}

interface Props<Row> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly add?: { readonly label: string; readonly title: string };
  readonly editTitle: (row: Row) => string;
  readonly form: ComponentType<FormProps<Row>>;
  /** Filters and further buttons, left of "add". */
  readonly tools?: ReactNode;
  readonly emptyText: string;
  /** How a row is found; without it every word must stand in its columns. */
  readonly matches?: (row: Row, search: string) => boolean;
  /** What is searched for when the list opens. */
  readonly startSearch?: string;
  readonly footer?: ReactNode;
  /** Between the tools and the table: what the rows say together. */
  readonly above?: ReactNode;
}

/** `time` makes a form of its own out of every opening, so that it starts with what is stored now. */
type Opened = { readonly key: string | null; readonly time: number } | null;

/** One list: search, table, and a dialog to add a record or to change the one that is opened. */
export function MasterList<Row>(props: Props<Row>) {
  const { name, title, columns, rows: all, rowKey, add, tools, footer, matches } = props;
  const { t, format } = useTexts();
  const [search, setSearch] = useState(props.startSearch ?? '');
  const [sort, setSort] = useSort(`masterdata-${name}`);
  const [opened, setOpened] = useState<Opened>(null);
  const found = useMemo(
    () => (matches ? all?.filter((one) => matches(one, search)) : matching(all, columns, search)),
    [all, columns, search, matches],
  );
  const open = (key: string | null) => setOpened((now) => ({ key, time: (now?.time ?? 0) + 1 }));
  const row = opened?.key ? (all?.find((one) => rowKey(one) === opened.key) ?? null) : null;
  const close = () => setOpened(null);
  return (
    <section className={classes.content} aria-label={title}>
      <div className={classes.tools}>
        <h2>
          {title} {all && <small>{format.number(all.length)}</small>}
        </h2>
        <SearchBox label={t('masterdata.search')} value={search} onChange={setSearch} width={220} />
        {tools}
        {add && (
          <Button variant="filled" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => open(null)}>
            {add.label}
          </Button>
        )}
      </div>
      {props.above}
      <DataTable
        name={`masterdata-${name}`}
        label={title}
        columns={columns}
        rows={useRows(found, columns, sort)}
        rowKey={rowKey}
        onOpen={(one) => open(rowKey(one))}
        sort={sort}
        onSort={setSort}
        empty={
          search === '' ? (
            <Empty title={title}>{props.emptyText}</Empty>
          ) : (
            <Empty title={t('masterdata.noMatch.title')}>{t('masterdata.noMatch.text')}</Empty>
          )
        }
        footer={footer}
      />
      <Dialog opened={opened !== null} onClose={close} title={row ? props.editTitle(row) : (add?.title ?? title)}>
        {opened && (opened.key === null || row) && (
          <OpenForm
            key={`${String(opened.key)} ${opened.time}`}
            row={row}
            form={props.form}
            onDone={close}
            onReload={() => open(opened.key)}
          />
        )}
      </Dialog>
    </section>
  );
}

/** Keeps the record as it was when the form was opened: a later change is a stale edit, not a silent merge. */
function OpenForm<Row>({ row, form: Form, onDone, onReload }: FormProps<Row> & Pick<Props<Row>, 'form'>) {
  const [edited] = useState(row);
  return <Form row={edited} onDone={onDone} onReload={onReload} />;
}

/** Rows in which every word of the search stands somewhere in the columns. */
function matching<Row>(
  rows: readonly Row[] | undefined,
  columns: readonly Column<Row>[],
  search: string,
): readonly Row[] | undefined {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows?.filter((row) => {
    const text = columns
      .map((column) => column.text(row))
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
