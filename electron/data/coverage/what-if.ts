import type { Output, Parsed } from '../../../shared/contract.ts';
import { contributionOf } from '../../../shared/contributions/contribution.ts';
import type { Contribution, RateRule } from '../../../shared/contributions/schema.ts';
import { monthsLeft } from '../../../shared/coverage/gap-cost.ts';
import { peopleOf } from '../../../shared/coverage/progress.ts';
import type { Scenario } from '../../../shared/coverage/what-if-schema.ts';
import { type Addition, evenPath, outcomesByYear, type YearGround } from '../../../shared/coverage/what-if.ts';
import { coverageQuestion } from '../../../shared/coverage/schema.ts';
import { dateParts, type Month, type PlainDate } from '../../../shared/dates.ts';
import { fail } from '../../../shared/result.ts';
import { type SegmentCode, segments } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';
import type { DataContext } from '../context.ts';
import { allRules } from '../rates/rows.ts';
import { basesOf } from './basis.ts';
import { coverageOn } from './on.ts';

/** The most years that are looked ahead. */
const mostYears = 12;

/**
 * Coverage and cost by year if people were added; nothing is written. `not-found` for a category or source that is gone,
 * `input-invalid` when the last year is not from the year of the day to {@link mostYears} after it, or a scenario begins before
 * the month after the day: what is over cannot be changed any more.
 */
export function whatIf(context: DataContext, question: Parsed<'coverage.whatIf'>): Output<'coverage.whatIf'> {
  const { reader } = context;
  const { on = context.today(), lastYear, interpolate } = question;
  const first = dateParts(on).year;
  if (lastYear < first || lastYear > first + mostYears) return fail('input-invalid', { field: 'lastYear' });
  const next = monthsLeft(on)[0] ?? '';
  for (const one of question.scenarios) {
    if (one.kind === 'add' && one.from < next) fail('input-invalid', { field: 'from' });
    if (one.kind === 'close' && one.by < Number(next.slice(0, 4))) fail('input-invalid', { field: 'by' });
  }
  const { people: covered, isCounting } = coverageOn(context, coverageQuestion.parse({ on }));
  const years = Array.from({ length: lastYear - first + 1 }, (_, place) => first + place);
  const ground = years.map((year) => groundOf(reader, year, interpolate));
  const rules = allRules(reader);
  const scenarios = question.scenarios.map((one) => {
    const price = priceOf(reader, one, rules);
    const parts = partsOf(one, { covered: covered ?? 0, on, ground: groundsWith(reader, ground, one, interpolate) });
    const additions = (parts ?? []).map((part): Addition => ({ ...part, monthly: (month) => amountOf(price(month)) }));
    const start = additions[0]?.from;
    const paid = start === undefined ? null : price(start);
    return {
      years: outcomesByYear(covered ?? 0, additions, ground),
      monthly: paid && amountOf(paid),
      legalBases: [...new Set((paid?.amounts ?? []).map(({ rule }) => rule.legalBasis))],
      isUnknown: parts === null,
    };
  });
  return { on, covered, isCounting, scenarios };
}

function groundOf(db: Connection, year: number, interpolate: boolean): YearGround {
  const filter = coverageQuestion.parse({});
  const { basis, target } = basesOf(db, { by: 'kecamatan', on: `${year}-12-31`, interpolate }, filter);
  // A goal of a later year is no target of this one.
  return { year, workforce: basis?.workforce ?? null, target: target && !target.isGoal ? target.rate : null };
}

/** With the year in which a gap is to be closed, which may be after the last one that is shown. */
function groundsWith(db: Connection, ground: readonly YearGround[], one: Scenario, interpolate: boolean): YearGround[] {
  if (one.kind === 'add' || ground.some(({ year }) => year === one.by)) return [...ground];
  return [...ground, groundOf(db, one.by, interpolate)];
}

interface Known {
  readonly covered: number;
  readonly on: PlainDate;
  readonly ground: readonly YearGround[];
}

/** Who is added when; null when nobody knows how many are missing. */
function partsOf(one: Scenario, { covered, on, ground }: Known): Pick<Addition, 'people' | 'from'>[] | null {
  if (one.kind === 'add') return [{ people: one.people, from: one.from }];
  const goal = ground.find(({ year }) => year === one.by);
  if (!goal || goal.workforce === null || goal.target === null) return null;
  const missing = Math.max(0, peopleOf(goal.workforce, goal.target) - covered);
  const next = monthsLeft(on)[0] ?? '';
  const firstYear = Number(next.slice(0, 4));
  const years = Array.from({ length: one.by - firstYear + 1 }, (_, place) => firstYear + place);
  return evenPath(missing, years).map(({ year, people }) => ({
    people,
    from: year === firstYear ? next : `${year}-01`,
  }));
}

/** What one of them is insured for: the programmes that their segment always has, on the lowest base. */
function priceOf(db: Connection, one: Scenario, rules: readonly RateRule[]): (month: Month) => Contribution {
  const funding = codeOf(db, 'funding', one.fundingUid).code;
  const category = one.kind === 'add' ? codeOf(db, 'category', one.categoryUid) : null;
  const segment: SegmentCode = category?.segment ?? 'bpu';
  const programmes = [...(segments.find(({ code }) => code === segment)?.required ?? [])];
  const known = new Map<Month, Contribution>();
  return (month) => {
    const found =
      known.get(month) ??
      contributionOf(
        { segment, category: category?.code ?? null, funding, base: null, riskClass: null, programmes, month },
        rules,
      );
    known.set(month, found);
    return found;
  };
}

function codeOf(db: Connection, table: 'category' | 'funding', uid: string): { code: string; segment?: SegmentCode } {
  const columns = table === 'category' ? 'code, segment' : 'code';
  return (
    db
      .prepare<[string], { code: string; segment?: SegmentCode }>(`SELECT ${columns} FROM ${table} WHERE uid = ?`)
      .get(uid) ?? fail('not-found', { table })
  );
}

function amountOf({ total, missing }: Contribution): number | null {
  return missing.length > 0 ? null : total;
}
