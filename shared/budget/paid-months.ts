import { z } from 'zod';
import { plainMonth } from '../fields.ts';

const paidStates = ['paid', 'unpaid', 'unknown', 'none'] as const;
/** One month of a person; `none`: no participation in it, `unknown`: nothing says whether it is paid. */
export const paidMonth = z.object({
  month: plainMonth,
  state: z.enum(paidStates),
  /** What says so; null when nothing does. */
  by: z.enum(['invoice', 'insurer']).nullable(),
});
export type PaidMonth = z.infer<typeof paidMonth>;

/** What is known of the contributions of one participation in a month, in whole rupiah. */
export interface SpellPayment {
  /** Invoices that are for it: the narrowest ones of its funding source, unit and category. */
  readonly invoices: readonly { readonly amount: number; readonly paid: number }[];
  /** They ask for clearly fewer people than are registered, so they say nothing of a single one. */
  readonly isForSome: boolean;
}

/**
 * Whether a person's month is paid. A participation is paid when every invoice for it is paid in full. One that is paid is
 * enough to be insured; `unpaid` when every participation is invoiced and none is paid, whatever the insurer lists: it calls
 * people active during the first months of arrears too. Else the insurer's list of that month says it (active, inactive);
 * without both the month is `unknown`, never unpaid.
 */
export function paidMonthOf(
  month: string,
  spells: readonly SpellPayment[],
  insurer: 'active' | 'inactive' | null,
): PaidMonth {
  if (spells.length === 0) return { month, state: 'none', by: null };
  const invoiced = spells.filter(({ invoices, isForSome }) => invoices.length > 0 && !isForSome);
  const isPaid = invoiced.some(({ invoices }) => invoices.every(({ amount, paid }) => paid >= amount));
  if (isPaid) return { month, state: 'paid', by: 'invoice' };
  if (invoiced.length === spells.length) return { month, state: 'unpaid', by: 'invoice' };
  if (insurer !== null) return { month, state: insurer === 'active' ? 'paid' : 'unpaid', by: 'insurer' };
  return { month, state: 'unknown', by: null };
}
