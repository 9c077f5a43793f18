import { monthNumberOf, weekdayNames } from '../calendar-names.ts';
import { isPlainDate } from '../dates.ts';
import { remembered } from './remembered.ts';

/**
 * A date as it was written, before anyone decides which number is the day: `first` and `second` in writing order. When
 * `isDecided`, `first` is the day and `second` the month, because the writing leaves no doubt (month word, year first).
 */
export interface WrittenDate {
  readonly first: number;
  readonly second: number;
  /** As written: two digits or four. */
  readonly year: number;
  readonly hasCentury: boolean;
  readonly isDecided: boolean;
}

interface Token {
  readonly text: string;
  /** -1 for a word. */
  readonly number: number;
}

const zero = 48;

function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - zero;
  return digit >= 0 && digit <= 9 ? digit : -1000;
}

function isSeparator(code: number): boolean {
  return code === 45 || code === 46 || code === 47; // - . /
}

/** The common form `dd/mm/yyyy` (or with - or .) without tokens: most of 200,000 cells take this way. */
function readPlain(text: string): WrittenDate | null {
  if (text.length !== 10 || !isSeparator(text.charCodeAt(2)) || text.charCodeAt(2) !== text.charCodeAt(5)) return null;
  const first = digitAt(text, 0) * 10 + digitAt(text, 1);
  const second = digitAt(text, 3) * 10 + digitAt(text, 4);
  const year = digitAt(text, 6) * 1000 + digitAt(text, 7) * 100 + digitAt(text, 8) * 10 + digitAt(text, 9);
  return first < 0 || second < 0 || year < 0 ? null : { first, second, year, hasCentury: true, isDecided: false };
}

function tokenKind(code: number): 'digit' | 'letter' | 'other' {
  if (code >= zero && code <= 57) return 'digit';
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'letter' : 'other';
}

/** Digit runs and words, at most six; more means that the cell is not a date. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length;) {
    const kind = tokenKind(text.charCodeAt(i));
    let end = i + 1;
    if (kind === 'other') {
      if (!" -/.,:'`\\".includes(text.charAt(i))) return null;
    } else {
      while (end < text.length && tokenKind(text.charCodeAt(end)) === kind) end++;
      const token = text.slice(i, end);
      tokens.push({ text: token, number: kind === 'digit' ? Number(token) : -1 });
      if (tokens.length > 6) return null;
    }
    i = end;
  }
  return tokens;
}

const weekdays = new Set([...weekdayNames.id, ...weekdayNames.en, 'tanggal', 'tgl'].map((word) => word.toLowerCase()));

/** A time of day after the date (`00:00:00`, `T00:00:00`, `12.30`) says nothing here. */
function withoutTime(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  const before = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
  return before > 0 ? text.slice(0, before) : text;
}

function written(first: number, second: number, year: Token, isDecided: boolean): WrittenDate | null {
  const length = year.text.length;
  if (length !== 4 && length !== 2) return null;
  return { first, second, year: year.number, hasCentury: length === 4, isDecided };
}

/** Number of a month by its name in Indonesian or English, full, short or misspelt as lists do; 0 when it is none. */
export const monthOfWord = remembered((word) => monthNumberOf(word) ?? 0);

/** `12 Januari 1980`, `05-JAN-1980`, `January 5, 1980`. */
function readWithMonthWord(tokens: readonly Token[], at: number): WrittenDate | null {
  const month = monthOfWord(tokens[at]?.text ?? '');
  const day = tokens[at === 0 ? 1 : 0];
  const year = tokens[at === 2 ? 1 : 2];
  if (month === 0 || tokens.length !== 3 || !day || !year || day.number < 0 || year.number < 0) return null;
  if (day.text.length === 4) return written(year.number, month, day, true);
  return day.text.length > 2 ? null : written(day.number, month, year, true);
}

/** `12011980` and `19800112`: eight digits in one. */
function readRun(text: string): WrittenDate | null {
  if (text.length !== 8) return null;
  const number = (from: number, to: number) => Number(text.slice(from, to));
  const yearFirst = number(0, 4);
  if (yearFirst >= 1900 && yearFirst <= 2100 && number(4, 6) <= 12) {
    return { first: number(6, 8), second: number(4, 6), year: yearFirst, hasCentury: true, isDecided: true };
  }
  return { first: number(0, 2), second: number(2, 4), year: number(4, 8), hasCentury: true, isDecided: false };
}

function readTokens(tokens: readonly Token[]): WrittenDate | null {
  const word = tokens.findIndex((token) => token.number < 0);
  if (word >= 0) return readWithMonthWord(tokens, word);
  const [a, b, c] = tokens;
  if (tokens.length === 1 && a) return readRun(a.text);
  if (tokens.length !== 3 || !a || !b || !c) return null;
  if (a.text.length === 4) return b.text.length > 2 || c.text.length > 2 ? null : written(c.number, b.number, a, true);
  return a.text.length > 2 || b.text.length > 2 ? null : written(a.number, b.number, c, false);
}

/**
 * Reads a written date: `dd-mm-yyyy` with any separator, ISO, month words in Indonesian and English, two-digit years,
 * eight digits in one. `null` when the text is not a date; whether the day exists is not asked here.
 */
export function readDateText(text: string): WrittenDate | null {
  const plain = readPlain(text);
  if (plain) return plain;
  if (text.length < 6 || text.length > 40) return null;
  if (text.length === 10 && isPlainDate(text)) {
    const [year, month, day] = text.split('-').map(Number) as [number, number, number];
    return { first: day, second: month, year, hasCentury: true, isDecided: true };
  }
  const tokens = tokensOf(withoutTime(text));
  if (!tokens) return null;
  const isLed = tokens.length > 3 && weekdays.has(tokens[0]?.text.toLowerCase() ?? '');
  return readTokens(isLed ? tokens.slice(1) : tokens);
}
