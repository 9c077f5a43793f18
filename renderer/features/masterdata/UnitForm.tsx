import { TagsInput } from '@mantine/core';
import { isNpp, normaliseNpp } from '../../../shared/identifiers.ts';
import { unitEdit, unitKinds } from '../../../shared/masterdata/schema.ts';
import type { Unit } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { FieldRow } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FormProps } from './MasterList.tsx';
import { codesSaidHere, RecordBox } from './RecordBox.tsx';
import { SwitchField } from '../../ui/SwitchField.tsx';

const unitForm = unitEdit.refine(({ npp }) => !npp || isNpp(normaliseNpp(npp)), {
  path: ['npp'],
  error: 'npp-invalid',
});

export function UnitForm({ row, onDone, onReload }: FormProps<Unit>) {
  const { t } = useTexts();
  const form = useForm(unitForm, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    name: row?.name ?? null,
    shortName: row?.shortName ?? null,
    kind: row?.kind ?? 'opd',
    npp: row?.npp ?? null,
    isActive: row?.isActive ?? true,
    aliases: row?.aliases ?? [],
  });
  const save = useAction('units.save', {
    success: t('masterdata.saved', { name: form.values.name }),
    quietCodes: codesSaidHere,
  });
  const name = form.field('name');
  const aliases = form.field('aliases');
  return (
    <RecordBox
      form={form}
      save={save}
      onSubmit={async ({ npp, ...values }) =>
        (await save.run({ ...values, npp: npp && normaliseNpp(npp) })) && onDone()
      }
      onDone={onDone}
      onReload={onReload}
      removal={row && { channel: 'units.remove', uid: row.uid, name: row.name }}
    >
      <TextField
        label={t('masterdata.column.name')}
        required
        autoFocus
        {...name}
        error={name.error ?? (save.error?.code === 'name-taken' ? t('masterdata.nameTaken') : undefined)}
      />
      <FieldRow>
        <TextField label={t('masterdata.units.shortName')} {...form.field('shortName')} />
        <SelectField
          label={t('masterdata.units.kind')}
          required
          choices={unitKinds.map((value) => ({ value, label: t(`masterdata.units.kinds.${value}`) }))}
          {...form.field('kind')}
        />
      </FieldRow>
      <TagsInput
        label={t('masterdata.units.aliases')}
        description={t('masterdata.units.aliasesHint')}
        value={[...(aliases.value ?? [])]}
        onChange={aliases.onChange}
        onBlur={aliases.onBlur}
        error={aliases.error}
        maxTags={50}
      />
      <TextField label={t('masterdata.units.npp')} hint={t('masterdata.units.nppHint')} {...form.field('npp')} />
      <SwitchField label={t('masterdata.isActive')} {...form.field('isActive')} />
    </RecordBox>
  );
}
