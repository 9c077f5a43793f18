import { useMemo, useState } from 'react';
import type { Village } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Texts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { FilterChip } from '../../ui/FilterChips.tsx';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { ImportButton } from './ImportButton.tsx';
import { ListReceipt } from './ListReceipt.tsx';
import { MasterList } from './MasterList.tsx';
import { useListImport } from './use-list-import.ts';
import { VillageForm } from './VillageForm.tsx';

/** Villages of one kecamatan or of all, and their import from the Kemendagri list. */
export function VillageList() {
  const texts = useTexts();
  const { t } = texts;
  const [kecamatanUid, setKecamatan] = useState<string | null>(null);
  const { data: kecamatan = [] } = useChannel('kecamatan.list', {});
  const { data } = useChannel('villages.list', { kecamatanUid }, { keepLast: true });
  const villageImport = useListImport('villages');
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <>
      <MasterList
        name="villages"
        title={t('masterdata.lists.villages')}
        columns={columns}
        rows={data}
        rowKey={({ uid }) => uid}
        add={{ label: t('masterdata.villages.add'), title: t('masterdata.villages.addTitle') }}
        editTitle={({ name }) => t('masterdata.villages.editTitle', { name })}
        form={VillageForm}
        emptyText={t('masterdata.villages.empty')}
        tools={
          <>
            <FilterChip
              label={t('masterdata.villages.kecamatan')}
              choices={kecamatan.map(({ uid, name }) => ({ value: uid, label: name }))}
              value={kecamatanUid === null ? [] : [kecamatanUid]}
              onChange={([uid = null]) => setKecamatan(uid)}
              single
            />
            <ImportButton label={t('masterdata.villages.import')} listImport={villageImport} />
          </>
        }
        footer={
          villageImport.isRunning && (
            <JobProgress job={villageImport.running} title={t('masterdata.villages.importing')} />
          )
        }
      />
      <ListReceipt list="villages" receipt={villageImport.receipt} onClose={villageImport.closeReceipt} />
    </>
  );
}

function columnsOf({ t }: Texts): Column<Village>[] {
  return [
    { id: 'code', header: t('masterdata.column.code'), width: 130, sortable: true, text: ({ code }) => code },
    {
      id: 'name',
      header: t('masterdata.column.name'),
      width: 240,
      grow: true,
      sortable: true,
      text: ({ name }) => name,
    },
    {
      id: 'kind',
      header: t('masterdata.villages.kind'),
      width: 110,
      sortable: true,
      text: ({ kind }) => t(`masterdata.villages.kinds.${kind}`),
    },
    {
      id: 'kecamatan',
      header: t('masterdata.villages.kecamatan'),
      width: 170,
      sortable: true,
      text: ({ kecamatanName }) => kecamatanName,
    },
  ];
}
