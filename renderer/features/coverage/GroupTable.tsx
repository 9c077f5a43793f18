import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { groupWords } from '../../../shared/coverage/group-words.ts';
import { progressOf } from '../../../shared/coverage/progress.ts';
import type { CoverageCount, CoverageGroup } from '../../../shared/coverage/schema.ts';
import { type Texts, useTexts } from '../../lib/texts.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useRows } from '../../ui/data-table/rows.ts';
import { useSort } from '../../ui/data-table/use-sort.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Meter } from '../../ui/Meter.tsx';
import classes from './Coverage.module.css';

import { useCoverageExport } from './use-coverage-export.ts';
import { type CoverageChoice, type CoverageFilter, peopleOf } from './use-coverage.ts';

interface Props {
  readonly count: CoverageCount;
  readonly choice: CoverageChoice;
  readonly filter: CoverageFilter;
}

/** The groups of a count: the figure opens its people. */
export function GroupTable({ count, choice, filter }: Props) {
  const { t } = useTexts();
  const go = useNavigate();
  const columns = useColumns(count, choice);
  const excel = useCoverageExport(filter, choice);
  const [sort, setSort] = useSort(`coverage-${count.by}`);
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
      excel={excel}
      empty={<Empty title={t('coverage.noMatch.title')}>{t('coverage.noMatch.text')}</Empty>}
      footer={count.inSeveral > 0 && <span>{t('coverage.inSeveral', { count: count.inSeveral })}</span>}
    />
  );
}

/** Groups that statistics know have a percentage; the bars of the others compare them with the largest. */
function useColumns({ by, groups, on }: CoverageCount, choice: CoverageChoice): Column<CoverageGroup>[] {
  const texts = useTexts();
  return useMemo(() => {
    const { t } = texts;
    const words = (group: CoverageGroup) => groupWords(by, group, texts.words);
    const hasWorkforce = groups.some(({ workforce }) => workforce !== null);
    return [
      {
        id: 'group',
        header: t(`coverage.dimension.${by}`),
        width: 240,
        sortable: true,
        text: words,
        cell: (group) => (
          <Link to="/participants" search={peopleOf(group.key, choice, on)} tabIndex={-1} className={classes.link}>
            {words(group)}
          </Link>
        ),
      },
      peopleColumn(texts),
      ...(hasWorkforce ? progressColumns(texts, words) : [comparison(texts, groups, words)]),
    ];
  }, [by, groups, on, choice, texts]);
}

type Words = (group: CoverageGroup) => string;

const progressOfGroup = ({ people, workforce, target }: CoverageGroup) => progressOf(people, workforce, target);

function peopleColumn({ t, format }: Texts): Column<CoverageGroup> {
  return {
    id: 'people',
    header: t('coverage.column.people'),
    width: 116,
    align: 'right',
    sortable: true,
    text: ({ people }) => format.number(people),
    sortBy: ({ people }) => people,
  };
}

function progressColumns({ t, format }: Texts, words: Words): Column<CoverageGroup>[] {
  const figure = (id: 'workforce' | 'missing' | 'need', valueOf: (group: CoverageGroup) => number | null) => ({
    id,
    header: t(`coverage.column.${id}`),
    width: 110,
    align: 'right' as const,
    sortable: true,
    text: (group: CoverageGroup) => format.number(valueOf(group)),
    sortBy: valueOf,
  });
  const needOf = (group: CoverageGroup) => {
    const { missing } = progressOfGroup(group);
    return missing === null || group.perPerson === null ? null : missing * group.perPerson;
  };
  const shareOf = (group: CoverageGroup) => progressOfGroup(group).rate;
  const share = (rate: number | null) => (rate === null ? format.number(null) : format.percent(rate / 10_000));
  return [
    figure('workforce', ({ workforce }) => workforce),
    {
      ...figure('workforce', shareOf),
      id: 'share',
      header: t('coverage.column.share'),
      text: (group) => share(shareOf(group)),
    },
    {
      id: 'bar',
      header: t('coverage.column.progress'),
      width: 180,
      grow: true,
      text: () => '',
      cell: (group) => {
        const { people, workforce, target } = group;
        if (workforce === null || workforce === 0) return null;
        return (
          <Meter
            label={words(group)}
            value={people / workforce}
            {...(target !== null && { target: target / 10_000 })}
          />
        );
      },
    },
    figure('missing', (group) => progressOfGroup(group).missing),
    { ...figure('need', needOf), width: 164, text: (group) => format.rupiah(needOf(group)) },
  ];
}

function comparison({ t }: Texts, groups: readonly CoverageGroup[], words: Words): Column<CoverageGroup> {
  const most = Math.max(1, ...groups.map(({ people }) => people));
  return {
    id: 'bar',
    header: t('coverage.column.bar'),
    width: 240,
    grow: true,
    text: () => '',
    cell: (group) => <Meter label={words(group)} value={group.people / most} />,
  };
}
