import { type Invoice, invoiceEdit } from '../../../shared/budget/schema.ts';
import { formatMonth } from '../../../shared/format.ts';
import { monthOf } from '../../../shared/dates.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FieldRow, FormBox } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { PeopleField } from '../../ui/PeopleField.tsx';
import { RupiahField } from '../../ui/RupiahField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import classes from './Budget.module.css';
import { paidOf } from './InvoiceTable.tsx';
import { Payments } from './Payments.tsx';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  /** Null for a new one. */
  readonly invoice: Invoice | null;
  readonly year: number;
  readonly today: string;
  readonly onDone: () => void;
}

const asChoice = ({ uid, name }: { readonly uid: string; readonly name: string }) => ({ value: uid, label: name });

/** One invoice of BPJS Ketenagakerjaan for a month, and under it what was paid. */
export function InvoiceForm({ invoice, year, today, onDone }: Props) {
  const { t } = useTexts();
  const form = useInvoiceForm(invoice, year, today);
  const save = useAction('budget.saveInvoice');
  return (
    <>
      <FormBox
        form={form}
        isSaving={save.isRunning}
        onCancel={onDone}
        onSubmit={async (values) => (await save.run(values)) && onDone()}
      >
        <WhoFields form={form} year={year} />
        <UnitsApart form={form} year={year} />
        <Twice form={form} year={year} />
        <FieldRow>
          <RupiahField label={t('budget.invoice.amount')} required {...form.field('amount')} />
          <PeopleField
            label={t('budget.invoice.people')}
            hint={t('budget.invoice.peopleHint')}
            {...form.field('people')}
          />
        </FieldRow>
        <FieldRow>
          <TextField label={t('budget.invoice.number')} {...form.field('number')} />
          <DateField label={t('budget.invoice.date')} {...form.field('invoicedOn')} />
        </FieldRow>
        {invoice && (form.values.amount ?? 0) < paidOf(invoice) && (
          <p className={classes.warning} role="status">
            {t('budget.invoice.belowPaid', { paid: paidOf(invoice) })}
          </p>
        )}
        <TextField label={t('budget.line.note')} lines={2} {...form.field('note')} />
      </FormBox>
      {invoice && (
        <>
          <Payments invoice={invoice} today={today} />
          <RemoveButton channel="budget.removeInvoice" uid={invoice.uid} onDone={onDone} />
        </>
      )}
    </>
  );
}

function useInvoiceForm(invoice: Invoice | null, year: number, today: string) {
  const now = monthOf(today);
  return useForm(invoiceEdit, {
    uid: invoice?.uid ?? null,
    rowVersion: invoice?.rowVersion ?? null,
    month: invoice?.month ?? (now.startsWith(String(year)) ? now : `${year}-01`),
    fundingUid: invoice?.fundingUid ?? null,
    unitUid: invoice?.unitUid ?? null,
    categoryUid: invoice?.categoryUid ?? null,
    number: invoice?.number ?? null,
    invoicedOn: invoice?.invoicedOn ?? null,
    people: invoice?.people ?? null,
    amount: invoice?.amount ?? null,
    note: invoice?.note ?? null,
  });
}

interface PartProps {
  readonly form: ReturnType<typeof useInvoiceForm>;
  readonly year: number;
}

/** Two invoices of one month may be right, but are more often one that was recorded twice. */
function Twice({ form, year }: PartProps) {
  const { t } = useTexts();
  const { data: invoices = [] } = useChannel('budget.invoices', { year });
  const { uid, month, fundingUid, unitUid, categoryUid } = form.values;
  const others = invoices.filter(
    (one) =>
      one.uid !== uid &&
      one.month === month &&
      one.fundingUid === fundingUid &&
      one.unitUid === unitUid &&
      one.categoryUid === categoryUid,
  );
  if (others.length === 0) return null;
  const amount = others.reduce((sum, one) => sum + one.amount, 0);
  return (
    <p className={classes.warning} role="status">
      {t('budget.invoice.twice', { count: others.length, amount })}
    </p>
  );
}

/** An invoice for all units of a source is not for units with a ceiling of their own, which is easily overlooked. */
function UnitsApart({ form, year }: PartProps) {
  const { t } = useTexts();
  const { data: lines = [] } = useChannel('budget.lines', { year });
  const { fundingUid, unitUid } = form.values;
  const units = lines.filter((one) => one.fundingUid === fundingUid).flatMap(({ unit }) => unit ?? []);
  if (unitUid !== null || units.length === 0) return null;
  return (
    <p className={classes.quiet} role="status">
      {t('budget.invoice.unitsApart', { names: [...new Set(units)].join(', ') })}
    </p>
  );
}

function WhoFields({ form, year }: PartProps) {
  const { t, language } = useTexts();
  const { data: fundings = [] } = useChannel('fundings.list', {});
  const { data: units = [] } = useChannel('units.list', {});
  const { data: categories = [] } = useChannel('categories.list', {});
  const months = Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('budget.column.month')}
          required
          autoFocus
          choices={months.map((value) => ({ value, label: formatMonth(value, language) }))}
          {...form.field('month')}
        />
        <SelectField
          label={t('budget.line.funding')}
          required
          choices={fundings.map(asChoice)}
          {...form.field('fundingUid')}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={t('budget.line.unit')}
          clearable
          placeholder={t('budget.line.allUnits')}
          hint={t('budget.invoice.unitHint')}
          choices={units.map(asChoice)}
          {...form.field('unitUid')}
        />
        <SelectField
          label={t('budget.line.category')}
          clearable
          placeholder={t('budget.line.allCategories')}
          hint={t('budget.invoice.categoryHint')}
          choices={categories.map(asChoice)}
          {...form.field('categoryUid')}
        />
      </FieldRow>
    </>
  );
}
