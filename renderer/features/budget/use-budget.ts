import { useQuery } from '@tanstack/react-query';
import type { BudgetOverview, BudgetLine, Invoice } from '../../../shared/budget/schema.ts';
import type { CallError } from '../../lib/client.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { runJob } from '../../lib/use-job.ts';

export interface BudgetOfYear {
  /** Undefined while it is worked out; the one of before stays until then. */
  readonly overview: BudgetOverview | undefined;
  readonly error: CallError | null;
  readonly lines: readonly BudgetLine[] | undefined;
  readonly invoices: readonly Invoice[] | undefined;
}

/** Everything of one year: ceilings, invoices with payments, and what follows from them and from the rates. */
export function useBudget(year: number): BudgetOfYear {
  // The key begins with the channel, so that a change of the data asks again as it does for a plain question.
  const { data: overview, error } = useQuery<BudgetOverview, CallError>({
    queryKey: ['budget.overview', { year }],
    queryFn: () => runJob('budget.overview', { year }),
    placeholderData: (before) => (before?.year === year ? before : undefined),
  });
  const { data: lines } = useChannel('budget.lines', { year });
  const { data: invoices } = useChannel('budget.invoices', { year });
  return { overview, error, lines, invoices };
}
