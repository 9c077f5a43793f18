import { useMemo } from 'react';
import { kecamatanEdit } from '../../../shared/masterdata/schema.ts';
import type { Kecamatan } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useChannel } from '../../lib/use-channel.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { FieldRow } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { TextField } from '../../ui/TextField.tsx';
import { MasterList } from './MasterList.tsx';
import type { FormProps } from './MasterList.tsx';
import { codesSaidHere, RecordBox } from './RecordBox.tsx';

export function KecamatanList() {
  const { t, format } = useTexts();
  const { data } = useChannel('kecamatan.list', {});
  const columns = useMemo<Column<Kecamatan>[]>(
    () => [
      { id: 'code', header: t('masterdata.column.code'), width: 120, sortable: true, text: ({ code }) => code },
      {
        id: 'name',
        header: t('masterdata.column.name'),
        width: 260,
        grow: true,
        sortable: true,
        text: ({ name }) => name,
      },
      {
        id: 'villages',
        header: t('masterdata.kecamatan.villages'),
        width: 130,
        align: 'right',
        sortable: true,
        text: ({ villages }) => format.number(villages),
        sortBy: ({ villages }) => villages,
      },
      {
        id: 'participants',
        header: t('masterdata.people'),
        width: 110,
        align: 'right',
        sortable: true,
        text: ({ participants }) => format.number(participants),
        sortBy: ({ participants }) => participants,
      },
    ],
    [t, format],
  );
  return (
    <MasterList
      name="kecamatan"
      title={t('masterdata.lists.kecamatan')}
      columns={columns}
      rows={data}
      rowKey={({ uid }) => uid}
      add={{ label: t('masterdata.kecamatan.add'), title: t('masterdata.kecamatan.addTitle') }}
      editTitle={({ name }) => t('masterdata.kecamatan.editTitle', { name })}
      form={KecamatanForm}
      emptyText={t('masterdata.kecamatan.empty')}
    />
  );
}

function KecamatanForm({ row, onDone, onReload }: FormProps<Kecamatan>) {
  const { t } = useTexts();
  const form = useForm(kecamatanEdit, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    code: row?.code ?? null,
    name: row?.name ?? null,
  });
  const save = useAction('kecamatan.save', {
    success: t('masterdata.saved', { name: form.values.name }),
    quietCodes: codesSaidHere,
  });
  const code = form.field('code');
  const isTaken = save.error?.code === 'code-taken';
  return (
    <RecordBox
      form={form}
      save={save}
      onSubmit={async (values) => (await save.run(values)) && onDone()}
      onDone={onDone}
      onReload={onReload}
    >
      <FieldRow>
        <TextField
          label={t('masterdata.column.code')}
          required
          autoFocus
          {...code}
          hint={t('masterdata.kecamatan.codeHint')}
          error={code.error ? t('masterdata.kecamatan.codeWrong') : isTaken ? t('masterdata.codeTaken') : undefined}
        />
        <TextField label={t('masterdata.column.name')} required {...form.field('name')} />
      </FieldRow>
    </RecordBox>
  );
}
