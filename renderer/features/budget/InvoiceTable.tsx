import { useMemo } from 'react';
import type { Invoice } from '../../../shared/budget/schema.ts';
import { monthOf } from '../../../shared/dates.ts';
import { type Texts, useTexts } from '../../lib/texts.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useRows } from '../../ui/data-table/rows.ts';
import { useSort } from '../../ui/data-table/use-sort.ts';
import { Empty } from '../../ui/Empty.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';

interface Props {
  readonly invoices: readonly Invoice[] | undefined;
  readonly today: string;
  readonly onOpen: (invoice: Invoice) => void;
}

/** Rupiah of an invoice that are paid. */
export const paidOf = ({ payments }: Invoice): number => payments.reduce((sum, { amount }) => sum + amount, 0);

/** The invoices of a year with what is paid of them; Enter opens one. */
export function InvoiceTable({ invoices, today, onOpen }: Props) {
  const texts = useTexts();
  const columns = useMemo(() => columnsOf(texts, monthOf(today)), [texts, today]);
  const [sort, setSort] = useSort('budget-invoices', { column: 'month', descending: true });
  return (
    <DataTable
      name="budget-invoices"
      label={texts.t('budget.view.invoices')}
      columns={columns}
      rows={useRows(invoices, columns, sort)}
      rowKey={({ uid }) => uid}
      onOpen={onOpen}
      sort={sort}
      onSort={setSort}
      empty={<Empty title={texts.t('budget.noInvoices.title')}>{texts.t('budget.noInvoices.text')}</Empty>}
    />
  );
}

function columnsOf({ t, format }: Texts, now: string): Column<Invoice>[] {
  const stateOf = (invoice: Invoice) => {
    if (paidOf(invoice) >= invoice.amount) return 'paid';
    return invoice.month < now ? 'arrears' : 'open';
  };
  const tones = { paid: 'ok', open: 'warn', arrears: 'bad' } as const;
  const money = (id: 'invoiced' | 'paid', valueOf: (invoice: Invoice) => number): Column<Invoice> => ({
    id,
    header: t(`budget.figure.${id}`),
    width: 130,
    align: 'right',
    sortable: true,
    text: (invoice) => format.rupiah(valueOf(invoice)),
    sortBy: valueOf,
  });
  return [
    {
      id: 'month',
      header: t('budget.column.month'),
      width: 140,
      sortable: true,
      text: ({ month }) => format.period(month),
      sortBy: ({ month }) => month,
    },
    { id: 'funding', header: t('budget.line.funding'), width: 150, sortable: true, text: ({ funding }) => funding },
    {
      id: 'unit',
      header: t('budget.line.unit'),
      width: 170,
      grow: true,
      sortable: true,
      text: ({ unit }) => unit ?? t('budget.line.allUnits'),
    },
    {
      id: 'category',
      header: t('budget.line.category'),
      width: 150,
      sortable: true,
      text: ({ category }) => category ?? t('budget.line.allCategories'),
    },
    { id: 'number', header: t('budget.invoice.number'), width: 120, text: ({ number }) => number ?? '' },
    money('invoiced', ({ amount }) => amount),
    money('paid', paidOf),
    {
      id: 'state',
      header: t('budget.column.state'),
      width: 140,
      sortable: true,
      text: (invoice) => t(`budget.state.${stateOf(invoice)}`),
      cell: (invoice) => <StatusTag tone={tones[stateOf(invoice)]}>{t(`budget.state.${stateOf(invoice)}`)}</StatusTag>,
    },
  ];
}
