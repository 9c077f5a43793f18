import { contributionOf } from '../contributions/contribution.ts';
import type { ContributionQuestion, RateRule } from '../contributions/schema.ts';
import { addToMonth, type Month, monthOf, type PlainDate } from '../dates.ts';
import type { WorkforceSegment } from '../workforce/schema.ts';

/** What one more person would cost to the end of the year. */
export interface GapRate {
  /** First month that is paid and the last one, always a December. */
  readonly from: Month;
  readonly to: Month;
  readonly months: number;
  /** Rupiah of the first month, and of all of them. */
  readonly monthly: number;
  readonly perPerson: number;
  /** The same amount every month. */
  readonly isEven: boolean;
  /** Whether the cheapest way is as a wage earner or not. */
  readonly segment: 'pu' | 'bpu';
  /** Legal bases of the rules, each once. */
  readonly legalBases: readonly string[];
}

/** Who pays for those who are missing: the regency, whose budget gets no discount (PP 50/2025). */
const payer = 'apbd-kabupaten';

/** The least that a worker of a kind is insured for: JKK and JKM, on the lowest income or the minimum wage. */
const least: Readonly<Record<'formal' | 'informal', Omit<ContributionQuestion, 'month'>>> = {
  formal: {
    segment: 'pu',
    category: 'non-asn',
    funding: payer,
    base: null,
    riskClass: null,
    programmes: ['jkk', 'jkm'],
  },
  informal: { segment: 'bpu', category: null, funding: payer, base: null, riskClass: null, programmes: ['jkk', 'jkm'] },
};

/** Months after the one of a day to December; in December those of the next year, for this one is over. */
export function monthsLeft(on: PlainDate): Month[] {
  const first = addToMonth(monthOf(on), 1);
  const left = 13 - Number(first.slice(5));
  return Array.from({ length: left }, (_, place) => addToMonth(first, place));
}

/**
 * The cheapest contribution that fits missing workers of a kind, paid by the regency from the month after `on` to December.
 * Null when the rules say no amount for one of the months.
 */
export function gapRateOf(segment: WorkforceSegment, on: PlainDate, rules: readonly RateRule[]): GapRate | null {
  const kinds = segment === 'all' ? (['informal', 'formal'] as const) : [segment];
  const found = kinds.map((kind) => rateOf(kind, monthsLeft(on), rules)).filter((one) => one !== null);
  return found.toSorted((a, b) => a.perPerson - b.perPerson)[0] ?? null;
}

function rateOf(kind: 'formal' | 'informal', months: readonly Month[], rules: readonly RateRule[]): GapRate | null {
  const amounts = months.map((month) => contributionOf({ ...least[kind], month }, rules));
  const [first] = amounts;
  const [from, to] = [months[0], months.at(-1)];
  if (!first || from === undefined || to === undefined) return null;
  if (amounts.some(({ missing }) => missing.length > 0)) return null;
  const legalBases = amounts.flatMap((one) => one.amounts.map(({ rule }) => rule.legalBasis));
  return {
    from,
    to,
    months: months.length,
    monthly: first.total,
    perPerson: amounts.reduce((sum, { total }) => sum + total, 0),
    isEven: amounts.every(({ total }) => total === first.total),
    segment: kind === 'formal' ? 'pu' : 'bpu',
    legalBases: [...new Set(legalBases)],
  };
}
