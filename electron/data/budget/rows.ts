import type { BudgetLine, Invoice } from '../../../shared/budget/schema.ts';
import type { Connection } from '../connection.ts';

/** The lines of a year, by funding source and unit. */
export function linesOf(db: Connection, year: number): BudgetLine[] {
  return db
    .prepare<[number], BudgetLine>(
      `SELECT l.uid, l.row_version AS rowVersion, l.year, f.uid AS fundingUid, f.name AS funding, u.uid AS unitUid,
         u.name AS unit, c.uid AS categoryUid, c.name AS category, l.programme, l.account_code AS accountCode, l.ceiling,
         l.first_month AS firstMonth, l.months, l.note
       FROM budget_line l JOIN funding f ON f.id = l.funding_id LEFT JOIN unit u ON u.id = l.unit_id
       LEFT JOIN category c ON c.id = l.category_id
       WHERE l.year = ? ORDER BY f.name COLLATE NOCASE, u.name IS NOT NULL, u.name COLLATE NOCASE, l.id`,
    )
    .all(year);
}

type InvoiceRow = Omit<Invoice, 'payments'> & { readonly id: number };

/** The invoices of the months of a year with their payments, earliest month first. */
export function invoicesOf(db: Connection, year: number): Invoice[] {
  const range = { from: `${year}-01`, to: `${year}-12` };
  const payments = Map.groupBy(
    db
      .prepare<typeof range, Invoice['payments'][number] & { invoiceId: number }>(
        `SELECT p.invoice_id AS invoiceId, p.uid, p.row_version AS rowVersion, p.paid_on AS paidOn, p.amount, p.reference
         FROM payment p JOIN invoice i ON i.id = p.invoice_id WHERE i.month BETWEEN :from AND :to ORDER BY p.paid_on, p.id`,
      )
      .all(range),
    ({ invoiceId }) => invoiceId,
  );
  return db
    .prepare<typeof range, InvoiceRow>(
      `SELECT i.id, i.uid, i.row_version AS rowVersion, i.month, f.uid AS fundingUid, f.name AS funding, u.uid AS unitUid,
         u.name AS unit, c.uid AS categoryUid, c.name AS category, i.number, i.invoiced_on AS invoicedOn,
         nullif(i.people, 0) AS people, i.amount, i.note
       FROM invoice i JOIN funding f ON f.id = i.funding_id LEFT JOIN unit u ON u.id = i.unit_id
       LEFT JOIN category c ON c.id = i.category_id
       WHERE i.month BETWEEN :from AND :to ORDER BY i.month, f.name COLLATE NOCASE, u.name COLLATE NOCASE, i.id`,
    )
    .all(range)
    .map(({ id, ...row }) => ({
      ...row,
      payments: (payments.get(id) ?? []).map(({ invoiceId: _invoice, ...payment }) => payment),
    }));
}
