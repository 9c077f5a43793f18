import { useMemo } from 'react';
import type { BudgetLine } from '../../../shared/budget/schema.ts';
import { type Texts, useTexts } from '../../lib/texts.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useRows } from '../../ui/data-table/rows.ts';
import { useSort } from '../../ui/data-table/use-sort.ts';
import { Empty } from '../../ui/Empty.tsx';

interface Props {
  readonly lines: readonly BudgetLine[] | undefined;
  readonly onOpen: (line: BudgetLine) => void;
}

/** The ceilings of a year; Enter opens one. */
export function LineTable({ lines, onOpen }: Props) {
  const texts = useTexts();
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const [sort, setSort] = useSort('budget-lines');
  return (
    <DataTable
      name="budget-lines"
      label={texts.t('budget.view.lines')}
      columns={columns}
      rows={useRows(lines, columns, sort)}
      rowKey={({ uid }) => uid}
      onOpen={onOpen}
      sort={sort}
      onSort={setSort}
      empty={<Empty title={texts.t('budget.empty.title')}>{texts.t('budget.empty.text')}</Empty>}
    />
  );
}

function columnsOf({ t, format }: Texts): Column<BudgetLine>[] {
  const words = (id: 'funding' | 'unit' | 'category', all: string): Column<BudgetLine> => ({
    id,
    header: t(`budget.line.${id}`),
    width: 190,
    grow: id === 'unit',
    sortable: true,
    text: (line) => line[id] ?? all,
  });
  return [
    words('funding', ''),
    words('unit', t('budget.line.allUnits')),
    words('category', t('budget.line.allCategories')),
    {
      id: 'account',
      header: t('budget.line.account'),
      width: 190,
      identifier: true,
      text: ({ accountCode }) => accountCode ?? '',
    },
    {
      id: 'months',
      header: t('budget.line.months'),
      width: 120,
      align: 'right',
      text: ({ firstMonth, months }) => t('budget.line.monthsFrom', { count: months, first: firstMonth }),
    },
    {
      id: 'ceiling',
      header: t('budget.figure.ceiling'),
      width: 150,
      align: 'right',
      sortable: true,
      text: ({ ceiling }) => format.rupiah(ceiling),
      sortBy: ({ ceiling }) => ceiling,
    },
  ];
}
