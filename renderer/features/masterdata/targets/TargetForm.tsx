import { regulationName } from '../../../../shared/regulations/words.ts';
import { planName, plans } from '../../../../shared/workforce/plans.ts';
import { type CoverageTarget, targetEdit, workforceSegments } from '../../../../shared/workforce/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { FormProps } from '../MasterList.tsx';
import { codesSaidHere, RecordBox } from '../RecordBox.tsx';
import { useAreas } from '../workforce/areas.ts';
import { NumberField } from '../workforce/NumberField.tsx';

const useTargetForm = (row: CoverageTarget | null) =>
  useForm(targetEdit, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    plan: row?.plan ?? 'rpjmd',
    year: row?.year ?? null,
    area: row?.area ?? 'regency',
    segment: row?.segment ?? 'all',
    percent: row?.percent ?? null,
    legalBasis: row?.legalBasis ?? null,
    regulationUid: row?.regulationUid ?? null,
    note: row?.note ?? null,
  });

export function TargetForm({ row, onDone, onReload }: FormProps<CoverageTarget>) {
  const { t } = useTexts();
  const form = useTargetForm(row);
  const { plan, legalBasis, year } = form.values;
  const name = t('masterdata.targets.editTitle', {
    name: planName({ plan: plan ?? 'other', legalBasis: legalBasis ?? '' }),
    year: String(year ?? ''),
  });
  const save = useAction('targets.save', { success: t('masterdata.saved', { name }), quietCodes: codesSaidHere });
  return (
    <RecordBox
      form={form}
      save={save}
      onSubmit={async (values) => (await save.run(values)) && onDone()}
      onDone={onDone}
      onReload={onReload}
      removal={row && { channel: 'targets.remove', uid: row.uid, name }}
    >
      <RungFields form={form} isTaken={save.error?.code === 'name-taken'} />
      <BasisFields form={form} />
      <TextField label={t('masterdata.targets.note')} lines={2} {...form.field('note')} />
    </RecordBox>
  );
}

interface PartProps {
  readonly form: ReturnType<typeof useTargetForm>;
}

function RungFields({ form, isTaken }: PartProps & { readonly isTaken: boolean }) {
  const { t } = useTexts();
  const areas = useAreas();
  const year = form.field('year');
  const percent = form.field('percent');
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('masterdata.targets.plan')}
          required
          choices={plans.map((value) => ({ value, label: t(`masterdata.targets.plans.${value}`) }))}
          {...form.field('plan')}
        />
        <NumberField
          label={t('masterdata.targets.year')}
          required
          autoFocus
          {...year}
          error={year.error ?? (isTaken ? t('masterdata.targets.taken') : undefined)}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={t('masterdata.targets.area')}
          required
          choices={[{ value: 'national', label: t('masterdata.targets.national') }, ...areas]}
          {...form.field('area')}
        />
        <SelectField
          label={t('masterdata.targets.segment')}
          required
          choices={workforceSegments.map((value) => ({ value, label: t(`masterdata.workforce.segments.${value}`) }))}
          {...form.field('segment')}
        />
        <NumberField
          label={t('masterdata.targets.percent')}
          required
          decimals={2}
          unit="%"
          {...percent}
          value={percent.value === null ? null : percent.value / 100}
          onChange={(next) => percent.onChange(next === null ? null : Math.round(next * 100))}
          error={percent.error && t('masterdata.targets.percentWrong')}
        />
      </FieldRow>
    </>
  );
}

function BasisFields({ form }: PartProps) {
  const { t } = useTexts();
  const { data: regulations = [] } = useChannel('regulations.list', {});
  return (
    <FieldRow>
      <TextField
        label={t('masterdata.targets.legalBasis')}
        hint={t('masterdata.targets.basisHint')}
        required
        {...form.field('legalBasis')}
      />
      <SelectField
        label={t('masterdata.targets.regulation')}
        hint={t('masterdata.targets.regulationHint')}
        clearable
        choices={regulations.map((one) => ({ value: one.uid, label: regulationName(one) }))}
        {...form.field('regulationUid')}
      />
    </FieldRow>
  );
}
