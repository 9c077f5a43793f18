import type { CoverageCount } from '../../shared/coverage/schema.ts';
import type { Texts } from './texts.ts';

/** By which rule the cost of a gap is worked out, in words. */
export function gapWords(rate: NonNullable<CoverageCount['gapRate']>, { t }: Texts): string {
  const { monthly, perPerson, months, segment, legalBases } = rate;
  const values = { monthly, perPerson, count: months, basis: legalBases.join('; ') };
  return t(`coverage.gap.${segment}`, {
    ...values,
    amount: t(rate.isEven ? 'coverage.gap.even' : 'coverage.gap.uneven', values),
  });
}
