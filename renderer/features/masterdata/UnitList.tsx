import { useMemo, useState } from 'react';
import { unitKinds } from '../../../shared/masterdata/schema.ts';
import type { Unit } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Texts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { FilterChip } from '../../ui/FilterChips.tsx';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { ImportButton } from './ImportButton.tsx';
import { InUse } from './InUse.tsx';
import { ListReceipt } from './ListReceipt.tsx';
import classes from './MasterData.module.css';
import { MasterList } from './MasterList.tsx';
import { UnitForm } from './UnitForm.tsx';
import { useListImport } from './use-list-import.ts';

/** Offices, villages and companies, with the spellings by which lists call them. */
export function UnitList() {
  const texts = useTexts();
  const { t } = texts;
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const { data } = useChannel('units.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const rows = useMemo(
    () => (kinds.length === 0 ? data : data?.filter(({ kind }) => kinds.includes(kind))),
    [data, kinds],
  );
  const unitImport = useListImport('units');
  return (
    <>
      <MasterList
        name="units"
        title={t('masterdata.lists.units')}
        columns={columns}
        rows={rows}
        rowKey={({ uid }) => uid}
        add={{ label: t('masterdata.units.add'), title: t('masterdata.units.addTitle') }}
        editTitle={({ name }) => t('masterdata.units.editTitle', { name })}
        form={UnitForm}
        emptyText={t('masterdata.units.empty')}
        tools={
          <>
            <FilterChip
              label={t('masterdata.units.kind')}
              choices={unitKinds.map((value) => ({ value, label: t(`masterdata.units.kinds.${value}`) }))}
              value={kinds}
              onChange={setKinds}
            />
            <ImportButton label={t('masterdata.units.import')} listImport={unitImport} />
          </>
        }
        footer={
          unitImport.isRunning && <JobProgress job={unitImport.running} title={t('masterdata.units.importing')} />
        }
      />
      <ListReceipt list="units" receipt={unitImport.receipt} onClose={unitImport.closeReceipt} />
    </>
  );
}

function columnsOf({ t, format }: Texts): Column<Unit>[] {
  return [
    {
      id: 'name',
      header: t('masterdata.column.name'),
      width: 240,
      grow: true,
      sortable: true,
      text: ({ name }) => name,
    },
    {
      id: 'shortName',
      header: t('masterdata.units.shortName'),
      width: 110,
      sortable: true,
      text: ({ shortName }) => shortName ?? '',
    },
    {
      id: 'kind',
      header: t('masterdata.units.kind'),
      width: 130,
      sortable: true,
      text: ({ kind }) => t(`masterdata.units.kinds.${kind}`),
    },
    { id: 'npp', header: t('masterdata.units.npp'), width: 92, identifier: true, text: ({ npp }) => npp ?? '' },
    {
      id: 'aliases',
      header: t('masterdata.units.aliases'),
      width: 170,
      text: ({ aliases }) => aliases.join('; '),
      cell: ({ aliases }) => (
        <span className={classes.chips} title={aliases.join('; ')}>
          {aliases.map((alias) => (
            <span key={alias} className={classes.chip}>
              {alias}
            </span>
          ))}
        </span>
      ),
    },
    {
      id: 'participants',
      header: t('masterdata.people'),
      width: 86,
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
