import type { PaidMonth } from '../budget/paid-months.ts';
import { addToMonth, lastDayOf, type Month, type PlainDate } from '../dates.ts';
import type { SegmentCode } from '../segments.ts';
import type { LapseRule } from './schema.ts';

/** What is owed of months that are over. */
export interface Arrears {
  /** The last month that is known to be paid; null when none of those looked at is. */
  readonly lastPaid: Month | null;
  /** How many months after it are known to be unpaid, and which, the latest first. */
  readonly unpaid: number;
  readonly unpaidMonths: readonly Month[];
}

/**
 * Arrears by months from the present one back, read only as far as they matter. The present month is not owed yet, but paid in advance it ends all
 * arrears. A month of which nothing is known is no arrears; one without participation begins anew.
 */
export function arrearsOf(months: Iterable<Pick<PaidMonth, 'month' | 'state'>>, current: Month): Arrears {
  const unpaidMonths: Month[] = [];
  const found = (lastPaid: Month | null) => ({ lastPaid, unpaid: unpaidMonths.length, unpaidMonths });
  for (const { month, state } of months) {
    if (state === 'paid') return found(month);
    if (month >= current) continue;
    if (state === 'none') break;
    if (state === 'unpaid') unpaidMonths.push(month);
  }
  return found(null);
}

/** The rule of a segment on a day; null when none has begun. */
export function lapseRuleOn(rules: readonly LapseRule[], segment: SegmentCode, on: PlainDate): LapseRule | null {
  return (
    rules
      .filter((rule) => rule.segment === segment && rule.validFrom <= on)
      .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0] ?? null
  );
}

/** Whether somebody is inactive by the rule, or will be when the month under way is not paid either. */
export function isLapsing({ unpaid }: Pick<Arrears, 'unpaid'>, { months }: Pick<LapseRule, 'months'>): boolean {
  return unpaid > 0 && unpaid >= months - 1;
}

/**
 * The day at whose end the rule makes somebody inactive, if nothing more is paid: the end of this month or a later one while
 * arrears are missing to the rule, else the end of the month in which they were reached. Null without arrears.
 */
export function lapsesOn(
  { unpaid, unpaidMonths }: Arrears,
  { months }: Pick<LapseRule, 'months'>,
  current: Month,
): PlainDate | null {
  if (unpaid === 0) return null;
  const reached = unpaidMonths[unpaid - months];
  return lastDayOf(reached ?? addToMonth(current, months - unpaid - 1));
}
