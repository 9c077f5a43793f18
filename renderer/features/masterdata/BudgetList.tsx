import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { quarterOf, addToQuarter, quarterParts } from '../../../shared/dates.ts';
import type { UnitBudget } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Texts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { BudgetForm } from './BudgetForm.tsx';
import { MasterList } from './MasterList.tsx';

const firstYear = 2019;
const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

export function BudgetList() {
  const { data: status } = useChannel('office.status', {});
  return status ? <Budgets today={status.today} /> : null;
}

/** Budget and realised contributions of each unit in a year; the report takes them from here. */
function Budgets({ today }: { readonly today: string }) {
  const texts = useTexts();
  const { t } = texts;
  // the year that the report of the last ended quarter is about
  const [year, setYear] = useState(quarterParts(addToQuarter(quarterOf(today), -1)).year);
  const { data } = useChannel('unitBudgets.list', { year }, { keepLast: true });
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const lastYear = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, back) => String(lastYear - back));
  return (
    <MasterList
      name="budgets"
      title={t('masterdata.lists.budgets')}
      columns={columns}
      rows={data}
      rowKey={({ unitUid }) => unitUid}
      editTitle={({ unitName, year: of }) => t('masterdata.budgets.editTitle', { name: unitName, year: String(of) })}
      form={BudgetForm}
      emptyText={t('masterdata.budgets.empty')}
      tools={
        <Select
          aria-label={t('masterdata.budgets.year')}
          data={years}
          value={String(year)}
          onChange={(value) => value && setYear(Number(value))}
          allowDeselect={false}
          w={96}
        />
      }
      footer={<Totals budgets={data} />}
    />
  );
}

function realisedOf({ realised }: UnitBudget): number {
  return realised.reduce((sum, amount) => sum + amount, 0);
}

function Totals({ budgets = [] }: { readonly budgets: readonly UnitBudget[] | undefined }) {
  const { t } = useTexts();
  const budget = budgets.reduce((sum, row) => sum + row.budget, 0);
  const realised = budgets.reduce((sum, row) => sum + realisedOf(row), 0);
  return (
    <span>{t('masterdata.budgets.total', { budget, realised, share: budget === 0 ? 0 : realised / budget })}</span>
  );
}

function columnsOf({ t, format }: Texts): Column<UnitBudget>[] {
  const money = (id: string, header: string, value: (row: UnitBudget) => number, width = 108): Column<UnitBudget> => ({
    id,
    header,
    width,
    align: 'right',
    sortable: true,
    text: (row) => (value(row) === 0 ? '-' : format.number(value(row))),
    copy: (row) => String(value(row)),
    sortBy: value,
  });
  return [
    {
      id: 'unit',
      header: t('masterdata.budgets.unit'),
      width: 180,
      grow: true,
      sortable: true,
      text: ({ unitName }) => unitName,
    },
    money('budget', t('masterdata.budgets.budget'), ({ budget }) => budget),
    ...quarters.map((name, index) =>
      money(name, t(`masterdata.budgets.quarter.${name}`), ({ realised }) => realised[index] ?? 0, 94),
    ),
    money('realised', t('masterdata.budgets.realised'), realisedOf),
    {
      id: 'share',
      header: t('masterdata.budgets.share'),
      width: 70,
      align: 'right',
      sortable: true,
      text: (row) => (row.budget === 0 ? '-' : format.percent(realisedOf(row) / row.budget)),
      sortBy: (row) => (row.budget === 0 ? null : realisedOf(row) / row.budget),
    },
    { id: 'note', header: t('masterdata.budgets.note'), width: 160, hidden: true, text: ({ note }) => note ?? '' },
  ];
}
