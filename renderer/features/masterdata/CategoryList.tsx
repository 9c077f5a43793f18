import { useMemo } from 'react';
import type { Category } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Texts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { CategoryForm } from './CategoryForm.tsx';
import { InUse } from './InUse.tsx';
import { MasterList } from './MasterList.tsx';

export function CategoryList() {
  const texts = useTexts();
  const { t } = texts;
  const { data } = useChannel('categories.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <MasterList
      name="categories"
      title={t('masterdata.lists.categories')}
      columns={columns}
      rows={data}
      rowKey={({ uid }) => uid}
      add={{ label: t('masterdata.categories.add'), title: t('masterdata.categories.addTitle') }}
      editTitle={({ name }) => t('masterdata.categories.editTitle', { name })}
      form={CategoryForm}
      emptyText={t('masterdata.categories.empty')}
    />
  );
}

function columnsOf({ t, format }: Texts): Column<Category>[] {
  return [
    {
      id: 'name',
      header: t('masterdata.column.name'),
      width: 240,
      grow: true,
      sortable: true,
      text: ({ name }) => name,
    },
    { id: 'code', header: t('masterdata.column.code'), width: 170, sortable: true, text: ({ code }) => code },
    {
      id: 'segment',
      header: t('masterdata.categories.segment'),
      width: 90,
      sortable: true,
      text: ({ segment }) => t(`participants.segmentShort.${segment}`),
    },
    {
      id: 'isVulnerable',
      header: t('masterdata.categories.isVulnerable'),
      width: 130,
      sortable: true,
      text: ({ isVulnerable }) => (isVulnerable ? t('masterdata.categories.isVulnerable') : ''),
    },
    {
      id: 'participants',
      header: t('masterdata.people'),
      width: 90,
      align: 'right',
      sortable: true,
      text: ({ participants }) => format.number(participants),
      sortBy: ({ participants }) => participants,
    },
    {
      id: 'status',
      header: t('masterdata.column.status'),
      width: 116,
      sortable: true,
      text: ({ isActive }) => t(isActive ? 'masterdata.active' : 'masterdata.inactive'),
      cell: ({ isActive }) => <InUse isActive={isActive} />,
    },
  ];
}
