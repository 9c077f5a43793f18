import { useMemo } from 'react';
import { formatNip } from '../../../shared/identifiers.ts';
import type { Official } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Texts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { InUse } from './InUse.tsx';
import { MasterList } from './MasterList.tsx';
import { OfficialForm } from './OfficialForm.tsx';

/** Who signs reports and agreements. */
export function OfficialList() {
  const texts = useTexts();
  const { t } = texts;
  const { data } = useChannel('officials.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <MasterList
      name="officials"
      title={t('masterdata.lists.officials')}
      columns={columns}
      rows={data}
      rowKey={({ uid }) => uid}
      add={{ label: t('masterdata.officials.add'), title: t('masterdata.officials.addTitle') }}
      editTitle={({ name }) => t('masterdata.officials.editTitle', { name })}
      form={OfficialForm}
      emptyText={t('masterdata.officials.empty')}
    />
  );
}

function columnsOf({ t }: Texts): Column<Official>[] {
  return [
    {
      id: 'name',
      header: t('masterdata.officials.name'),
      width: 220,
      grow: true,
      sortable: true,
      text: ({ name }) => name,
    },
    {
      id: 'nip',
      header: t('masterdata.officials.nip'),
      width: 180,
      identifier: true,
      text: ({ nip }) => (nip === null ? '-' : formatNip(nip)),
      copy: ({ nip }) => nip ?? '',
    },
    { id: 'rank', header: t('masterdata.officials.rank'), width: 150, text: ({ rank }) => rank ?? '' },
    {
      id: 'position',
      header: t('masterdata.officials.position'),
      width: 170,
      sortable: true,
      text: ({ position, capacity }) =>
        capacity === 'self' ? position : `${t(`masterdata.officials.short.${capacity}`)} ${position}`,
    },
    {
      id: 'head',
      header: t('masterdata.officials.isHeadOfOffice'),
      width: 120,
      text: ({ isHeadOfOffice }) => (isHeadOfOffice ? t('masterdata.officials.isHeadOfOffice') : ''),
      cell: ({ isHeadOfOffice }) =>
        isHeadOfOffice && <StatusTag tone="accent">{t('masterdata.officials.isHeadOfOffice')}</StatusTag>,
    },
    {
      id: 'status',
      header: t('masterdata.column.status'),
      width: 116,
      text: ({ isActive }) => t(isActive ? 'masterdata.active' : 'masterdata.inactive'),
      cell: ({ isActive }) => <InUse isActive={isActive} />,
    },
  ];
}
