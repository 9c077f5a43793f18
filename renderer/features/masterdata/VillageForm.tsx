import { villageEdit } from '../../../shared/masterdata/schema.ts';
import type { Kecamatan, Village } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { FieldRow } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FormProps } from './MasterList.tsx';
import { codesSaidHere, RecordBox } from './RecordBox.tsx';

interface Props extends FormProps<Village> {
  readonly kecamatan: readonly Kecamatan[];
  /** The kecamatan that is being looked at: a new village is probably one of its. */
  readonly kecamatanUid: string | null;
}

export function VillageForm({ row, kecamatan, kecamatanUid, onDone, onReload }: Props) {
  const { t } = useTexts();
  const form = useForm(villageEdit, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    code: row?.code ?? null,
    name: row?.name ?? null,
    kind: row?.kind ?? 'desa',
    kecamatanUid: row?.kecamatanUid ?? kecamatanUid,
  });
  const save = useAction('villages.save', {
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
      removal={row && { channel: 'villages.remove', uid: row.uid, name: row.name }}
    >
      <FieldRow>
        <TextField
          label={t('masterdata.column.code')}
          required
          autoFocus
          {...code}
          hint={t('masterdata.villages.codeHint')}
          error={code.error ? t('masterdata.villages.codeWrong') : isTaken ? t('masterdata.codeTaken') : undefined}
        />
        <TextField label={t('masterdata.column.name')} required {...form.field('name')} />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={t('masterdata.villages.kind')}
          required
          choices={(['desa', 'kelurahan'] as const).map((value) => ({
            value,
            label: t(`masterdata.villages.kinds.${value}`),
          }))}
          {...form.field('kind')}
        />
        <SelectField
          label={t('masterdata.villages.kecamatan')}
          required
          choices={kecamatan.map(({ uid, name }) => ({ value: uid, label: name }))}
          {...form.field('kecamatanUid')}
        />
      </FieldRow>
    </RecordBox>
  );
}
