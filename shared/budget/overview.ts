import { addToMonth, type Month } from '../dates.ts';
import { invoicesFor, scopeKey, wholeFrom } from './invoice-scope.ts';
import type { BudgetLine, BudgetMonth, BudgetOverview, BudgetPot, BudgetSums, Invoice, MonthState } from './schema.ts';

/** What the rules ask for in a month from one funding source for one unit and category, in whole rupiah. */
export interface MonthNeed {
  readonly month: Month;
  readonly fundingUid: string | null;
  readonly funding: string | null;
  readonly unitUid: string | null;
  readonly categoryUid: string | null;
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
  /** Funding sources whose money is not the office's to plan. */
  readonly others?: ReadonlySet<string>;
  /** The same need of the year by category and programme. */
  readonly split?: BudgetOverview['needs'];
}

type Place = Pick<MonthNeed, 'fundingUid' | 'unitUid'>;
interface Gathered {
  readonly pot: Omit<BudgetPot, keyof BudgetSums | 'hasCeiling' | 'isBudgeted'>;
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
 * twice and the pots of the budget sum up to the whole. Money that is not the office's (`others`) or of which nobody says whose
 * it is stands in pots apart, unless somebody gave it a ceiling. Lines of one pot (by category, programme, account) share its realisation, because
 * an invoice does not say which of them it is for.
 */
export function budgetOverviewOf({
  year,
  current,
  lines,
  invoices,
  needs,
  others = new Set(),
  split = [],
}: Facts): BudgetOverview {
  const pots = new Map<string, Gathered>();
  const potOf = (place: Place & { readonly funding: string | null; readonly unit?: string | null }): Gathered => {
    const key = keyOf(place);
    const { fundingUid, funding, unitUid, unit = null } = place;
    const found = pots.get(key) ?? {
      pot: { fundingUid, funding, unitUid, unit },
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
  const planned = new Set(lines.map(({ fundingUid }) => fundingUid));
  const isBudgeted = ({ fundingUid }: Pick<BudgetPot, 'fundingUid'>) =>
    fundingUid !== null && (!others.has(fundingUid) || planned.has(fundingUid));
  const all = [...pots.values()].map((one) => {
    const parts = monthsOfPot(one, months, current);
    const sums = sumsOf([parts], one.lines, current);
    const hasCeiling = one.lines.length > 0;
    return { ...one.pot, parts, hasCeiling, isBudgeted: isBudgeted(one.pot), ...sums };
  });
  const own = all.filter((pot) => pot.isBudgeted);
  return {
    year,
    current,
    total: {
      ...sumsOf(
        own.map(({ parts }) => parts),
        lines,
        current,
      ),
      ...withCeiling(own),
      ...firstToEnd(own),
    },
    pots: all.map(({ parts: _parts, ...pot }) => pot),
    needs: [...split],
  };
}

type CeilingSums = Pick<BudgetSums, 'remaining' | 'over' | 'overWithUninvoiced' | 'withoutCeiling'>;

/** What is left and what is missing can only be said of pots with a ceiling; each by itself, money of one pays for no other. */
function withCeiling(pots: readonly (BudgetSums & { readonly hasCeiling: boolean })[]): CeilingSums {
  return {
    remaining: sum(pots, ({ remaining }) => remaining),
    over: sum(pots, ({ over }) => over),
    overWithUninvoiced: sum(pots, ({ overWithUninvoiced }) => overWithUninvoiced),
    withoutCeiling: sum(pots, ({ withoutCeiling }) => withoutCeiling),
  };
}

/** How long every source lasts: as long as the one that ends first. Sources without a ceiling, or of which nothing is known, say nothing. */
function firstToEnd(pots: readonly (BudgetSums & { readonly hasCeiling: boolean })[]): Lasting {
  const known = pots.filter(({ hasCeiling, months }) => hasCeiling && !isNothingKnown(months));
  const ends = known.map((pot) => pot.lastsUntil).toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
  return { lastsUntil: ends[0] ?? null, isUncertain: known.some(({ isUncertain }) => isUncertain) };
}

type PotMonth = Omit<BudgetMonth, 'state'> & Ahead;

/** Need that was not invoiced: of a month that is not over the rest of it. */
interface Ahead {
  readonly ahead: number;
  readonly uncovered: number;
  /** Need of people for whom nothing, or far too little, was invoiced. */
  readonly short: number;
}

const covers = ({ firstMonth, months }: BudgetLine, month: Month) => {
  const place = Number(month.slice(5));
  return place >= firstMonth && place < firstMonth + months;
};

function monthsOfPot({ lines, invoices, needs }: Gathered, months: readonly Month[], current: Month): PotMonth[] {
  return months.map((month) => {
    const asked = invoices.filter((one) => one.month === month);
    const owed = needs.filter((one) => one.month === month);
    const isCovered = lines.some((line) => covers(line, month));
    const isPaidFor = isCovered || lines.length === 0;
    const { rest, short } = notInvoiced(asked, owed);
    // What the insurer asked for a month that is over stands, unless it is far from what the rules ask for.
    const toCome = month >= current ? rest : 0;
    return {
      isCovered,
      month,
      need: sum(owed, ({ amount }) => amount),
      isInvoiced: asked.length > 0,
      missing: sum(owed, ({ missing }) => missing),
      invoiced: sum(asked, ({ amount }) => amount),
      unpaid: sum(asked, ({ amount, payments }) => Math.max(0, amount - sum(payments, (one) => one.amount))),
      paid: sum(asked, ({ payments }) => sum(payments, ({ amount }) => amount)),
      ahead: isPaidFor ? toCome : 0,
      uncovered: isPaidFor ? 0 : toCome,
      uninvoiced: month < current ? short : 0,
      short,
    };
  });
}

/** An invoice of a unit may be for people whose unit the register does not say, never for those of another unit or category. */
const couldBeFor = (one: Invoice, need: MonthNeed) =>
  need.unitUid === null && (one.categoryUid === null || one.categoryUid === need.categoryUid);

/** Need of a month beyond its invoices, each for its own people: what one unit was asked too much pays for no other. */
function notInvoiced(invoices: readonly Invoice[], needs: readonly MonthNeed[]): { rest: number; short: number } {
  const byScope = Map.groupBy(invoices, ({ unitUid, categoryUid }) => scopeKey(unitUid, categoryUid));
  const direct = needs.map(({ unitUid, categoryUid }) => invoicesFor(byScope, unitUid, categoryUid));
  // Nobody is registered whom these are for.
  const used = new Set(direct);
  const loose = [...byScope.values()].filter((asked) => !used.has(asked)).flat();
  const forSame = Map.groupBy(
    needs,
    (need, at) => direct[at] ?? (loose.some((one) => couldBeFor(one, need)) ? loose : undefined),
  );
  let [rest, short] = [0, 0];
  for (const [asked = [], owed] of forSame) {
    const meant = asked === loose ? asked.filter((one) => owed.some((need) => couldBeFor(one, need))) : asked;
    const need = sum(owed, ({ amount }) => amount);
    const invoiced = sum(meant, ({ amount }) => amount);
    rest += Math.max(0, need - invoiced);
    if (invoiced < need * wholeFrom) short += need - invoiced;
  }
  return { rest, short };
}

function sumsOf(parts: readonly PotMonth[][], lines: readonly BudgetLine[], current: Month): BudgetSums {
  const [first = []] = parts;
  const months = first.map(({ month }, at) => {
    const cells = parts.flatMap((part) => part[at] ?? []);
    const of = (field: 'need' | 'missing' | 'invoiced' | 'paid' | 'unpaid' | 'uninvoiced' | keyof Ahead) =>
      sum(cells, (cell) => cell[field]);
    const isInvoiced = cells.some((cell) => cell.isInvoiced);
    const isCovered = cells.some((cell) => cell.isCovered);
    const [need, unpaid, short] = [of('need'), of('unpaid'), of('short')];
    const figures = { need, missing: of('missing'), invoiced: of('invoiced'), paid: of('paid'), unpaid };
    const state = stateOf({ month, isInvoiced, unpaid, short }, current);
    const costs = { ahead: of('ahead'), uncovered: of('uncovered'), uninvoiced: of('uninvoiced') };
    return { month, ...figures, isInvoiced, isCovered, state, ...costs };
  });
  const hasCeiling = lines.length > 0;
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
    remaining: hasCeiling ? ceiling - paid : 0,
    forecast,
    uninvoiced,
    uncovered: sum(months, (one) => one.uncovered),
    over: hasCeiling ? Math.max(0, forecast - ceiling) : 0,
    overWithUninvoiced: hasCeiling ? Math.max(0, forecast + uninvoiced - ceiling) : 0,
    withoutCeiling: hasCeiling ? 0 : forecast,
    ...lastsUntil(months, ceiling),
    months: months.map(({ ahead: _ahead, uncovered: _uncovered, ...month }) => month),
  };
}

/** Whether a month is paid; `current` is the month that is under way. A month without any data is `unknown`, never a gap. */
function stateOf(
  { month, isInvoiced, unpaid, short }: Pick<PotMonth, 'month' | 'isInvoiced' | 'unpaid' | 'short'>,
  current: Month,
): MonthState {
  if (unpaid > 0) return month < current ? 'arrears' : 'open';
  if (isInvoiced && short === 0) return 'paid';
  if (month > current) return 'ahead';
  if (short === 0) return 'unknown';
  return month < current ? 'unbilled' : 'current';
}

type Cost = Omit<PotMonth, 'short'>;
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
