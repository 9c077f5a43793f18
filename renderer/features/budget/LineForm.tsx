import { Autocomplete } from '@mantine/core';
import { type BudgetLine, budgetLineEdit, budgetProgrammes } from '../../../shared/budget/schema.ts';
import { formatMonth } from '../../../shared/format.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { FieldRow, FormBox } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { RupiahField } from '../../ui/RupiahField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import classes from './Budget.module.css';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  /** Null for a new one. */
  readonly line: BudgetLine | null;
  readonly year: number;
  readonly onDone: () => void;
}

/** Accounts of the regency's budget for Non-ASN staff (Permendagri on accounts); the office may type another. */
const accounts = ['5.1.02.02.02.0006', '5.1.02.02.02.0007'];
const twelve = Array.from({ length: 12 }, (_, place) => place + 1);
const asChoice = ({ uid, name }: { readonly uid: string; readonly name: string }) => ({ value: uid, label: name });

/** One ceiling: whose money, for whom, how much, for which months. */
export function LineForm({ line, year, onDone }: Props) {
  const { t } = useTexts();
  const form = useLineForm(line, year);
  const save = useAction('budget.saveLine');
  const programme = form.field('programme');
  const account = form.field('accountCode');
  return (
    <>
      <FormBox
        form={form}
        isSaving={save.isRunning}
        onCancel={onDone}
        onSubmit={async (values) => (await save.run(values)) && onDone()}
      >
        <WhoFields form={form} />
        <Twice form={form} year={year} />
        <RupiahField label={t('budget.figure.ceiling')} required {...form.field('ceiling')} />
        <MonthFields form={form} year={year} />
        <FieldRow>
          <SelectField
            label={t('budget.line.programme')}
            clearable
            placeholder={t('budget.line.allProgrammes')}
            choices={budgetProgrammes.map((value) => ({ value, label: value.toUpperCase() }))}
            {...programme}
          />
          <Autocomplete
            label={t('budget.line.account')}
            description={t('budget.line.accountHint')}
            data={accounts}
            value={account.value ?? ''}
            onChange={(value) => account.onChange(value || null)}
            onBlur={account.onBlur}
            error={account.error}
          />
        </FieldRow>
        <TextField label={t('budget.line.note')} lines={2} {...form.field('note')} />
      </FormBox>
      {line && <RemoveButton channel="budget.removeLine" uid={line.uid} onDone={onDone} />}
    </>
  );
}

function useLineForm(line: BudgetLine | null, year: number) {
  return useForm(budgetLineEdit, {
    uid: line?.uid ?? null,
    rowVersion: line?.rowVersion ?? null,
    year: line?.year ?? year,
    fundingUid: line?.fundingUid ?? null,
    unitUid: line?.unitUid ?? null,
    categoryUid: line?.categoryUid ?? null,
    programme: line?.programme ?? null,
    accountCode: line?.accountCode ?? null,
    ceiling: line?.ceiling ?? null,
    firstMonth: line?.firstMonth ?? 1,
    months: line?.months ?? 12,
    note: line?.note ?? null,
  });
}

interface PartProps {
  readonly form: ReturnType<typeof useLineForm>;
}

/** Ceilings of one source and unit add up, which is right for several accounts and wrong for one that was recorded twice. */
function Twice({ form, year }: PartProps & { readonly year: number }) {
  const { t } = useTexts();
  const { data: lines = [] } = useChannel('budget.lines', { year });
  const { uid, fundingUid, unitUid, categoryUid, programme } = form.values;
  const others = lines.filter(
    (one) =>
      one.uid !== uid &&
      one.fundingUid === fundingUid &&
      one.unitUid === unitUid &&
      one.categoryUid === categoryUid &&
      one.programme === programme,
  );
  if (others.length === 0) return null;
  const amount = others.reduce((sum, { ceiling }) => sum + ceiling, 0);
  return (
    <p className={classes.warning} role="status">
      {t('budget.line.twice', { count: others.length, amount })}
    </p>
  );
}

function WhoFields({ form }: PartProps) {
  const { t } = useTexts();
  const { data: fundings = [] } = useChannel('fundings.list', {});
  const { data: units = [] } = useChannel('units.list', {});
  const { data: categories = [] } = useChannel('categories.list', {});
  return (
    <>
      <SelectField
        label={t('budget.line.funding')}
        required
        autoFocus
        choices={fundings.map(asChoice)}
        {...form.field('fundingUid')}
      />
      <FieldRow>
        <SelectField
          label={t('budget.line.unit')}
          hint={t('budget.line.unitHint')}
          clearable
          placeholder={t('budget.line.allUnits')}
          choices={units.map(asChoice)}
          {...form.field('unitUid')}
        />
        <SelectField
          label={t('budget.line.category')}
          hint={t('budget.line.categoryHint')}
          clearable
          placeholder={t('budget.line.allCategories')}
          choices={categories.map(asChoice)}
          {...form.field('categoryUid')}
        />
      </FieldRow>
    </>
  );
}

function MonthFields({ form, year }: PartProps & { readonly year: number }) {
  const { t, language } = useTexts();
  const first = form.field('firstMonth');
  const months = form.field('months');
  return (
    <FieldRow>
      <SelectField
        label={t('budget.line.firstMonth')}
        required
        choices={twelve.map((month) => ({
          value: String(month),
          label: formatMonth(`${year}-${String(month).padStart(2, '0')}`, language),
        }))}
        value={first.value === null ? null : String(first.value)}
        onChange={(value) => first.onChange(value === null ? null : Number(value))}
        error={first.error}
      />
      <SelectField
        label={t('budget.line.months')}
        required
        choices={twelve.map((count) => ({ value: String(count), label: t('budget.line.count', { count }) }))}
        value={months.value === null ? null : String(months.value)}
        onChange={(value) => months.onChange(value === null ? null : Number(value))}
        error={months.error}
      />
    </FieldRow>
  );
}
