import { termEnd, type TermEnding, termEndings, termLengthOf } from '../../../../shared/agreements/term.ts';
import { daysBetween, isPlainDate, type PlainDate } from '../../../../shared/dates.ts';
import type { Say } from '../../../lib/texts.ts';

/** How the end of a term is given: by one of the two rules, or as a date of its own. */
export type EndChoice = TermEnding | 'other';

/** A length in months as people say it: 2 tahun, 18 bulan. */
export function monthsWords(months: number, t: Say): string {
  return months % 12 === 0
    ? t('agreements.card.years', { count: months / 12 })
    : t('agreements.card.months', { count: months });
}

/** The length of a term and how it ends, in words. */
export function lengthWords(startsOn: PlainDate, endsOn: PlainDate, t: Say): string {
  const length = termLengthOf({ startsOn, endsOn });
  if (!length) return t('agreements.card.days', { count: daysBetween(startsOn, endsOn) + 1 });
  const key = length.ending === 'day-before' ? 'agreements.card.dayBefore' : 'agreements.card.anniversary';
  return t(key, { length: monthsWords(length.months, t) });
}

/** What the dates of a term say about its length; the usual one, and no rule, while the end is open. */
export function choiceOf(
  startsOn: string | null,
  endsOn: string | null,
  usualMonths: number,
): { months: number; ending: EndChoice | null } {
  if (!isPlainDate(startsOn) || !isPlainDate(endsOn)) return { months: usualMonths, ending: null };
  return termLengthOf({ startsOn, endsOn }) ?? { months: usualMonths, ending: 'other' };
}

/** The ends that the two rules give from a start; undefined while there is none. */
export function endsFrom(startsOn: string | null, months: number): Record<TermEnding, PlainDate> | undefined {
  if (!isPlainDate(startsOn)) return undefined;
  const [dayBefore, anniversary] = termEndings.map((ending) => termEnd(startsOn, { months }, ending));
  return { 'day-before': dayBefore ?? startsOn, anniversary: anniversary ?? startsOn };
}
