import type { BudgetOverview } from '../../../shared/budget/schema.ts';
import { formatRupiah, type Language } from '../../../shared/format.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { type Streams, withStore } from '../session.ts';

/** `budget`: ceilings of a year against what the rules ask for, what was invoiced and what was paid. */
export async function budgetCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { year: asked } = args.values;
  if (asked === undefined || !/^20\d\d$/.test(asked)) throw new UsageError('year', { value: asked ?? '' });
  const overview = await withStore(args, streams, ({ call }) => call('budget.overview', { year: Number(asked) }));
  if (args.json) print.json({ ok: true, ...overview });
  else printBudget(overview, print, args.language);
  return 0;
}

function printBudget({ total, pots }: BudgetOverview, print: Printer, language: Language): void {
  const rupiah = (amount: number) => formatRupiah(amount, language);
  const figures = ['ceiling', 'need', 'invoiced', 'paid', 'remaining', 'forecast', 'uninvoiced', 'uncovered'] as const;
  for (const figure of figures) print.pair(print.word(`budget.figure.${figure}`, figure), rupiah(total[figure]));
  print.pair(print.word('budget.lastsUntil', 'lastsUntil'), total.lastsUntil ?? print.word('budget.unknown', '-'));
  for (const { month, state, need, invoiced, paid } of total.months) {
    print.line([month, print.word(`budget.state.${state}`, state), ...[need, invoiced, paid].map(rupiah)].join(' · '));
  }
  for (const { funding, unit, hasCeiling, ceiling, paid, forecast, over } of pots) {
    const name = [funding ?? print.word('budget.noFunding', '-'), unit].filter((one) => one !== null).join(', ');
    const ending = hasCeiling ? over > 0 && print.word('budget.over', 'over') : print.word('budget.noCeiling', '-');
    print.line([name, ...[ceiling, paid, forecast].map(rupiah), ...(ending ? [ending] : [])].join(' · '));
  }
}
