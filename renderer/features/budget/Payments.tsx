import { type Invoice, paymentEdit } from '../../../shared/budget/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FieldRow, FormBox } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { RupiahField } from '../../ui/RupiahField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import classes from './Budget.module.css';
import { paidOf } from './InvoiceTable.tsx';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  readonly invoice: Invoice;
  readonly today: string;
}

/** What was paid of an invoice, and one more payment; the rest is proposed. */
export function Payments({ invoice, today }: Props) {
  const { t, format } = useTexts();
  const paid = paidOf(invoice);
  const { payments, amount } = invoice;
  return (
    <section aria-label={t('budget.payments')} className={classes.payments}>
      <h3>{t('budget.payments')}</h3>
      <p className={classes.quiet}>{t('budget.paidOf', { paid, amount })}</p>
      <ul>
        {payments.map((payment) => (
          <li key={payment.uid}>
            <span>
              {format.longDate(payment.paidOn)} · {format.rupiah(payment.amount)}
              {payment.reference !== null && ` · ${payment.reference}`}
            </span>
            <RemoveButton
              channel="budget.removePayment"
              uid={payment.uid}
              of={`${format.longDate(payment.paidOn)} ${format.rupiah(payment.amount)}`}
              onDone={() => undefined}
            />
          </li>
        ))}
      </ul>
      {paid < amount && <NewPayment key={payments.length} invoice={invoice} today={today} rest={amount - paid} />}
    </section>
  );
}

function NewPayment({ invoice, today, rest }: Props & { readonly rest: number }) {
  const { t } = useTexts();
  const save = useAction('budget.savePayment');
  const form = useForm(paymentEdit, {
    uid: null,
    rowVersion: null,
    invoiceUid: invoice.uid,
    paidOn: today,
    amount: rest,
    reference: null,
  });
  return (
    <FormBox
      form={form}
      isSaving={save.isRunning}
      submitLabel={t('budget.addPayment')}
      onSubmit={async (values) => save.run(values)}
    >
      <FieldRow>
        <DateField label={t('budget.paidOn')} required {...form.field('paidOn')} />
        <RupiahField label={t('budget.invoice.amount')} required {...form.field('amount')} />
        <TextField label={t('budget.reference')} {...form.field('reference')} />
      </FieldRow>
      {(form.values.amount ?? 0) > rest && (
        <p className={classes.warning} role="status">
          {t('budget.overpaid', { rest })}
        </p>
      )}
    </FormBox>
  );
}
