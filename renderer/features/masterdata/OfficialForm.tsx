import { formatNip, isNip, normaliseIdentifier } from '../../../shared/identifiers.ts';
import { officialEdit } from '../../../shared/masterdata/schema.ts';
import type { Official } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { FieldRow } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FormProps } from './MasterList.tsx';
import { codesSaidHere, RecordBox } from './RecordBox.tsx';
import { SwitchField } from '../../ui/SwitchField.tsx';

const officialForm = officialEdit.refine(({ nip }) => !nip || isNip(normaliseIdentifier(nip)), {
  path: ['nip'],
  error: 'nip-invalid',
});

const capacities = ['self', 'an', 'plt', 'plh'] as const;

export function OfficialForm({ row, onDone, onReload }: FormProps<Official>) {
  const { t } = useTexts();
  const form = useForm(officialForm, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    name: row?.name ?? null,
    nip: row?.nip ? formatNip(row.nip) : null,
    rank: row?.rank ?? null,
    position: row?.position ?? null,
    capacity: row?.capacity ?? 'self',
    isHeadOfOffice: row?.isHeadOfOffice ?? false,
    isActive: row?.isActive ?? true,
  });
  const save = useAction('officials.save', {
    success: t('masterdata.saved', { name: form.values.name }),
    quietCodes: codesSaidHere,
  });
  return (
    <RecordBox
      form={form}
      save={save}
      onSubmit={async ({ nip, ...values }) =>
        (await save.run({ ...values, nip: nip && normaliseIdentifier(nip) })) && onDone()
      }
      onDone={onDone}
      onReload={onReload}
      removal={row && { channel: 'officials.remove', uid: row.uid, name: row.name }}
    >
      <FieldRow>
        <TextField label={t('masterdata.officials.name')} required autoFocus {...form.field('name')} />
        <TextField
          label={t('masterdata.officials.nip')}
          hint={t('masterdata.officials.nipHint')}
          {...form.field('nip')}
        />
      </FieldRow>
      <FieldRow>
        <TextField label={t('masterdata.officials.position')} required {...form.field('position')} />
        <TextField
          label={t('masterdata.officials.rank')}
          hint={t('masterdata.officials.rankHint')}
          {...form.field('rank')}
        />
      </FieldRow>
      <SelectField
        label={t('masterdata.officials.capacity')}
        required
        choices={capacities.map((value) => ({ value, label: t(`masterdata.officials.capacities.${value}`) }))}
        {...form.field('capacity')}
      />
      <RoleFields form={form} />
    </RecordBox>
  );
}

function RoleFields({ form }: { readonly form: ReturnType<typeof useForm<typeof officialForm>> }) {
  const { t } = useTexts();
  return (
    <FieldRow>
      <SwitchField
        label={t('masterdata.officials.isHeadOfOffice')}
        hint={t('masterdata.officials.headHint')}
        {...form.field('isHeadOfOffice')}
      />
      <SwitchField label={t('masterdata.isActive')} {...form.field('isActive')} />
    </FieldRow>
  );
}
