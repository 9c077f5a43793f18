import type { Handlers } from '../context.ts';
import { exportBudget } from './export.ts';
import { budgetOverview } from './overview.ts';
import { invoicesOf, linesOf } from './rows.ts';
import { removeInvoice, removeLine, removePayment, saveInvoice, saveLine, savePayment } from './save.ts';

export const budgetHandlers = {
  'budget.overview': budgetOverview,
  'budget.export': exportBudget,
  'budget.lines': ({ reader }, { year }) => linesOf(reader, year),
  'budget.saveLine': saveLine,
  'budget.removeLine': (context, { uid }) => removeLine(context, uid),
  'budget.invoices': ({ reader }, { year }) => invoicesOf(reader, year),
  'budget.saveInvoice': saveInvoice,
  'budget.removeInvoice': (context, { uid }) => removeInvoice(context, uid),
  'budget.savePayment': savePayment,
  'budget.removePayment': (context, { uid }) => removePayment(context, uid),
} satisfies Handlers<'budget'>;
