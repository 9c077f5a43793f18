import { contributionOf } from '../../../shared/contributions/contribution.ts';
import { rulesInForce } from '../../../shared/contributions/rules.ts';
import type { Contribution, missingReasons, RateRule } from '../../../shared/contributions/schema.ts';
import type { Month } from '../../../shared/dates.ts';
import type { ProgrammeCode, SegmentCode } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';
import { allRules } from '../rates/rows.ts';
import { type Case, readCases } from './cases.ts';
import { questionOf } from './question.ts';
import { atOnce } from './slices.ts';

interface Place {
  readonly month: Month;
  readonly segment: SegmentCode;
  readonly categoryId: number;
  /** 0 is none. */
  readonly fundingId: number;
  readonly unitId: number;
  readonly programme: ProgrammeCode;
}

/** Whole rupiah of one programme in one month, for everybody of a unit, funding, category and segment. */
export interface AmountLine extends Place {
  /** Spells that are paid for. */
  people: number;
  employer: number;
  worker: number;
}

/** People of whom nobody can say an amount. */
export interface MissingLine extends Place {
  readonly reason: (typeof missingReasons)[number];
  people: number;
}

/** Spells without an amount for at least one programme. */
export interface LackingLine extends Omit<Place, 'segment' | 'programme'> {
  people: number;
}

export interface MonthlyContributions {
  readonly lines: readonly AmountLine[];
  readonly lacking: readonly LackingLine[];
  readonly missing: readonly MissingLine[];
}

/** Amounts worked out between two looks at the messages: about a hundredth of a second. */
const slice = 500;

/**
 * Contributions owed in each month (in order), for every spell that is active on its last day; what is not on the
 * invoice (JKP) is left out. One scan; equal cases are worked out once per set of rules. Yields the share done.
 */
export function* contributionsOfMonths(
  db: Connection,
  months: readonly Month[],
  rules: readonly RateRule[] = allRules(db),
): Generator<number, MonthlyContributions> {
  const reading = readCases(db, months);
  let step = reading.next();
  while (step.done !== true) {
    yield step.value / 2;
    step = reading.next();
  }
  const sums = new Sums();
  const amounts = amountsFrom(db, months, rules);
  let work = 0;
  const all = step.value;
  for (const [place, one] of all.entries()) {
    let people = 0;
    for (const [at, month] of months.entries()) {
      people += one.growth[at] ?? 0;
      if (people > 0) sums.add(one, month, people, amounts(one, at));
    }
    work += 1;
    if (work % slice === 0) yield 0.5 + place / all.length / 2;
  }
  return sums.lines();
}

/** {@link contributionsOfMonths} of one month, at once. */
export function contributionsOfMonth(db: Connection, month: Month, rules?: readonly RateRule[]): MonthlyContributions {
  return atOnce(contributionsOfMonths(db, [month], rules));
}

/** The contribution of a case in a month; worked out once for all months that have the same rules in force. */
function amountsFrom(db: Connection, months: readonly Month[], rules: readonly RateRule[]) {
  const codes = (table: string) =>
    new Map(db.prepare<[], [number, string]>(`SELECT id, code FROM ${table}`).raw().all());
  const [categories, fundings] = [codes('category'), codes('funding')];
  const inForce = months.map((month) => rulesInForce(rules, month));
  const images = inForce.map((some) => some.map(({ uid }) => uid).join());
  const firstWithSame = images.map((image) => images.indexOf(image));
  const known = new Map<string, Contribution>();
  return ({ segment, categoryId, fundingId, programmes, wage }: Case, at: number): Contribution => {
    const key = `${firstWithSame[at]}|${segment}|${categoryId}|${fundingId}|${programmes}|${wage}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const kept = {
      segment,
      category: categories.get(categoryId) ?? null,
      funding: fundings.get(fundingId) ?? null,
      programmes,
      wage: wage < 0 ? null : wage,
    };
    const contribution = contributionOf(questionOf(kept, months[at] ?? ''), inForce[at] ?? []);
    known.set(key, contribution);
    return contribution;
  };
}

/** Sums by place, added to case by case. */
class Sums {
  readonly #amounts = new Map<string, AmountLine>();
  readonly #missing = new Map<string, MissingLine>();
  readonly #lacking = new Map<string, LackingLine>();

  add({ segment, categoryId, fundingId, unitId }: Case, month: Month, people: number, of: Contribution): void {
    const where = `${month}|${segment}|${categoryId}|${fundingId}|${unitId}`;
    for (const { programme, employer, worker, isInvoiced } of of.amounts) {
      if (!isInvoiced) continue;
      const key = `${where}|${programme}`;
      let line = this.#amounts.get(key);
      if (line === undefined) {
        line = { month, segment, categoryId, fundingId, unitId, programme, people: 0, employer: 0, worker: 0 };
        this.#amounts.set(key, line);
      }
      line.people += people;
      line.employer += employer * people;
      line.worker += worker * people;
    }
    if (of.missing.length > 0) {
      const key = `${month}|${categoryId}|${fundingId}|${unitId}`;
      const line = this.#lacking.get(key) ?? { month, categoryId, fundingId, unitId, people: 0 };
      line.people += people;
      this.#lacking.set(key, line);
    }
    for (const { programme, reason } of of.missing) {
      const key = `${where}|${programme}|${reason}`;
      const line = this.#missing.get(key) ?? {
        month,
        segment,
        categoryId,
        fundingId,
        unitId,
        programme,
        reason,
        people: 0,
      };
      line.people += people;
      this.#missing.set(key, line);
    }
  }

  lines(): MonthlyContributions {
    return {
      lines: [...this.#amounts.values()],
      missing: [...this.#missing.values()],
      lacking: [...this.#lacking.values()],
    };
  }
}
