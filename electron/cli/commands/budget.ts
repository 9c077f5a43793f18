import type { BudgetOverview } from '../../../shared/budget/schema.ts';
import { stateWords } from '../../../shared/budget/state-words.ts';
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

/** A month, with a mark where it is at most that long. */
function lastsWords({ lastsUntil, isUncertain }: BudgetOverview['total']): string | null {
  return lastsUntil !== null && isUncertain ? `<= ${lastsUntil}` : lastsUntil;
}

function printBudget({ total, pots }: BudgetOverview, print: Printer, language: Language): void {
  const rupiah = (amount: number) => formatRupiah(amount, language);
  const figures = [
    'ceiling',
    'need',
    'invoiced',
    'paid',
    'remaining',
    'forecast',
    'over',
    'uninvoiced',
    'uncovered',
  ] as const;
  for (const figure of figures) print.pair(print.word(`budget.figure.${figure}`, figure), rupiah(total[figure]));
  print.pair(
    print.word('budget.lastsUntil', 'lastsUntil'),
    lastsWords(total) ?? print.word(total.need + total.invoiced === 0 ? 'budget.unknown' : 'budget.notEven', '-'),
  );
  const head = (...names: readonly string[]) => print.line(names.map((name) => print.word(name, name)).join(' · '));
  head(
    'budget.column.month',
    'budget.column.state',
    'budget.figure.need',
    'budget.figure.invoiced',
    'budget.figure.paid',
  );
  for (const { month, need, invoiced, paid, ...of } of total.months) {
    const state = stateWords(of);
    print.line([month, print.word(`budget.state.${state}`, state), ...[need, invoiced, paid].map(rupiah)].join(' · '));
  }
  head(
    'budget.column.name',
    'budget.figure.ceiling',
    'budget.figure.paid',
    'budget.figure.forecast',
    'budget.figure.over',
  );
  for (const { funding, unit, hasCeiling, isBudgeted, ceiling, paid, forecast, over } of pots) {
    const name = [funding ?? print.word('budget.noFunding', '-'), unit].filter((one) => one !== null).join(', ');
    const without = print.word(isBudgeted ? 'budget.noCeiling' : 'budget.outsideBudget', '-');
    const ending = hasCeiling ? [] : [without];
    print.line([name, ...[ceiling, paid, forecast, over].map(rupiah), ...ending].join(' · '));
  }
}
