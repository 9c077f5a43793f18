import type { BudgetMonth, MonthState } from './schema.ts';

/** Which words a month's state is said in: of a month that was invoiced in part it is not said that nobody invoiced it. */
export function stateWords({
  state,
  isInvoiced,
}: Pick<BudgetMonth, 'state' | 'isInvoiced'>): MonthState | 'partlyBilled' {
  return state === 'unbilled' && isInvoiced ? 'partlyBilled' : state;
}
