import { TagsInput } from '@mantine/core';
import { regulationKindNames, regulationKinds } from '../../../../shared/regulations/kinds.ts';
import { type Regulation, regulationEdit } from '../../../../shared/regulations/schema.ts';
import { regulationName } from '../../../../shared/regulations/words.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { FormProps } from '../MasterList.tsx';
import { codesSaidHere, RecordBox } from '../RecordBox.tsx';
import { SwitchField } from '../../../ui/SwitchField.tsx';
import { RegulationFiles } from './RegulationFiles.tsx';

const initialOf = (row: Regulation | null) => ({
  uid: row?.uid ?? null,
  rowVersion: row?.rowVersion ?? null,
  kind: row?.kind ?? null,
  number: row?.number ?? null,
  aliases: row?.aliases ?? [],
  issuedOn: row?.issuedOn ?? null,
  title: row?.title ?? null,
  asks: row?.asks ?? null,
  validFrom: row?.validFrom ?? null,
  validTo: row?.validTo ?? null,
  replacedByUid: row?.replacedByUid ?? null,
  isConfirmed: row?.isConfirmed ?? false,
});

const useRegulationForm = (row: Regulation | null) => useForm(regulationEdit, initialOf(row));

export function RegulationForm({ row, onDone, onReload }: FormProps<Regulation>) {
  const { t } = useTexts();
  const form = useRegulationForm(row);
  const name = row ? regulationName(row) : (form.values.number ?? '');
  const save = useAction('regulations.save', {
    success: t('masterdata.saved', { name }),
    quietCodes: [...codesSaidHere, 'input-invalid'],
  });
  return (
    <>
      <RecordBox
        form={form}
        save={save}
        onSubmit={async (values) => (await save.run(values)) && onDone()}
        onDone={onDone}
        onReload={onReload}
        removal={row && { channel: 'regulations.remove', uid: row.uid, name }}
      >
        <NumberFields form={form} isTaken={save.error?.code === 'name-taken'} />
        <TextField label={t('masterdata.regulations.regulationTitle')} required {...form.field('title')} />
        <TextField label={t('masterdata.regulations.asks')} lines={3} {...form.field('asks')} />
        <ValidityFields form={form} uid={row?.uid ?? null} isCircle={save.error?.code === 'input-invalid'} />
        <SwitchField
          label={t('masterdata.regulations.isConfirmed')}
          hint={t('masterdata.regulations.confirmedHint')}
          {...form.field('isConfirmed')}
        />
      </RecordBox>
      {row && <RegulationFiles uid={row.uid} />}
    </>
  );
}

interface PartProps {
  readonly form: ReturnType<typeof useRegulationForm>;
}

function NumberFields({ form, isTaken }: PartProps & { readonly isTaken: boolean }) {
  const { t } = useTexts();
  const number = form.field('number');
  const aliases = form.field('aliases');
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('masterdata.regulations.kind')}
          required
          choices={regulationKinds.map((value) => ({ value, label: regulationKindNames[value].short }))}
          {...form.field('kind')}
        />
        <TextField
          label={t('masterdata.regulations.number')}
          hint={t('masterdata.regulations.numberHint')}
          required
          autoFocus
          {...number}
          error={number.error ?? (isTaken ? t('masterdata.regulations.numberTaken') : undefined)}
        />
      </FieldRow>
      <TagsInput
        label={t('masterdata.regulations.aliases')}
        description={t('masterdata.regulations.aliasesHint')}
        value={[...(aliases.value ?? [])]}
        onChange={aliases.onChange}
        onBlur={aliases.onBlur}
        error={aliases.error}
        maxTags={20}
      />
    </>
  );
}

function ValidityFields({
  form,
  uid,
  isCircle,
}: PartProps & { readonly uid: string | null; readonly isCircle: boolean }) {
  const { t } = useTexts();
  const { data: regulations = [] } = useChannel('regulations.list', {});
  const replacedBy = form.field('replacedByUid');
  return (
    <>
      <FieldRow>
        <DateField label={t('masterdata.regulations.issuedOn')} {...form.field('issuedOn')} />
        <DateField label={t('masterdata.regulations.validFrom')} {...form.field('validFrom')} />
        <DateField label={t('masterdata.regulations.validTo')} {...form.field('validTo')} />
      </FieldRow>
      <SelectField
        label={t('masterdata.regulations.replacedBy')}
        clearable
        choices={regulations
          .filter((one) => one.uid !== uid)
          .map((one) => ({ value: one.uid, label: regulationName(one) }))}
        {...replacedBy}
        error={replacedBy.error ?? (isCircle ? t('masterdata.regulations.circle') : undefined)}
      />
    </>
  );
}
