import { rateRows } from '../../../electron/data/migrations/0011-rate-rows.ts';
import { type ContributionQuestion, rateRule, type RateRule } from '../../../shared/contributions/schema.ts';

/** The rules that every office begins with, read as the program reads them. */
export const seededRules: readonly RateRule[] = rateRows.map((row) =>
  rateRule.parse({ ...row, rowVersion: 1, validTo: row.validTo ?? null, rounding: 'nearest' }),
);

const usual: ContributionQuestion = {
  segment: 'pu',
  category: null,
  funding: null,
  base: null,
  riskClass: null,
  programmes: ['jkk', 'jkm'],
  month: '2025-06',
};

/** A question; `wage` is in rupiah and may have two decimals. */
export function question({ wage, ...other }: Partial<ContributionQuestion> & { wage?: number } = {}) {
  const base = wage === undefined ? null : Math.round(wage * 100);
  return { ...usual, base, ...other };
}
