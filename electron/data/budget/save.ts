import type { BudgetLineEdit, InvoiceEdit, PaymentEdit } from '../../../shared/budget/schema.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, referenceTo, saveRecord } from '../records.ts';

const topics = ['masterdata'] as const;

function fundingOf(db: Connection, uid: string): { id: number; name: string } {
  return (
    db.prepare<[string], { id: number; name: string }>('SELECT id, name FROM funding WHERE uid = ?').get(uid) ??
    fail('not-found', { table: 'funding' })
  );
}

/** Saves a ceiling; `not-found`, `stale-edit`. */
export function saveLine({ writer, actions }: DataContext, edit: BudgetLineEdit): Done {
  const funding = fundingOf(writer, edit.fundingUid);
  const params = { name: funding.name, year: edit.year };
  return actions.run({ kind: 'budget-line.saved', params, topics }, () => ({
    uid: saveRecord(writer, 'budget_line', edit, {
      year: edit.year,
      funding_id: funding.id,
      unit_id: referenceTo(writer, 'unit', edit.unitUid),
      category_id: referenceTo(writer, 'category', edit.categoryUid),
      programme: edit.programme,
      account_code: edit.accountCode,
      ceiling: edit.ceiling,
      first_month: edit.firstMonth,
      months: edit.months,
      note: edit.note,
    }),
  }));
}

/** Removes a ceiling; `not-found`. */
export function removeLine({ writer, actions }: DataContext, uid: string): Done {
  const params =
    writer
      .prepare<[string], { name: string; year: number }>(
        'SELECT f.name, l.year FROM budget_line l JOIN funding f ON f.id = l.funding_id WHERE l.uid = ?',
      )
      .get(uid) ?? fail('not-found');
  return actions.run({ kind: 'budget-line.removed', params, topics }, () => {
    deleteRecord(writer, 'budget_line', uid);
    return { uid };
  });
}

/** Saves an invoice; `not-found`, `stale-edit`. */
export function saveInvoice({ writer, actions }: DataContext, edit: InvoiceEdit): Done {
  const funding = fundingOf(writer, edit.fundingUid);
  const params = { name: funding.name, month: edit.month };
  return actions.run({ kind: 'invoice.saved', params, topics }, () => ({
    uid: saveRecord(writer, 'invoice', edit, {
      month: edit.month,
      funding_id: funding.id,
      unit_id: referenceTo(writer, 'unit', edit.unitUid),
      category_id: referenceTo(writer, 'category', edit.categoryUid),
      number: edit.number,
      invoiced_on: edit.invoicedOn,
      people: edit.people,
      amount: edit.amount,
      note: edit.note,
    }),
  }));
}

interface InvoiceName {
  readonly id: number;
  readonly name: string;
  readonly month: string;
}

function invoiceNamed(db: Connection, where: string, uid: string): InvoiceName {
  return (
    db
      .prepare<[string], InvoiceName>(
        `SELECT i.id, f.name, i.month FROM invoice i JOIN funding f ON f.id = i.funding_id WHERE ${where}`,
      )
      .get(uid) ?? fail('not-found')
  );
}

/** Removes an invoice with its payments in one action, so that one undo brings all of it back; `not-found`. */
export function removeInvoice({ writer, actions }: DataContext, uid: string): Done {
  const { id, name, month } = invoiceNamed(writer, 'i.uid = ?', uid);
  return actions.run({ kind: 'invoice.removed', params: { name, month }, topics }, () => {
    writer.prepare('DELETE FROM payment WHERE invoice_id = ?').run(id);
    deleteRecord(writer, 'invoice', uid);
    return { uid };
  });
}

/** Saves a payment of an invoice; several may be partial. `payment-in-future` (a slip of the year would make people look paid for), `not-found`, `stale-edit`. */
export function savePayment({ writer, actions, today }: DataContext, edit: PaymentEdit): Done {
  if (edit.paidOn > today()) fail('payment-in-future', { paidOn: edit.paidOn });
  const { id, name, month } = invoiceNamed(writer, 'i.uid = ?', edit.invoiceUid);
  const params = { name, month, amount: edit.amount };
  return actions.run({ kind: 'payment.saved', params, topics }, () => ({
    uid: saveRecord(writer, 'payment', edit, {
      invoice_id: id,
      paid_on: edit.paidOn,
      amount: edit.amount,
      reference: edit.reference,
    }),
  }));
}

/** Removes a payment; `not-found`. */
export function removePayment({ writer, actions }: DataContext, uid: string): Done {
  const { name, month } = invoiceNamed(writer, 'i.id = (SELECT invoice_id FROM payment WHERE uid = ?)', uid);
  return actions.run({ kind: 'payment.removed', params: { name, month }, topics }, () => {
    deleteRecord(writer, 'payment', uid);
    return { uid };
  });
}
