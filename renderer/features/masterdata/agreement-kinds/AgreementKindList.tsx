import { useMemo } from 'react';
import type { KindSetting } from '../../../../shared/agreements/kind-settings.ts';
import { useTexts } from '../../../lib/texts.ts';
import type { Texts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { MasterList } from '../MasterList.tsx';
import { AgreementKindForm } from './AgreementKindForm.tsx';

/** How agreements of each kind are followed: the kinds are given, their days and checklists are the office's. */
export function AgreementKindList() {
  const texts = useTexts();
  const { t } = texts;
  const { data } = useChannel('agreementKinds.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <MasterList
      name="agreement-kinds"
      title={t('masterdata.lists.agreementKinds')}
      columns={columns}
      rows={data}
      rowKey={({ kind }) => kind}
      editTitle={({ kind }) => t('masterdata.agreementKinds.editTitle', { name: t(`agreements.kind.${kind}`) })}
      form={AgreementKindForm}
      emptyText={t('masterdata.agreementKinds.empty')}
    />
  );
}

function columnsOf({ t, format }: Texts): Column<KindSetting>[] {
  const days = (id: 'prepare' | 'urgent', of: (setting: KindSetting) => number): Column<KindSetting> => ({
    id,
    header: t(`masterdata.agreementKinds.${id}`),
    width: 84,
    align: 'right',
    text: (setting) => t('masterdata.agreementKinds.days', { days: of(setting) }),
  });
  const months = (id: 'notice' | 'length', of: (setting: KindSetting) => number): Column<KindSetting> => ({
    id,
    header: t(`masterdata.agreementKinds.${id}`),
    width: 104,
    align: 'right',
    text: (setting) => t('masterdata.agreementKinds.months', { months: of(setting) }),
  });
  return [
    {
      id: 'kind',
      header: t('masterdata.agreementKinds.kind'),
      width: 150,
      grow: true,
      text: ({ kind }) => t(`agreements.kind.${kind}`),
    },
    days('prepare', ({ prepareDays }) => prepareDays),
    days('urgent', ({ urgentDays }) => urgentDays),
    {
      id: 'milestones',
      header: t('masterdata.agreementKinds.milestones'),
      width: 156,
      text: ({ milestoneDays }) =>
        milestoneDays.length === 0
          ? t('masterdata.agreementKinds.none')
          : t('masterdata.agreementKinds.daysList', { days: milestoneDays.join(', ') }),
    },
    months('notice', ({ noticeMonths }) => noticeMonths),
    months('length', ({ termMonths }) => termMonths),
    {
      id: 'steps',
      header: t('masterdata.agreementKinds.steps'),
      width: 72,
      align: 'right',
      text: ({ steps }) => format.number(steps.length),
    },
    {
      id: 'setting',
      header: t('masterdata.agreementKinds.setting'),
      width: 132,
      text: ({ rowVersion }) => t(`masterdata.agreementKinds.${rowVersion === null ? 'shipped' : 'own'}`),
      cell: ({ rowVersion }) => (
        <StatusTag tone={rowVersion === null ? 'muted' : 'info'}>
          {t(`masterdata.agreementKinds.${rowVersion === null ? 'shipped' : 'own'}`)}
        </StatusTag>
      ),
    },
  ];
}
