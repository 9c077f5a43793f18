import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { CoverageCount, CoverageGroup } from '../../../shared/coverage/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Column, Sort } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useRows } from '../../ui/data-table/rows.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Meter } from '../../ui/Meter.tsx';
import classes from './Coverage.module.css';
import { groupWords } from './group-words.ts';
import { type CoverageChoice, peopleOf } from './use-coverage.ts';

interface Props {
  readonly count: CoverageCount;
  readonly choice: CoverageChoice;
}

/** The groups of a count: the figure opens its people. */
export function GroupTable({ count, choice }: Props) {
  const { t } = useTexts();
  const go = useNavigate();
  const columns = useColumns(count, choice);
  const [sort, setSort] = useState<Sort | null>(null);
  return (
    <DataTable
      name={`coverage-${count.by}`}
      label={t('coverage.table', { by: t(`coverage.dimension.${count.by}`) })}
      columns={columns}
      rows={useRows(count.groups, columns, sort)}
      rowKey={({ key }) => key}
      sort={sort}
      onSort={setSort}
      onOpen={({ key }) => void go({ to: '/participants', search: peopleOf(key, choice, count.on) })}
      empty={<Empty title={t('coverage.noMatch.title')}>{t('coverage.noMatch.text')}</Empty>}
      footer={count.inSeveral > 0 && <span>{t('coverage.inSeveral', { count: count.inSeveral })}</span>}
    />
  );
}

function useColumns({ by, groups, on }: CoverageCount, choice: CoverageChoice): Column<CoverageGroup>[] {
  const { t, format } = useTexts();
  return useMemo(() => {
    const most = Math.max(1, ...groups.map(({ people }) => people));
    const words = (group: CoverageGroup) => groupWords(by, group, t);
    return [
      {
        id: 'group',
        header: t(`coverage.dimension.${by}`),
        width: 260,
        sortable: true,
        text: words,
        cell: (group) => (
          <Link to="/participants" search={peopleOf(group.key, choice, on)} tabIndex={-1} className={classes.link}>
            {words(group)}
          </Link>
        ),
      },
      {
        id: 'people',
        header: t('coverage.column.people'),
        width: 110,
        align: 'right',
        sortable: true,
        text: ({ people }) => format.number(people),
        sortBy: ({ people }) => people,
      },
      {
        id: 'bar',
        header: t('coverage.column.bar'),
        width: 240,
        grow: true,
        text: () => '',
        cell: (group) => <Meter label={words(group)} value={group.people / most} />,
      },
    ];
  }, [by, groups, on, choice, t, format]);
}
