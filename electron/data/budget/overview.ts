import { budgetOverviewOf, type MonthNeed, monthsOfYear } from '../../../shared/budget/overview.ts';
import type { BudgetLine, BudgetOverview, Invoice } from '../../../shared/budget/schema.ts';
import type { Output, Parsed } from '../../../shared/contract.ts';
import { monthOf } from '../../../shared/dates.ts';
import { programmeCodes } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { contributionsOfMonths, type MonthlyContributions } from '../contributions/month.ts';
import { finished } from '../contributions/slices.ts';
import { invoicesOf, linesOf } from './rows.ts';

/** {@link budgetOf} of a year without what it rests on. */
export async function budgetOverview(
  context: DataContext,
  { year }: Parsed<'budget.overview'>,
  job: JobExtras,
): Promise<Output<'budget.overview'>> {
  const { overview } = await budgetOf(context, year, job);
  return overview;
}

/** Ceilings, need by the rules, invoices and payments of a year, read in slices from one state of the store. */
export async function budgetOf(
  context: DataContext,
  year: number,
  job: JobExtras,
): Promise<{ overview: BudgetOverview; lines: BudgetLine[]; invoices: Invoice[] }> {
  const db = context.openReader();
  try {
    db.exec('BEGIN');
    const owed = await finished(contributionsOfMonths(db, monthsOfYear(year)), job);
    const current = monthOf(context.today());
    const [lines, invoices] = [linesOf(db, year), invoicesOf(db, year)];
    const [needs, others, split] = [needsOf(db, owed), othersOf(db), splitOf(db, owed, year)];
    return { overview: budgetOverviewOf({ year, current, lines, invoices, needs, others, split }), lines, invoices };
  } finally {
    db.close();
  }
}

/** Funding sources whose money is not the office's to plan. */
function othersOf(db: Connection): Set<string> {
  return new Set(db.prepare<[], string>('SELECT uid FROM funding WHERE is_budgeted = 0').pluck().all());
}

/** Funding sources whose money is the office's to plan: those of the budget, and others with a ceiling in the year. */
function budgetedIn(db: Connection, year: number): Set<number> {
  return new Set(
    db
      .prepare<[number], number>(
        `SELECT id FROM funding WHERE is_budgeted = 1
         OR id IN (SELECT funding_id FROM budget_line WHERE year = CAST(? AS INTEGER))`,
      )
      .pluck()
      .all(year),
  );
}

/** Need of the budget's own sources by category and programme, in the order of the office's categories: it sums up to the whole. */
function splitOf(
  db: Connection,
  { lines: all }: MonthlyContributions,
  year: number,
): Output<'budget.overview'>['needs'] {
  const budgeted = budgetedIn(db, year);
  const lines = all.filter(({ fundingId }) => fundingId !== null && budgeted.has(fundingId));
  const names = new Map(
    db
      .prepare<[], { id: number; name: string }>('SELECT id, name FROM category ORDER BY is_vulnerable, id')
      .all()
      .map(({ id, name }) => [id, name]),
  );
  const byBoth = Map.groupBy(lines, ({ categoryId, programme }) => `${categoryId} ${programme}`);
  const order = [...names.keys()];
  return [...byBoth.values()]
    .flatMap((some) => {
      const [first] = some;
      if (!first) return [];
      const amount = some.reduce((sum, { employer, worker }) => sum + employer + worker, 0);
      return [{ id: first.categoryId, programme: first.programme, amount }];
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.id) - order.indexOf(b.id) ||
        programmeCodes.indexOf(a.programme) - programmeCodes.indexOf(b.programme),
    )
    .map(({ id, ...need }) => ({ category: names.get(id) ?? null, ...need }));
}

/** Need by month, funding source, unit and category: shares of employer and worker, which an invoice asks for together. */
function needsOf(db: Connection, { lines, lacking }: MonthlyContributions): MonthNeed[] {
  const named = (table: string) =>
    new Map(
      db
        .prepare<[], { id: number; uid: string; name: string }>(`SELECT id, uid, name FROM ${table}`)
        .all()
        .map((one) => [one.id, one]),
    );
  const [fundings, units, categories] = [named('funding'), named('unit'), named('category')];
  const needs = new Map<string, MonthNeed & { amount: number; missing: number }>();
  type Where = Pick<(typeof lines)[number], 'month' | 'fundingId' | 'unitId' | 'categoryId'>;
  const at = ({ month, fundingId, unitId, categoryId }: Where) => {
    const key = `${month}|${fundingId}|${unitId}|${categoryId}`;
    const funding = fundings.get(fundingId);
    const place = { fundingUid: funding?.uid ?? null, funding: funding?.name ?? null };
    const [unitUid, categoryUid] = [units.get(unitId)?.uid ?? null, categories.get(categoryId)?.uid ?? null];
    const found = needs.get(key) ?? { month, ...place, unitUid, categoryUid, amount: 0, missing: 0 };
    needs.set(key, found);
    return found;
  };
  for (const line of lines) at(line).amount += line.employer + line.worker;
  for (const line of lacking) at(line).missing += line.people;
  return [...needs.values()];
}
