import { useMemo } from 'react';
import { planName } from '../../../../shared/workforce/plans.ts';
import type { CoverageTarget } from '../../../../shared/workforce/schema.ts';
import type { Texts } from '../../../lib/texts.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { MasterList } from '../MasterList.tsx';
import { TargetForm } from './TargetForm.tsx';

/** The share of workers that plans want covered, rung by rung. */
export function TargetList() {
  const texts = useTexts();
  const { t } = texts;
  const { data } = useChannel('targets.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <MasterList
      name="targets"
      title={t('masterdata.lists.targets')}
      columns={columns}
      rows={data}
      rowKey={({ uid }) => uid}
      add={{ label: t('masterdata.targets.add'), title: t('masterdata.targets.addTitle') }}
      editTitle={(row) => t('masterdata.targets.editTitle', { name: planName(row), year: String(row.year) })}
      form={TargetForm}
      emptyText={t('masterdata.targets.empty')}
    />
  );
}

function columnsOf({ t, format }: Texts): Column<CoverageTarget>[] {
  return [
    {
      id: 'plan',
      header: t('masterdata.targets.plan'),
      width: 110,
      sortable: true,
      text: ({ plan }) => t(`masterdata.targets.plans.${plan}`),
    },
    {
      id: 'year',
      header: t('masterdata.targets.year'),
      width: 76,
      align: 'right',
      sortable: true,
      text: ({ year }) => String(year),
      sortBy: ({ year }) => year,
    },
    {
      id: 'area',
      header: t('masterdata.targets.area'),
      width: 170,
      sortable: true,
      text: ({ areaName }) => areaName ?? t('masterdata.targets.national'),
    },
    {
      id: 'segment',
      header: t('masterdata.targets.segment'),
      width: 130,
      sortable: true,
      text: ({ segment }) => t(`masterdata.workforce.segments.${segment}`),
    },
    {
      id: 'percent',
      header: t('masterdata.targets.percent'),
      width: 96,
      align: 'right',
      sortable: true,
      text: ({ percent }) => format.percent(percent / 10_000),
      sortBy: ({ percent }) => percent,
    },
    {
      id: 'basis',
      header: t('masterdata.targets.legalBasis'),
      width: 240,
      grow: true,
      sortable: true,
      text: ({ legalBasis }) => legalBasis,
    },
    { id: 'note', header: t('masterdata.targets.note'), width: 200, hidden: true, text: ({ note }) => note ?? '' },
  ];
}
