import { dateExists, dateOf } from '../../shared/dates.ts';
import type { PlainDate } from '../../shared/dates.ts';

/** Month words, Indonesian and English, by their first letters. */
const monthWords = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
] as const;

/** The date somebody typed: 8/12/2025, 8-12-25, 08122025, 8 des 2025, 2025-12-08; undefined when it is none. */
export function readTypedDate(typed: string): PlainDate | undefined {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits =
    /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{2}|\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (digits) return existing(yearOf(digits[3] ?? ''), Number(digits[2]), Number(digits[1]));
  const worded = /^(\d{1,2})[-/. ]*([a-z]{3,})[-/. ]*(\d{2}|\d{4})$/.exec(text);
  if (worded) return existing(yearOf(worded[3] ?? ''), monthNumber(worded[2] ?? ''), Number(worded[1]));
  return undefined;
}

function existing(year: number, month: number, day: number): PlainDate | undefined {
  return dateExists(year, month, day) ? dateOf(year, month, day) : undefined;
}

/** Two digits: up to 49 this century, from 50 the last one. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function monthNumber(word: string): number {
  return monthWords.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}
