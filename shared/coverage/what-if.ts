import type { Month } from '../dates.ts';
import { progressOf, type Progress, type Rate } from './progress.ts';

/** People who would be covered in addition from a month on, to the end of what is looked at. */
export interface Addition {
  readonly people: number;
  readonly from: Month;
  /** Rupiah of one of them in a month; null where no rule can say it. */
  readonly monthly: (month: Month) => number | null;
}

/** What is known of a year without any addition. */
export interface YearGround {
  readonly year: number;
  readonly workforce: number | null;
  readonly target: Rate | null;
}

/** One year of a scenario. */
export interface YearOutcome extends YearGround, Progress {
  /** Covered at the end of the year. */
  readonly people: number;
  /** People added up to the end of the year, and within it. */
  readonly added: number;
  readonly addedInYear: number;
  /** Person-months of the additions within the year. */
  readonly personMonths: number;
  /** Rupiah of the additions within the year; null when the amount of one of their months is not known. */
  readonly cost: number | null;
}

const monthsOf = (year: number): Month[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/**
 * Coverage and cost of additions by year, beside `covered` people who stay. Pure arithmetic on what is given: nothing of a
 * scenario touches data. `ground` holds the years in their order.
 */
export function outcomesByYear(
  covered: number,
  additions: readonly Addition[],
  ground: readonly YearGround[],
): YearOutcome[] {
  return ground.map((base) => {
    const added = peopleUntil(additions, `${base.year}-12`);
    return {
      ...base,
      ...costIn(base.year, additions),
      ...progressOf(covered + added, base.workforce, base.target),
      people: covered + added,
      added,
      addedInYear: added - peopleUntil(additions, `${base.year - 1}-12`),
    };
  });
}

function peopleUntil(additions: readonly Addition[], month: Month): number {
  return additions.reduce((sum, { people, from }) => sum + (from <= month ? people : 0), 0);
}

function costIn(year: number, additions: readonly Addition[]): Pick<YearOutcome, 'personMonths' | 'cost'> {
  let personMonths = 0;
  let cost: number | null = 0;
  for (const month of monthsOf(year)) {
    for (const { people, from, monthly } of additions) {
      if (from > month) continue;
      personMonths += people;
      const amount = monthly(month);
      cost = amount === null || cost === null ? null : cost + people * amount;
    }
  }
  return { personMonths, cost };
}

/**
 * Whole people to add in each of the years so that `missing` are added in the last of them: even shares, and what does not
 * divide goes to the first years, because who is covered earlier is protected earlier.
 */
export function evenPath(missing: number, years: readonly number[]): { year: number; people: number }[] {
  const share = Math.floor(missing / years.length);
  const rest = missing - share * years.length;
  return years.map((year, place) => ({ year, people: share + (place < rest ? 1 : 0) }));
}
