import { villageEdit } from '../../../shared/masterdata/schema.ts';
import type { Kecamatan, Village } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { FieldRow } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FormProps } from './MasterList.tsx';
import { codesSaidHere, RecordBox } from './RecordBox.tsx';

type VillageFormState = ReturnType<typeof useForm<typeof villageEdit>>;

const kinds = ['desa', 'kelurahan'] as const;

/** The code says kecamatan and kind, so that both are filled in while it is typed. */
export function VillageForm({ row, onDone, onReload }: FormProps<Village>) {
  const { t } = useTexts();
  const { data: kecamatan = [] } = useChannel('kecamatan.list', {});
  const form = useForm(villageEdit, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    code: row?.code ?? null,
    name: row?.name ?? null,
    kind: row?.kind ?? 'desa',
    kecamatanUid: row?.kecamatanUid ?? null,
  });
  const save = useAction('villages.save', {
    success: t('masterdata.saved', { name: form.values.name }),
    quietCodes: codesSaidHere,
  });
  const code = form.field('code');
  const typeCode = (typed: string | null) => {
    code.onChange(typed);
    const inside = kecamatan.find((one) => one.code === typed?.slice(0, 8));
    if (inside) form.set('kecamatanUid', inside.uid);
    if (typed?.[9]) form.set('kind', typed[9] === '1' ? 'kelurahan' : 'desa');
  };
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
          onChange={typeCode}
          hint={t('masterdata.villages.codeHint')}
          error={code.error ? t('masterdata.villages.codeWrong') : isTaken ? t('masterdata.codeTaken') : undefined}
        />
        <TextField label={t('masterdata.column.name')} required {...form.field('name')} />
      </FieldRow>
      <PlaceFields form={form} kecamatan={kecamatan} />
    </RecordBox>
  );
}

interface PlaceProps {
  readonly form: VillageFormState;
  readonly kecamatan: readonly Kecamatan[];
}

function PlaceFields({ form, kecamatan }: PlaceProps) {
  const { t } = useTexts();
  return (
    <FieldRow>
      <SelectField
        label={t('masterdata.villages.kind')}
        required
        choices={kinds.map((value) => ({ value, label: t(`masterdata.villages.kinds.${value}`) }))}
        {...form.field('kind')}
      />
      <SelectField
        label={t('masterdata.villages.kecamatan')}
        required
        choices={kecamatan.map(({ uid, name }) => ({ value: uid, label: name }))}
        {...form.field('kecamatanUid')}
      />
    </FieldRow>
  );
}
