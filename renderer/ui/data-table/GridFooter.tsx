import { Button, Menu } from '@mantine/core';
import { IconColumns3, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { notify } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Column } from './column.ts';
import type { ColumnChoice } from './column-choice.ts';
import classes from './DataTable.module.css';
import type { Selection } from './selection.ts';
import { TableExcel, type TableExport } from './TableExcel.tsx';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly choice: ColumnChoice<Row>;
  readonly range: { readonly first: number; readonly last: number } | null;
  readonly total: number | undefined;
  readonly selection: Selection<Row> | undefined;
  readonly onCopy: () => number;
  readonly excel: TableExport | undefined;
  readonly children: ReactNode;
}

/** The foot of the grid: picked rows, what is on screen of how many, columns. */
export function GridFooter<Row>({ columns, choice, range, total, selection, onCopy, excel, children }: Props<Row>) {
  const { t } = useTexts();
  const picked = selection?.rows.size ?? 0;
  const copy = () => {
    const count = onCopy();
    if (count > 0) notify({ tone: 'success', text: t('ui.table.copied', { count }) });
  };
  return (
    <div className={classes.footer}>
      {picked > 0 && (
        <>
          <span>{t('ui.table.selected', { count: picked })}</span>
          <Button size="xs" leftSection={<IconCopy size={14} />} onClick={copy}>
            {t('ui.table.copy')}
          </Button>
          <Button size="xs" variant="subtle" onClick={selection?.clear}>
            {t('ui.table.clearSelection')}
          </Button>
        </>
      )}
      {children}
      <span className={classes.space} />
      <span aria-live="polite">
        {total === 0 || !range ? t('ui.table.none') : t('ui.table.range', { ...range, total: total ?? 0 })}
      </span>
      {excel && <TableExcel excel={excel} total={total} columns={choice.visible} />}
      <ColumnMenu columns={columns} choice={choice} />
    </div>
  );
}

function ColumnMenu<Row>({ columns, choice }: Pick<Props<Row>, 'columns' | 'choice'>) {
  const { t } = useTexts();
  return (
    <Menu position="top-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button size="xs" variant="subtle" leftSection={<IconColumns3 size={14} />}>
          {t('ui.table.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {columns.map((column) => (
          <Menu.CheckboxItem
            key={column.id}
            checked={choice.isShown(column)}
            disabled={choice.isShown(column) && choice.visible.length === 1}
            onChange={(shown) => choice.show(column.id, shown)}
          >
            {column.header}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={choice.reset}>{t('ui.table.resetColumns')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
