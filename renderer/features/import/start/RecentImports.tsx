import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Receipt } from '../../../../shared/import/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import type { Texts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/DataTable.tsx';
import { useRows } from '../../../ui/data-table/rows.ts';
import { useSort } from '../../../ui/data-table/use-sort.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { useDialog } from '../../../ui/use-dialog.ts';
import classes from '../Import.module.css';
import { UndoDialog } from '../undo/UndoDialog.tsx';

const counted = ['read', 'new', 'changed', 'same', 'conflict', 'rejected', 'skipped'] as const;

/** What was imported so far; Enter opens the receipt, every import can be taken back from here. */
export function RecentImports() {
  const texts = useTexts();
  const { t } = texts;
  const navigate = useNavigate();
  const { data: receipts } = useChannel('import.list', {});
  const [sort, setSort] = useSort('imports');
  const undo = useDialog<Receipt>();
  const ask = undo.open;
  const columns = useMemo(() => columnsOf(texts, ask), [texts, ask]);
  return (
    <section className={classes.rows} aria-label={t('imports.recent.title')}>
      <h2 className={classes.heading}>{t('imports.recent.title')}</h2>
      <DataTable
        name="imports"
        label={t('imports.recent.title')}
        columns={columns}
        rows={useRows(receipts, columns, sort)}
        rowKey={({ uid }) => uid}
        sort={sort}
        onSort={setSort}
        onOpen={({ uid }) => void navigate({ to: '/import/$uid', params: { uid } })}
        empty={<Empty title={t('imports.recent.empty')}>{t('imports.recent.emptyText')}</Empty>}
      />
      {undo.subject && <UndoDialog receipt={undo.subject} opened={undo.opened} onClose={undo.close} />}
    </section>
  );
}

function columnsOf({ t, format }: Texts, ask: (receipt: Receipt) => void): Column<Receipt>[] {
  return [
    {
      id: 'at',
      header: t('imports.recent.at'),
      width: 140,
      sortable: true,
      text: ({ at }) => format.moment(at),
      sortBy: ({ at }) => at,
    },
    {
      id: 'file',
      header: t('imports.recent.file'),
      width: 160,
      grow: true,
      sortable: true,
      text: ({ file, month }) =>
        month ? `${file} · ${t('insurerList.keptAs', { month: format.period(month) })}` : file,
    },
    {
      id: 'sheet',
      header: t('imports.recent.sheet'),
      width: 92,
      text: ({ sheets }) =>
        sheets.length === 1 ? (sheets[0] ?? '') : t('imports.sheet.count', { count: sheets.length }),
    },
    ...counted.map((name): Column<Receipt> => ({
      id: name,
      header: t(`imports.balance.${name}`),
      width: 72,
      align: 'right',
      hidden: name === 'skipped',
      text: ({ balance }) => format.number(balance[name]),
    })),
    { id: 'who', header: t('imports.recent.who'), width: 110, hidden: true, text: ({ who }) => who },
    {
      id: 'state',
      header: t('imports.recent.state'),
      width: 116,
      text: ({ state }) => t(`imports.recent.${state}`),
      cell: ({ state }) => (
        <StatusTag tone={state === 'undone' ? 'muted' : 'ok'}>{t(`imports.recent.${state}`)}</StatusTag>
      ),
    },
    {
      id: 'undo',
      header: t('imports.recent.action'),
      width: 128,
      text: () => '',
      cell: (receipt) =>
        receipt.state === 'committed' && (
          <Button size="xs" aria-label={t('imports.undo.title', { file: receipt.file })} onClick={() => ask(receipt)}>
            {t('imports.undo.button')}
          </Button>
        ),
    },
  ];
}
