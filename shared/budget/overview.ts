import { addToMonth, type Month } from '../dates.ts';
import type { BudgetLine, BudgetMonth, BudgetOverview, BudgetPot, BudgetSums, Invoice, MonthState } from './schema.ts';

/** What the rules ask for in a month from one funding source for one unit and category, in whole rupiah. */
export interface MonthNeed {
  readonly month: Month;
  readonly fundingUid: string | null;
  readonly funding: string | null;
  readonly unitUid: string | null;
  readonly amount: number;
  /** People of whom no amount can be said. */
  readonly missing: number;
}

interface Facts {
  readonly year: number;
  /** The month that is under way. */
  readonly current: Month;
  readonly lines: readonly BudgetLine[];
  readonly invoices: readonly Invoice[];
  readonly needs: readonly MonthNeed[];
  /** The same need of the year by category and programme. */
  readonly split?: BudgetOverview['needs'];
}

type Place = Pick<MonthNeed, 'fundingUid' | 'unitUid'>;
interface Gathered {
  readonly pot: Omit<BudgetPot, keyof BudgetSums>;
  readonly lines: BudgetLine[];
  readonly invoices: Invoice[];
  readonly needs: MonthNeed[];
}

const keyOf = ({ fundingUid, unitUid }: Place) => `${fundingUid ?? ''}|${unitUid ?? ''}`;

/** The twelve months of a year. */
export function monthsOfYear(year: number): Month[] {
  return Array.from({ length: 12 }, (_, at) => addToMonth(`${year}-01`, at));
}

/**
 * Ceilings, need, invoices and payments of a year. An invoice and a need belong to exactly one pot: that of their funding
 * source and unit when it has a ceiling, else that of the funding source for all its other units; so no rupiah is counted
 * twice and the pots sum up to the whole. Lines of one pot (by category, programme, account) share its realisation, because
 * an invoice does not say which of them it is for.
 */
export function budgetOverviewOf({ year, current, lines, invoices, needs, split = [] }: Facts): BudgetOverview {
  const pots = new Map<string, Gathered>();
  const potOf = (place: Place & { readonly funding: string | null; readonly unit?: string | null }): Gathered => {
    const key = keyOf(place);
    const { fundingUid, funding, unitUid, unit = null } = place;
    const found = pots.get(key) ?? {
      pot: { fundingUid, funding, unitUid, unit, hasCeiling: false },
      lines: [],
      invoices: [],
      needs: [],
    };
    pots.set(key, found);
    return found;
  };
  for (const line of lines) potOf(line).lines.push(line);
  const placed = <P extends Place>(one: P): P => (pots.has(keyOf(one)) ? one : { ...one, unitUid: null, unit: null });
  // Pots of whole funding sources that come with an invoice draw no unit to themselves, so the order changes nothing.
  const targets = { invoices: invoices.map(placed), needs: needs.map(placed) };
  for (const [at, one] of targets.invoices.entries()) potOf(one).invoices.push(invoices[at] ?? one);
  for (const [at, one] of targets.needs.entries()) potOf(one).needs.push(needs[at] ?? one);
  const months = monthsOfYear(year);
  const all = [...pots.values()].map((one) => {
    const parts = monthsOfPot(one, months, current);
    return { ...one.pot, parts, hasCeiling: one.lines.length > 0, ...sumsOf([parts], one.lines, current) };
  });
  return {
    year,
    current,
    total: {
      ...sumsOf(
        all.map(({ parts }) => parts),
        lines,
        current,
      ),
      over: sum(all, ({ over }) => over),
      overWithUninvoiced: sum(all, ({ overWithUninvoiced }) => overWithUninvoiced),
      ...firstToEnd(all),
    },
    pots: all.map(({ parts: _parts, ...pot }) => pot),
    needs: [...split],
  };
}

/** How long every source lasts: as long as the one that ends first. Sources without a ceiling, or of which nothing is known, say nothing. */
function firstToEnd(pots: readonly (BudgetSums & { readonly hasCeiling: boolean })[]): Lasting {
  const known = pots.filter(({ hasCeiling, months }) => hasCeiling && !isNothingKnown(months));
  const ends = known.map((pot) => pot.lastsUntil).toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
  return { lastsUntil: ends[0] ?? null, isUncertain: known.some(({ isUncertain }) => isUncertain) };
}

type PotMonth = Omit<BudgetMonth, 'state'> & Ahead;

/** Need that was not invoiced, each in one of the three; of a month that is over only where nothing was. */
interface Ahead {
  readonly ahead: number;
  readonly uncovered: number;
  readonly uninvoiced: number;
}

const covers = ({ firstMonth, months }: BudgetLine, month: Month) => {
  const place = Number(month.slice(5));
  return place >= firstMonth && place < firstMonth + months;
};

function monthsOfPot({ lines, invoices, needs }: Gathered, months: readonly Month[], current: Month): PotMonth[] {
  return months.map((month) => {
    const asked = invoices.filter((one) => one.month === month);
    const owed = needs.filter((one) => one.month === month);
    const need = sum(owed, ({ amount }) => amount);
    const isInvoiced = asked.length > 0;
    const isCovered = lines.some((line) => covers(line, month));
    const invoiced = sum(asked, ({ amount }) => amount);
    const isPaidFor = isCovered || lines.length === 0;
    // An invoice of a part must not make the rest of the need of a month that is not over look paid for.
    const rest = month >= current ? Math.max(0, need - invoiced) : 0;
    return {
      isCovered,
      month,
      need,
      isInvoiced,
      missing: sum(owed, ({ missing }) => missing),
      invoiced,
      unpaid: sum(asked, ({ amount, payments }) => Math.max(0, amount - sum(payments, (one) => one.amount))),
      paid: sum(asked, ({ payments }) => sum(payments, ({ amount }) => amount)),
      ahead: isPaidFor ? rest : 0,
      uncovered: isPaidFor ? 0 : rest,
      uninvoiced: !isInvoiced && month < current ? need : 0,
    };
  });
}

function sumsOf(parts: readonly PotMonth[][], lines: readonly BudgetLine[], current: Month): BudgetSums {
  const [first = []] = parts;
  const months = first.map(({ month }, at) => {
    const cells = parts.flatMap((part) => part[at] ?? []);
    const of = (field: 'need' | 'missing' | 'invoiced' | 'paid' | 'unpaid' | keyof Ahead) =>
      sum(cells, (cell) => cell[field]);
    const isInvoiced = cells.some((cell) => cell.isInvoiced);
    const figures = {
      need: of('need'),
      missing: of('missing'),
      invoiced: of('invoiced'),
      paid: of('paid'),
      unpaid: of('unpaid'),
    };
    const states = cells.map((cell) => stateOf(cell, current));
    const worst = (['arrears', 'unbilled'] as const).find((one) => states.includes(one));
    const state = worst ?? stateOf({ month, isInvoiced, ...figures }, current);
    const isCovered = cells.some((cell) => cell.isCovered);
    const costs = { ahead: of('ahead'), uncovered: of('uncovered'), uninvoiced: of('uninvoiced') };
    return { month, ...figures, isInvoiced, isCovered, state, ...costs };
  });
  const ceiling = sum(lines, (line) => line.ceiling);
  const paid = sum(months, (one) => one.paid);
  const invoiced = sum(months, (one) => one.invoiced);
  const forecast = invoiced + sum(months, (one) => one.ahead);
  const uninvoiced = sum(months, (one) => one.uninvoiced);
  return {
    ceiling,
    need: sum(months, (one) => one.need),
    invoiced,
    paid,
    remaining: ceiling - paid,
    forecast,
    uninvoiced,
    uncovered: sum(months, (one) => one.uncovered),
    over: Math.max(0, forecast - ceiling),
    overWithUninvoiced: Math.max(0, forecast + uninvoiced - ceiling),
    ...lastsUntil(months, ceiling),
    months: months.map(({ ahead: _ahead, uncovered: _uncovered, ...month }) => month),
  };
}

/** Whether a month is paid; `current` is the month that is under way. A month without any data is `unknown`, never a gap. */
function stateOf(
  { month, isInvoiced, unpaid, need }: Pick<BudgetMonth, 'month' | 'isInvoiced' | 'unpaid' | 'need'>,
  current: Month,
): MonthState {
  if (isInvoiced && unpaid === 0) return 'paid';
  if (isInvoiced) return month < current ? 'arrears' : 'open';
  if (month > current) return 'ahead';
  if (need === 0) return 'unknown';
  return month < current ? 'unbilled' : 'current';
}

type Cost = Omit<BudgetMonth, 'state'> & Ahead;
type Lasting = Pick<BudgetSums, 'lastsUntil' | 'isUncertain'>;

const isNothingKnown = (months: readonly Pick<BudgetMonth, 'isInvoiced' | 'need'>[]) =>
  months.every(({ isInvoiced, need }) => !isInvoiced && need === 0);

/**
 * Months are paid for in order: with what was invoiced, from this month on else with what the rules ask for, until the
 * ceiling is used up or no line covers a month any more.
 */
function lastsUntil(months: readonly Cost[], ceiling: number): Lasting {
  let spent = 0;
  let last: Month | null = null;
  let isUncertain = false;
  if (ceiling === 0 || isNothingKnown(months)) return { lastsUntil: null, isUncertain };
  for (const { month, invoiced, ahead, uninvoiced, missing, isInvoiced, isCovered, need } of months) {
    spent += invoiced + ahead;
    if (spent > ceiling) break;
    if (!isCovered && last !== null) break;
    if (!isCovered) continue;
    last = month;
    isUncertain ||= uninvoiced > 0 || (!isInvoiced && (missing > 0 || need === 0));
  }
  return { lastsUntil: last, isUncertain };
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((all, one) => all + of(one), 0);
}
