import { monthNumberOf } from '../calendar-names.ts';
import type { Month } from '../dates.ts';

/** `09-2026`, `9/2026`, `2026-09`, and the last two parts of a day. */
const inDigits = /(?<!\d)(?:(0?[1-9]|1[0-2])[-/.](20\d\d)|(20\d\d)[-/.](0[1-9]|1[0-2]))(?!\d)/;
const inWords = /(\p{L}+)\.?[\s-]+(20\d\d)(?!\d)/gu;

function monthOfNumbers(year: string, month: number): Month {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The month that the titles above a list name first (`BULAN IURAN 09-2026`, `per 30 September 2026`); null when none does. */
export function monthInTitles(titles: readonly string[]): Month | null {
  for (const title of titles) {
    const [, month, year, yearBefore, monthAfter] = inDigits.exec(title) ?? [];
    if (month && year) return monthOfNumbers(year, Number(month));
    if (yearBefore && monthAfter) return monthOfNumbers(yearBefore, Number(monthAfter));
    for (const [, name = '', ofYear = ''] of title.matchAll(inWords)) {
      const number = monthNumberOf(name);
      if (number !== undefined) return monthOfNumbers(ofYear, number);
    }
  }
  return null;
}
