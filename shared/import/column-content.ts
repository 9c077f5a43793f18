import { foldBlanks } from './cell-text.ts';
import { cellKinds, type SourceRow } from './source-row.ts';
import { readDateText } from './date-text.ts';
import { isTicked, sexOfWord } from './word-values.ts';

interface Cell {
  readonly kind: number;
  readonly text: string;
  /** The digits of a cell that holds nothing else, separators left out; else ''. */
  readonly digits: string;
  readonly isDate: boolean;
}

/** `Luwuk, 12 Januari 1980`: letters, then a date. */
function isPlaceAndDate(text: string): boolean {
  const split = text.search(/\d/);
  return split > 2 && /^[A-Za-z]{3}/.test(text) && readDateText(text.slice(split)) !== null;
}

function isBirthYear(text: string): boolean {
  const year = Number(/\d{4}/.exec(text)?.[0]);
  return year >= 1925 && year <= 2012;
}

/** What a cell can look like; one cell may look like several things. */
const looks = {
  /** 16 digits, whole or damaged by Excel. */
  nik: ({ kind, text, digits }: Cell) =>
    digits.length === 16 || (digits.length === 15 && kind !== cellKinds.number) || /^\d([.,]\d+)?E\+?15$/i.test(text),
  nip: ({ digits }: Cell) => digits.length === 18 && /^(19|20)\d\d(0\d|1[0-2])/.test(digits),
  elevenDigits: ({ digits }: Cell) => digits.length === 11 && !digits.startsWith('08'),
  date: ({ isDate }: Cell) => isDate,
  birthYear: ({ isDate, text }: Cell) => isDate && isBirthYear(text),
  placeAndDate: ({ text }: Cell) => isPlaceAndDate(text),
  sexWord: ({ text }: Cell) => sexOfWord(text) !== null,
  tick: ({ text }: Cell) => isTicked(text) === true,
  phone: ({ text, digits }: Cell) => /^(\+?62|0?8)/.test(text) && digits.length >= 9 && digits.length <= 13,
  email: ({ text }: Cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  words: ({ text }: Cell) => /^[A-Za-z][A-Za-z.,' ]+$/.test(text),
  slashPair: ({ text }: Cell) => /^\d{1,3} ?[/\\-] ?\d{1,3}$/.test(text),
  membership: ({ text }: Cell) => /^(non|tidak)?[ -]?aktif$/i.test(text),
};

type Look = keyof typeof looks;
const lookNames = Object.keys(looks) as Look[];

/** What stands in a column: shares (0 to 1) of its filled cells. */
export interface ColumnContent extends Readonly<Record<Look, number>> {
  readonly filled: number;
  readonly distinct: number;
  readonly samples: readonly string[];
}

const samplesShown = 3;

function digitsOnly(text: string): string {
  return /^['`’+]?[\d\s.\-']+$/.test(text) ? text.replace(/\D/g, '') : '';
}

function filledCells(rows: readonly SourceRow[], column: number): Cell[] {
  const cells: Cell[] = [];
  for (const row of rows) {
    const text = column < row.width ? foldBlanks(row.texts[column] ?? '') : '';
    if (!text) continue;
    const kind = row.kinds[column] ?? cellKinds.text;
    const isDate = kind === cellKinds.date || (kind === cellKinds.text && readDateText(text) !== null);
    cells.push({ kind, text, digits: digitsOnly(text), isDate });
  }
  return cells;
}

/** Counts what the filled cells of one column look like. */
export function contentOfColumn(rows: readonly SourceRow[], column: number): ColumnContent {
  const cells = filledCells(rows, column);
  const share = (look: Look) => (cells.length === 0 ? 0 : cells.filter(looks[look]).length / cells.length);
  const shares = Object.fromEntries(lookNames.map((look) => [look, share(look)])) as Record<Look, number>;
  const distinct = [...new Set(cells.map(({ text }) => text))];
  return { ...shares, filled: cells.length, distinct: distinct.length, samples: distinct.slice(0, samplesShown) };
}
