import { foldBlanks } from './cell-text.ts';
import { cellKinds, type SourceRow } from './source-row.ts';
import { readDateText } from './date-text.ts';
import { isTicked, sexOfWord } from './word-values.ts';

/** What stands in a column, as shares (0 to 1) of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly distinct: number;
  readonly samples: readonly string[];
  /** 16 digits, whole or damaged by Excel. */
  readonly nik: number;
  readonly nip: number;
  readonly elevenDigits: number;
  readonly date: number;
  readonly birthYear: number;
  readonly placeAndDate: number;
  readonly sexWord: number;
  readonly tick: number;
  readonly phone: number;
  readonly email: number;
  readonly words: number;
  readonly slashPair: number;
  readonly membership: number;
}

const samplesShown = 3;

function digitsOnly(text: string): string {
  return /^['`’]?[\d\s.\-']+$/.test(text) ? text.replace(/\D/g, '') : '';
}

function isNikLike(kind: number, text: string, digits: string): boolean {
  if (/^\d([.,]\d+)?E\+?15$/i.test(text)) return true;
  return digits.length === 16 || (digits.length === 15 && kind !== cellKinds.number);
}

/** `Luwuk, 12 Januari 1980`: letters, then a date. */
function isPlaceAndDate(text: string): boolean {
  const split = text.search(/\d/);
  return split > 2 && /^[A-Za-z]{3}/.test(text) && readDateText(text.slice(split)) !== null;
}

function yearOf(kind: number, text: string): number {
  const found = kind === cellKinds.number ? '' : (/\d{4}/.exec(text)?.[0] ?? '');
  return Number(found);
}

/** Counts what the filled cells of one column look like. */
export function contentOfColumn(rows: readonly SourceRow[], column: number): ColumnContent {
  const counts = new Map<string, number>();
  const distinct = new Set<string>();
  let filled = 0;
  const count = (what: string, is: boolean) => {
    if (is) counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  for (const row of rows) {
    const text = foldBlanks(row.texts[column] ?? '');
    if (!text) continue;
    const kind = row.kinds[column] ?? cellKinds.text;
    const digits = digitsOnly(text);
    const isDate = kind === cellKinds.date || (kind === cellKinds.text && readDateText(text) !== null);
    const year = isDate ? yearOf(kind, text) : 0;
    filled++;
    distinct.add(text);
    count('nik', isNikLike(kind, text, digits));
    count('nip', digits.length === 18 && /^(19|20)\d\d(0\d|1[0-2])/.test(digits));
    count('elevenDigits', digits.length === 11 && !digits.startsWith('08'));
    count('date', isDate);
    count('birthYear', year >= 1925 && year <= 2012);
    count('placeAndDate', isPlaceAndDate(text));
    count('sexWord', sexOfWord(text) !== null);
    count('tick', isTicked(text) === true);
    count('phone', /^(\+?62|0?8)/.test(text) && digits.length >= 9 && digits.length <= 13);
    count('email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text));
    count('words', /^[A-Za-z][A-Za-z.,' ]+$/.test(text));
    count('slashPair', /^\d{1,3} ?[/\\-] ?\d{1,3}$/.test(text));
    count('membership', /^(non|tidak)?[ -]?aktif$/i.test(text));
  }
  const share = (what: string) => (filled === 0 ? 0 : (counts.get(what) ?? 0) / filled);
  return {
    filled,
    distinct: distinct.size,
    samples: [...distinct].slice(0, samplesShown),
    nik: share('nik'),
    nip: share('nip'),
    elevenDigits: share('elevenDigits'),
    date: share('date'),
    birthYear: share('birthYear'),
    placeAndDate: share('placeAndDate'),
    sexWord: share('sexWord'),
    tick: share('tick'),
    phone: share('phone'),
    email: share('email'),
    words: share('words'),
    slashPair: share('slashPair'),
    membership: share('membership'),
  };
}
