import { z } from 'zod';
import { fileToken, line, plainDate, plainMonth, rowVersion, rupiah, termDate, uid } from '../fields.ts';
import { programmeCodes } from '../segments.ts';

const edit = { uid: uid.nullable(), rowVersion: rowVersion.nullable() };

/** Programmes that an invoice may ask for. */
export const budgetProgrammes = ['jkk', 'jkm', 'jht', 'jp'] as const;

const lineFields = {
  year: z.int().min(2000).max(2100),
  fundingUid: uid,
  /** Null: all units that have no line of their own. */
  unitUid: uid.nullable(),
  categoryUid: uid.nullable(),
  programme: z.enum(budgetProgrammes).nullable(),
  accountCode: line(60),
  /** Whole rupiah. */
  ceiling: rupiah.min(1, { error: 'amount-invalid' }),
  firstMonth: z.int().min(1).max(12),
  months: z.int().min(1).max(12),
  note: line(1000),
};
export const budgetLine = z.object({
  uid,
  rowVersion,
  ...lineFields,
  funding: z.string(),
  unit: z.string().nullable(),
  category: z.string().nullable(),
});
export type BudgetLine = z.infer<typeof budgetLine>;
export const budgetLineEdit = z
  .object({ ...edit, ...lineFields })
  .refine(({ firstMonth, months }) => firstMonth + months <= 13, {
    error: 'budget-months-beyond-year',
    path: ['months'],
  });
export type BudgetLineEdit = z.infer<typeof budgetLineEdit>;

const invoiceFields = {
  month: plainMonth,
  fundingUid: uid,
  unitUid: uid.nullable(),
  /** Null: people of all categories that no narrower invoice of the month names. */
  categoryUid: uid.nullable(),
  number: line(),
  invoicedOn: plainDate.nullable(),
  /** How many people it asks for; null: everybody of its source, unit and category. */
  people: z.int().min(1).max(100_000_000).nullable(),
  /** Whole rupiah; an invoice of nothing would make people look paid for. */
  amount: rupiah.min(1, { error: 'amount-invalid' }),
  note: line(1000),
};
const paymentFields = { paidOn: termDate, amount: rupiah.min(1, { error: 'amount-invalid' }), reference: line() };
const payment = z.object({ uid, rowVersion, ...paymentFields });
export const invoice = z.object({
  uid,
  rowVersion,
  ...invoiceFields,
  funding: z.string(),
  unit: z.string().nullable(),
  category: z.string().nullable(),
  payments: z.array(payment),
});
export type Invoice = z.infer<typeof invoice>;
export const invoiceEdit = z.object({ ...edit, ...invoiceFields });
export type InvoiceEdit = z.infer<typeof invoiceEdit>;
export const paymentEdit = z.object({ ...edit, invoiceUid: uid, ...paymentFields });
export type PaymentEdit = z.infer<typeof paymentEdit>;

export const budgetYear = z.object({ year: lineFields.year });

/** The screen of a year as a file. */
export const budgetExport = budgetYear.extend({ language: z.enum(['id', 'en']).default('id'), target: fileToken });

/**
 * `paid`: all that was invoiced is paid. `open`: invoiced and not paid in full, not over yet. `arrears`: the same of a month that
 * is over. `unbilled`: people were active, the month is over, and nothing (or not for everybody) was invoiced. `current`: the
 * month under way, not invoiced yet. `unknown`: nothing says that anything was owed.
 */
const monthStates = ['paid', 'open', 'arrears', 'unbilled', 'current', 'ahead', 'unknown'] as const;
export type MonthState = (typeof monthStates)[number];

const budgetMonth = z.object({
  month: plainMonth,
  /** What the rules ask for everybody who is active, whole rupiah. */
  need: z.int(),
  /** People of whom no amount can be said. */
  missing: z.int(),
  invoiced: z.int(),
  paid: z.int(),
  /** What its invoices still lack, each by itself: what one was paid too much pays for no other. */
  unpaid: z.int(),
  /** Whether an invoice exists, be it of nothing. */
  isInvoiced: z.boolean(),
  /** Whether a line covers the month; without any line no month is. */
  isCovered: z.boolean(),
  /** Need of people for whom nothing, or less than nine tenths of it, was invoiced though the month is over. */
  uninvoiced: z.int(),
  state: z.enum(monthStates),
});
export type BudgetMonth = z.infer<typeof budgetMonth>;

const sums = {
  ceiling: z.int(),
  need: z.int(),
  invoiced: z.int(),
  paid: z.int(),
  /** Ceiling less what was paid of it; 0 without a ceiling. */
  remaining: z.int(),
  /** Invoiced so far, and the need of this and later months that was not invoiced yet and that a line covers (or that has no line). */
  forecast: z.int(),
  /** Need of months that are over for which nothing or far too little was invoiced: perhaps still owed, not in the forecast. */
  uninvoiced: z.int(),
  /** Need of this and later months that have no invoice and that no line covers: not in the forecast either. */
  uncovered: z.int(),
  /**
   * The forecast less the ceiling when it is more, else 0, and 0 without a ceiling; of the whole the sum over its pots, because
   * one source's money does not pay for another's people.
   */
  over: z.int(),
  /** The same if months that are over and were not invoiced are paid as well. */
  overWithUninvoiced: z.int(),
  /** The forecast where nobody set a ceiling. */
  withoutCeiling: z.int(),
  /**
   * The last month up to which the ceiling lasts; null when not even the first, or when nothing is known. Of the whole: that of
   * the pot with a ceiling that ends first.
   */
  lastsUntil: plainMonth.nullable(),
  /** `lastsUntil` leaves out people or months of whom nobody can say an amount. */
  isUncertain: z.boolean(),
  months: z.array(budgetMonth),
};
/** Money of one funding source and unit, or of all its units that have no line of their own. */
export const budgetPot = z.object({
  fundingUid: uid.nullable(),
  funding: z.string().nullable(),
  unitUid: uid.nullable(),
  unit: z.string().nullable(),
  /** Whether anybody set a ceiling. */
  hasCeiling: z.boolean(),
  /** Whether it is the office's money to plan; the others are in no sum of the whole. */
  isBudgeted: z.boolean(),
  ...sums,
});
export type BudgetPot = z.infer<typeof budgetPot>;
export const budgetOverview = z.object({
  year: z.int(),
  /** The month that is under way. */
  current: plainMonth,
  /** Of the pots that are the office's to plan. */
  total: z.object(sums),
  pots: z.array(budgetPot),
  /**
   * The need of the year by category and programme. Invoices name neither, so what was invoiced and paid cannot be told apart
   * like this. In the order of the office's categories.
   */
  needs: z.array(z.object({ category: z.string().nullable(), programme: z.enum(programmeCodes), amount: z.int() })),
});
export type BudgetOverview = z.infer<typeof budgetOverview>;
export type BudgetSums = Omit<BudgetPot, 'fundingUid' | 'funding' | 'unitUid' | 'unit' | 'hasCeiling' | 'isBudgeted'>;
