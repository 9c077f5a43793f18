import { lapseRuleEdit, type LapseRule } from '../../../../shared/lapsing/schema.ts';
import { segmentCodes } from '../../../../shared/segments.ts';
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
import { NumberField } from '../workforce/NumberField.tsx';

const useLapseRuleForm = (row: LapseRule | null) =>
  useForm(lapseRuleEdit, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    segment: row?.segment ?? 'bpu',
    months: row?.months ?? null,
    legalBasis: row?.legalBasis ?? null,
    validFrom: row?.validFrom ?? null,
    isConfirmed: row?.isConfirmed ?? true,
    note: row?.note ?? null,
  });

/** One dated rule. */
export function LapseRuleForm({ row, onDone, onReload }: FormProps<LapseRule>) {
  const { t, format } = useTexts();
  const form = useLapseRuleForm(row);
  const { segment, validFrom } = form.values;
  const name = t('lapsing.rules.editTitle', {
    segment: (segment ?? '').toUpperCase(),
    from: validFrom === null ? '' : format.date(validFrom),
  });
  const save = useAction('lapseRules.save', { success: t('masterdata.saved', { name }), quietCodes: codesSaidHere });
  const from = form.field('validFrom');
  const taken = save.error?.code === 'name-taken' ? t('lapsing.rules.taken') : undefined;
  return (
    <RecordBox
      form={form}
      save={save}
      onSubmit={async (values) => (await save.run(values)) && onDone()}
      onDone={onDone}
      onReload={onReload}
      removal={row && { channel: 'lapseRules.remove', uid: row.uid, name }}
    >
      <FieldRow>
        <SelectField
          label={t('lapsing.rules.segment')}
          required
          choices={segmentCodes.map((value) => ({ value, label: t(`participants.segment.${value}`) }))}
          {...form.field('segment')}
        />
        <NumberField
          label={t('lapsing.rules.months')}
          hint={t('lapsing.rules.monthsHint')}
          required
          autoFocus
          {...form.field('months')}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label={t('lapsing.rules.validFrom')}
          required
          {...from}
          {...((from.error ?? taken) !== undefined && { error: from.error ?? taken })}
        />
        <TextField label={t('lapsing.rules.legalBasis')} required {...form.field('legalBasis')} />
      </FieldRow>
      <SwitchField
        label={t('lapsing.rules.isConfirmed')}
        hint={t('lapsing.rules.confirmedHint')}
        {...form.field('isConfirmed')}
      />
      <TextField label={t('lapsing.rules.note')} lines={2} {...form.field('note')} />
    </RecordBox>
  );
}
