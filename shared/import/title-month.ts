import { monthNumberOf } from '../calendar-names.ts';
import { type Month, monthOf, type PlainDate } from '../dates.ts';

/** `09-2026`, `9/2026`, `2026-09`, and the last two parts of a day. */
const inDigits = /(?<!\d)(?:(0?[1-9]|1[0-2])[-/.](20\d\d)|(20\d\d)[-/.](0[1-9]|1[0-2]))(?!\d)/;
const inWords = /(\p{L}+)\.?[\s-]+(20\d\d)(?!\d)/gu;

function monthOfNumbers(year: string, month: number): Month {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Words that say which month a list is of. */
const ofMonth = /\b(?:bulan|blth|iuran|periode|masa|keadaan|posisi|per)\b/i;
/** From a word of printing or of a letter's number to the next word of a month: what stands there is another day. */
const ofOther =
  /(?:(?<!\bper\s)\b(?:tanggal|tgl)|\b(?:dicetak|cetak|diunduh|unduh|nomor|no|surat))\b.*?(?=\b(?:bulan|blth|iuran|periode|masa|keadaan|posisi)\b|$)/gi;

function monthIn(title: string): Month | null {
  const [, month, year, yearBefore, monthAfter] = inDigits.exec(title) ?? [];
  if (month && year) return monthOfNumbers(year, Number(month));
  if (yearBefore && monthAfter) return monthOfNumbers(yearBefore, Number(monthAfter));
  for (const [, name = '', ofYear = ''] of title.matchAll(inWords)) {
    const number = monthNumberOf(name);
    if (number !== undefined) return monthOfNumbers(ofYear, number);
  }
  return null;
}

/**
 * The month that the titles above a list say it is of (`BULAN IURAN 09-2026`, `per 30 September 2026`); null when none
 * does. A line that names its month counts before one that only holds one; a date of printing or a letter's number never.
 */
export function monthInTitles(titles: readonly string[]): Month | null {
  const plain = titles.map((title) => title.replaceAll(ofOther, ' '));
  for (const title of [...plain.filter((one) => ofMonth.test(one)), ...plain]) {
    const month = monthIn(title);
    if (month !== null) return month;
  }
  return null;
}

/**
 * The day from which a list holds when nothing else says so: the first of the running month, or of the month that the
 * titles of an insurer's list state. `readings`: what its columns are read as.
 */
export function startByTitles(
  titles: readonly string[],
  readings: readonly (string | null)[],
  today: PlainDate,
): PlainDate {
  const stated = readings.includes('inactiveFrom') ? monthInTitles(titles) : null;
  const month = stated !== null && stated < monthOf(today) ? stated : monthOf(today);
  return `${month}-01`;
}
