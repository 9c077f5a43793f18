import { dateExists, dateOf, dateOfExcelSerial, isPlainDate, lastDayOf } from '../../dates.ts';
import { plausibleLifeYears, plausibleTermYears } from '../../plausible-years.ts';
import { problem } from '../../problems.ts';
import { monthOfWord, readDateText, type WrittenDate } from '../date-text.ts';
import type { RepairReason } from '../mapped-row.ts';
import { cellKinds } from '../source-row.ts';
import { integerDigits, isDigits } from './integer-digits.ts';
import type { BirthHint, CellReader, RowDraft } from './row-draft.ts';

/** What a date depends on beside its cell. */
export type DateContext = Pick<RowDraft, 'options' | 'hint'>;

/** A date that was read, or why it was not. */
export type DateAnswer =
  | { readonly date: string; readonly repair: RepairReason | null }
  | { readonly date: null; readonly failure: 'impossible' | 'implausible' | 'unreadable' };

const unreadable: DateAnswer = { date: null, failure: 'unreadable' };
const impossible: DateAnswer = { date: null, failure: 'impossible' };
const implausible: DateAnswer = { date: null, failure: 'implausible' };

/** Excel day numbers that can be meant as a date in these lists: 1927-05-18 to 2064-04-08. */
const firstSerial = 10_000;
const lastSerial = 60_000;

function says(hint: BirthHint, day: number, month: number, year: number): boolean {
  return hint.day === day && hint.month === month && (hint.isWhole || hint.yearOfCentury === year % 100);
}

/** Two digits as a birth year: the century that gives an age of 10 to 110 years. */
function birthCentury(year: number, today: string): number {
  const recent = 2000 + year;
  return recent > Number(today.slice(0, 4)) - 10 ? recent - 100 : recent;
}

/** Two digits as a year of employment: nothing in these lists lies more than 20 years ahead. */
function recentCentury(year: number, today: string): number {
  const recent = 2000 + year;
  return recent > Number(today.slice(0, 4)) + 20 ? recent - 100 : recent;
}

function dateWith(year: number, month: number, day: number, repair: RepairReason | null): DateAnswer {
  return dateExists(year, month, day) ? { date: dateOf(year, month, day), repair } : impossible;
}

/** Decides which number is the day: the NIK first, then the order of the column, then the calendar. */
function decide(written: WrittenDate, year: number, draft: DateContext): DateAnswer {
  const { first, second } = written;
  if (written.isDecided || first === second) return dateWith(year, second, first, null);
  const isDayFirst = draft.options.dateOrder === 'dmy';
  const day = isDayFirst ? first : second;
  const month = isDayFirst ? second : first;
  const isExpectedPossible = dateExists(year, month, day);
  if (isExpectedPossible && says(draft.hint, day, month, year)) return dateWith(year, month, day, null);
  // From here on `month` is tried as the day: only when the NIK says so, or when nothing else is left.
  if (says(draft.hint, month, day, year) && dateExists(year, day, month)) {
    return dateWith(year, day, month, 'day-month-by-nik');
  }
  return isExpectedPossible ? dateWith(year, month, day, null) : dateWith(year, day, month, 'day-month-by-calendar');
}

/** A date cell whose day and month Excel took for each other when the list was typed: only the NIK can tell. */
function fromDateCell(text: string, draft: DateContext): DateAnswer {
  const date = text.length === 10 ? text : text.slice(0, 10);
  if (!isPlainDate(date)) return unreadable;
  const { hint } = draft;
  if (hint.day === 0) return { date, repair: null };
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const isSwapped = day !== month && year % 100 === hint.yearOfCentury && says(hint, month, day, year);
  if (!isSwapped || !dateExists(year, day, month)) return { date, repair: null };
  return { date: dateOf(year, day, month), repair: 'day-month-by-nik' };
}

/** Days between the two days from which Excel counts. */
const days1904 = 1462;

function fromSerial(digits: string, { options }: DateContext): DateAnswer {
  const serial = Number(digits) + (options.isDate1904 === true ? days1904 : 0);
  const date = serial >= firstSerial && serial <= lastSerial ? dateOfExcelSerial(serial) : undefined;
  return date ? { date, repair: 'date-from-serial' } : unreadable;
}

/** A date that exists, but in a year that no form takes. */
function withinYears(
  answer: DateAnswer,
  { first, last }: { readonly first: number; readonly last: number },
): DateAnswer {
  if (answer.date === null) return answer;
  const year = Number(answer.date.slice(0, 4));
  return year < first || year > last ? implausible : answer;
}

function readDate(draft: DateContext, kind: number, text: string, isBirth: boolean): DateAnswer {
  return withinYears(anyDate(draft, kind, text, isBirth), isBirth ? plausibleLifeYears : plausibleTermYears);
}

function anyDate(draft: DateContext, kind: number, text: string, isBirth: boolean): DateAnswer {
  if (kind === cellKinds.date) return fromDateCell(text, draft);
  if (text.length === 5 && isDigits(text)) return fromSerial(text, draft);
  const digits = kind === cellKinds.number ? integerDigits(text) : '';
  if (kind === cellKinds.number && digits.length !== 7 && digits.length !== 8) {
    return fromSerial(text.split('.', 1)[0] ?? '', draft);
  }
  const written = readDateText(digits ? digits.padStart(8, '0') : text);
  if (!written) return unreadable;
  const { year } = written;
  if (written.hasCentury) return decide(written, year, draft);
  const { today } = draft.options;
  return decide(written, isBirth ? birthCentury(year, today) : recentCentury(year, today), draft);
}

/** A birth date of any form; the NIK decides between day and month. One that cannot be read or cannot be refuses the row. */
export const readBirthDate: CellReader = (draft, step, kind, text) => {
  const answer = readDate(draft, kind, text, true);
  draft.values.birthDate = answer.date;
  if (answer.date === null) {
    if (answer.failure !== 'impossible') draft.addCellProblem(`birth-date-${answer.failure}`, 'birthDate', step.column);
    else draft.addRecordProblem(problem('birth-date-impossible'), 'birthDate', step.column, draft.original);
    return;
  }
  if (answer.repair) draft.addRepair('birthDate', step.column, answer.date, answer.repair);
};

/** `Januari 2026`, `01-2026`, `2026/1`: a month without a day, as `YYYY-MM`; `null` when it is none. */
export function readMonthText(text: string): string | null {
  const parts = text.split(/[\s\-/.,]+/, 3).filter((part) => part !== '');
  const [a, b] = parts;
  if (parts.length !== 2 || a === undefined || b === undefined) return null;
  const [month, year] = a.length === 4 && isDigits(a) ? [b, a] : [a, b];
  const number = isDigits(month) && month.length <= 2 ? Number(month) : monthOfWord(month);
  if (!/^(19|20)\d\d$/.test(year) || number < 1 || number > 12) return null;
  return `${year}-${number < 10 ? '0' : ''}${number}`;
}

/** A date that is no birth date: the day of birth in the NIK says nothing about it. */
export function readOtherDate(draft: DateContext, kind: number, text: string): DateAnswer {
  const { day } = draft.hint;
  draft.hint.day = 0;
  const answer = readDate(draft, kind, text, false);
  draft.hint.day = day;
  return answer;
}

/** A first or last day; `ofMonth` says which day a month alone means. */
export function readPeriodDate(
  draft: DateContext,
  kind: number,
  text: string,
  ofMonth: (month: string) => string,
): DateAnswer {
  const month = kind === cellKinds.text ? readMonthText(text) : null;
  return month ? { date: ofMonth(month), repair: null } : readOtherDate(draft, kind, text);
}

function takePeriodDate(draft: RowDraft, field: 'startsOn' | 'endsOn', column: number, answer: DateAnswer): void {
  draft.values[field] = answer.date;
  if (answer.date === null) draft.addCellProblem(`date-${answer.failure}`, field, column);
  else if (answer.repair) draft.addRepair(field, column, answer.date, answer.repair);
}

/** The first day of a participation; a month alone means its first day. */
export const readStart: CellReader = (draft, step, kind, text) =>
  takePeriodDate(
    draft,
    'startsOn',
    step.column,
    readPeriodDate(draft, kind, text, (month) => `${month}-01`),
  );

/** The last day of a participation; a month alone means its last day. */
export const readEnd: CellReader = (draft, step, kind, text) =>
  takePeriodDate(
    draft,
    'endsOn',
    step.column,
    readPeriodDate(draft, kind, text, (month) => lastDayOf(month)),
  );

/** The insurer's "BLTH NA": the month from which a membership counts as inactive. */
export const readInactiveFrom: CellReader = (draft, step, kind, text) => {
  const month = kind === cellKinds.text ? readMonthText(text) : null;
  const answer = month ? null : readOtherDate(draft, kind, text);
  draft.values.inactiveFrom = month ?? answer?.date?.slice(0, 7) ?? null;
  if (draft.values.inactiveFrom === null) draft.addCellProblem('month-unreadable', 'inactiveFrom', step.column);
};

/** `Luwuk, 12 Januari 1980` in one cell: the place ends where the first digit stands. */
export const readBirthPlaceAndDate: CellReader = (draft, step, kind, text) => {
  if (kind === cellKinds.date) {
    draft.values.birthPlace = null;
    return readBirthDate(draft, step, kind, text);
  }
  let digit = 0;
  while (digit < text.length && !(text.charCodeAt(digit) >= 48 && text.charCodeAt(digit) <= 57)) digit++;
  let end = digit;
  while (end > 0 && ' ,./-:;'.includes(text.charAt(end - 1))) end--;
  draft.values.birthPlace = end > 0 ? text.slice(0, end) : null;
  if (digit < text.length) readBirthDate(draft, step, kind, text.slice(digit));
  else draft.values.birthDate = null;
};
