import { useMemo } from 'react';
import type { WrittenReport } from '../../../shared/reports/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Texts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useRows } from '../../ui/data-table/rows.ts';
import { useSort } from '../../ui/data-table/use-sort.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { IssuedReport } from './IssuedReport.tsx';
import classes from './Reports.module.css';

/** Every file that was made, newest first. */
export function IssuedReports({ issued }: { readonly issued: readonly WrittenReport[] | undefined }) {
  const texts = useTexts();
  const { t, format } = texts;
  const [sort, setSort] = useSort('reports-issued');
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const rows = useRows(issued, columns, sort);
  const { subject, opened, open, close } = useDialog<WrittenReport>();
  if (issued?.length === 0) {
    return (
      <Card title={t('reports.issued.title')}>
        <p className={classes.quiet}>{t('reports.issued.empty')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('reports.issued.title')} aside={format.number(issued?.length)}>
      <div className={classes.issued}>
        <DataTable
          name="reports-issued"
          label={t('reports.issued.title')}
          columns={columns}
          rows={rows}
          rowKey={({ uid }) => uid}
          sort={sort}
          onSort={setSort}
          onOpen={open}
        />
      </div>
      <Dialog
        opened={opened}
        onClose={close}
        size="large"
        title={
          (subject?.number ?? null) === null
            ? t('reports.issued.openBare')
            : t('reports.issued.open', { number: subject?.number })
        }
      >
        {subject && <IssuedReport key={subject.uid} report={subject} />}
      </Dialog>
    </Card>
  );
}

function columnsOf(texts: Texts): Column<WrittenReport>[] {
  const { t, format } = texts;
  const header = (name: 'number' | 'layout' | 'period' | 'file' | 'rows' | 'at') => t(`reports.issued.column.${name}`);
  return [
    {
      id: 'number',
      header: header('number'),
      width: 54,
      align: 'right',
      sortable: true,
      text: ({ number }) => format.number(number),
      sortBy: ({ number }) => number,
    },
    {
      id: 'layout',
      header: header('layout'),
      width: 158,
      sortable: true,
      text: ({ layout }) => t(`reports.layouts.${layout}.name`),
    },
    {
      id: 'period',
      header: header('period'),
      width: 100,
      sortable: true,
      text: ({ period }) => format.shortPeriod(period),
      sortBy: ({ period }) => period,
    },
    {
      id: 'file',
      header: header('file'),
      width: 160,
      grow: true,
      sortable: true,
      text: ({ file }) => file,
    },
    {
      id: 'rows',
      header: header('rows'),
      width: 64,
      align: 'right',
      text: ({ rows }) => format.number(rows),
      sortBy: ({ rows }) => rows,
      sortable: true,
    },
    {
      id: 'at',
      header: header('at'),
      width: 152,
      sortable: true,
      text: ({ at }) => format.moment(at),
      sortBy: ({ at }) => at,
    },
    ...columnsAside(texts),
  ];
}

function columnsAside({ t, format }: Texts): Column<WrittenReport>[] {
  const header = (name: 'asOf' | 'who' | 'sha256') => t(`reports.issued.column.${name}`);
  return [
    { id: 'who', header: header('who'), width: 100, text: ({ who }) => who },
    { id: 'asOf', header: header('asOf'), width: 110, hidden: true, text: ({ asOf }) => format.date(asOf) },
    {
      id: 'sha256',
      header: header('sha256'),
      width: 280,
      hidden: true,
      identifier: true,
      text: ({ sha256 }) => sha256,
    },
  ];
}
