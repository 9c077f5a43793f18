import type { CoverageTarget } from '../../shared/coverage/schema.ts';
import type { Say } from './texts.ts';

/** What is wanted and by which plan: of the year, between two years of it, or in the end. */
export function targetWords({ rate, year, plan, isGoal, isInterpolated }: CoverageTarget, t: Say): string {
  const values = { share: rate / 10_000, year, plan };
  if (isInterpolated) return t('coverage.target.interpolated', values);
  return t(isGoal ? 'coverage.target.goal' : 'coverage.target.ofYear', values);
}
