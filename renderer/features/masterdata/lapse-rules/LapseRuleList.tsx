import { useMemo } from 'react';
import type { LapseRule } from '../../../../shared/lapsing/schema.ts';
import { type Texts, useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { MasterList } from '../MasterList.tsx';
import { LapseRuleForm } from './LapseRuleForm.tsx';

/** After how many months of arrears participants of each segment become inactive. */
export function LapseRuleList() {
  const texts = useTexts();
  const { t, format } = texts;
  const { data } = useChannel('lapseRules.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <MasterList
      name="lapseRules"
      title={t('lapsing.rules.title')}
      columns={columns}
      rows={data}
      rowKey={({ uid }) => uid}
      add={{ label: t('lapsing.rules.add'), title: t('lapsing.rules.addTitle') }}
      editTitle={({ segment, validFrom }) =>
        t('lapsing.rules.editTitle', { segment: segment.toUpperCase(), from: format.date(validFrom) })
      }
      form={LapseRuleForm}
      emptyText={t('lapsing.rules.empty')}
    />
  );
}

function columnsOf({ t, format }: Texts): Column<LapseRule>[] {
  return [
    {
      id: 'segment',
      header: t('lapsing.rules.segment'),
      width: 200,
      sortable: true,
      text: ({ segment }) => t(`participants.segment.${segment}`),
    },
    {
      id: 'months',
      header: t('lapsing.rules.months'),
      width: 140,
      align: 'right',
      sortable: true,
      text: ({ months }) => format.number(months),
      sortBy: ({ months }) => months,
    },
    {
      id: 'validFrom',
      header: t('lapsing.rules.validFrom'),
      width: 120,
      align: 'right',
      sortable: true,
      text: ({ validFrom }) => format.date(validFrom),
      sortBy: ({ validFrom }) => validFrom,
    },
    {
      id: 'legalBasis',
      header: t('lapsing.rules.legalBasis'),
      width: 240,
      grow: true,
      text: ({ legalBasis }) => legalBasis,
    },
    {
      id: 'isConfirmed',
      header: t('lapsing.rules.isConfirmed'),
      width: 150,
      text: ({ isConfirmed }) => t(isConfirmed ? 'lapsing.rules.confirmed' : 'lapsing.rules.unconfirmed'),
    },
  ];
}
