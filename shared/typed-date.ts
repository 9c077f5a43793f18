import { monthNumberOf } from './calendar-names.ts';
import { dateExists, dateOf, isPlainDate, type PlainDate } from './dates.ts';

/** How two digits of a year are understood: as the latest year ending so that is not after `latestYear`. */
export interface TypedDateOptions {
  /** For birth dates the present year; for the dates of documents some years ahead. */
  readonly latestYear: number;
}

/** Two-digit years of documents: 1951-2050. */
const documentDates: TypedDateOptions = { latestYear: 2050 };

interface DateNumbers {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/**
 * A date as typed: "8/12/2025", "8-12-25", "8.12.2025", "08122025", "8 des 2025", "8-Dec-2025", "2025-12-08" (a time
 * of day behind it is dropped). The day stands first. Undefined when there is no such date.
 */
export function parseTypedDate(text: string, options: TypedDateOptions = documentDates): PlainDate | undefined {
  if (isPlainDate(text)) return text;
  const numbers = readNumbers(text, options);
  return numbers && existing(numbers.year, numbers.month, numbers.day);
}

function existing(year: number, month: number, day: number): PlainDate | undefined {
  return dateExists(year, month, day) ? dateOf(year, month, day) : undefined;
}

function readNumbers(text: string, options: TypedDateOptions): DateNumbers | undefined {
  const plain = withoutTime(text);
  return readIso(plain) ?? readNumeric(plain, options) ?? readNamed(plain, options) ?? readDigits(plain);
}

/** Blanks as one, a time of day and a full stop at the end taken off. */
function withoutTime(text: string): string {
  return text
    .replaceAll(/[\s\u200b\ufeff']+/g, ' ')
    .trim()
    .replace(/[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d{1,9})?)?(?: ?[ap]m| ?Z)?$/i, '')
    .replace(/[.,]$/, '');
}

function readIso(text: string): DateNumbers | undefined {
  const iso = text.replaceAll('/', '-');
  if (!isPlainDate(iso)) return undefined;
  const [year, month, day] = iso.split('-').map(Number);
  return { day: day ?? 0, month: month ?? 0, year: year ?? 0 };
}

function readNumeric(text: string, options: TypedDateOptions): DateNumbers | undefined {
  const match = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = fullYear(match[4] ?? '', options);
  return { day: Number(match[1]), month: Number(match[3]), year };
}

/** "8 des 2025", "8-Des-25", "12 Januari 1980", "December 8, 2025". */
function readNamed(text: string, options: TypedDateOptions): DateNumbers | undefined {
  const dayFirst = /^(\d{1,2})[-/. ]{0,2}([a-z]{2,9})\.?[-/,. ]{0,2}(\d{4}|\d{2})$/i.exec(text);
  const monthFirst = dayFirst ? null : /^([a-z]{2,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  const [day, name, year] = dayFirst ? dayFirst.slice(1) : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = name === undefined ? undefined : monthNumberOf(name);
  if (month === undefined) return undefined;
  return { day: Number(day), month, year: fullYear(year ?? '', options) };
}

/** Eight digits: "08122025", or "20251208" where only that is a date of 1900-2199 (both never are). */
function readDigits(text: string): DateNumbers | undefined {
  if (!/^\d{8}$/.test(text)) return undefined;
  const at = (start: number, end: number) => Number(text.slice(start, end));
  if (at(4, 8) >= 1900 && at(4, 8) < 2200) {
    return { day: at(0, 2), month: at(2, 4), year: at(4, 8) };
  }
  return at(0, 4) >= 1900 && at(0, 4) < 2200 ? { day: at(6, 8), month: at(4, 6), year: at(0, 4) } : undefined;
}

function fullYear(digits: string, { latestYear }: TypedDateOptions): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const inCentury = latestYear - (latestYear % 100) + year;
  return inCentury > latestYear ? inCentury - 100 : inCentury;
}
