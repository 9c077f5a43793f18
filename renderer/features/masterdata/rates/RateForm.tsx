import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { roundings } from '../../../../shared/contributions/exact.ts';
import { type ListedRule, rateRuleEdit, type RateRuleBody } from '../../../../shared/contributions/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { FormProps } from '../MasterList.tsx';
import { codesSaidHere, RecordBox } from '../RecordBox.tsx';
import { SwitchField } from '../../../ui/SwitchField.tsx';
import { BodyFields } from './BodyFields.tsx';
import { NewKind } from './NewKind.tsx';
import { RatePreviewBox } from './RatePreviewBox.tsx';

const initialOf = (row: ListedRule | null) => ({
  uid: row?.uid ?? null,
  rowVersion: row?.rowVersion ?? null,
  name: row?.name ?? null,
  legalBasis: row?.legalBasis ?? null,
  validFrom: row?.validFrom ?? null,
  validTo: row?.validTo ?? null,
  isConfirmed: row?.isConfirmed ?? false,
  rounding: row?.rounding ?? ('nearest' as const),
  body: row?.body ?? null,
});

const useRateForm = (row: ListedRule | null) =>
  // a body is one value that its own fields change as a whole
  useForm(rateRuleEdit, initialOf(row) as Parameters<typeof useForm<typeof rateRuleEdit>>[1]);

export function RateForm({ row, onDone, onReload }: FormProps<ListedRule>) {
  const { t } = useTexts();
  const form = useRateForm(row);
  const name = row?.name ?? form.values.name ?? '';
  const save = useAction('rates.save', { success: t('masterdata.saved', { name }), quietCodes: codesSaidHere });
  const body = form.values.body as RateRuleBody | null;
  const setBody = (next: RateRuleBody) => form.set('body' as 'name', next as unknown as string);
  return (
    <>
      <RecordBox
        form={form}
        save={save}
        onSubmit={async (values) => (await save.run(values)) && onDone()}
        onDone={onDone}
        onReload={onReload}
        removal={row && { channel: 'rates.remove', uid: row.uid, name }}
      >
        {row === null && <NewKind body={body} onChange={setBody} />}
        <TextField label={t('masterdata.column.name')} required {...form.field('name')} />
        <TextField label={t('masterdata.rates.legalBasis')} required {...form.field('legalBasis')} />
        <FieldRow>
          <DateField label={t('masterdata.rates.validFrom')} required {...form.field('validFrom')} />
          <DateField label={t('masterdata.rates.validTo')} {...form.field('validTo')} />
          <SelectField
            label={t('masterdata.rates.rounding')}
            choices={roundings.map((value) => ({ value, label: t(`masterdata.rates.roundings.${value}`) }))}
            {...form.field('rounding')}
          />
        </FieldRow>
        {body && <BodyFields body={body} onChange={setBody} />}
        <SwitchField
          label={t('masterdata.rates.isConfirmed')}
          hint={t('masterdata.rates.confirmedHint')}
          {...form.field('isConfirmed')}
        />
        <RatePreviewBox uid={row?.uid ?? null} check={form.check} />
      </RecordBox>
      {row?.origin === 'changed' && <Restore uid={row.uid} name={name} onDone={onDone} />}
    </>
  );
}

interface RestoreProps {
  readonly uid: string;
  readonly name: string;
  readonly onDone: () => void;
}

/** Makes the rule what it was when it was shipped, at once, as it can be undone. */
function Restore({ uid, name, onDone }: RestoreProps) {
  const { t } = useTexts();
  const restore = useAction('rates.restore', { success: t('masterdata.rates.restored', { name }) });
  const run = async () => {
    if (await restore.run({ uid })) onDone();
  };
  return (
    <Button
      size="xs"
      leftSection={<IconRestore size={14} aria-hidden />}
      loading={restore.isRunning}
      onClick={() => void run()}
    >
      {t('masterdata.rates.restore')}
    </Button>
  );
}
