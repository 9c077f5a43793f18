/** A civil date `YYYY-MM-DD`, years 0001-9999; compares as text. No time zone ever touches it. */
export type PlainDate = string;

/** A month `YYYY-MM`. */
export type Month = string;

/** A quarter (triwulan) `YYYY-T1` ... `YYYY-T4`. */
export type Quarter = `${string}-T${1 | 2 | 3 | 4}`;

/** A period that has a first and a last day: a {@link Month}, a {@link Quarter}, a year `YYYY` or a single {@link PlainDate}. */
export type Period = string;

const DASH = 45;
const ZERO = 48;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year has a 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; 0 when the month is not 1-12. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether year, month and day name a day that exists. */
export function dateExists(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads `length` ASCII digits as a number, -1 when one is no digit. Runs per cell of an import: no regex, no allocation. */
function digitsAt(text: string, start: number, length: number): number {
  let value = 0;
  for (let index = start; index < start + length; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether a value is an ISO date `YYYY-MM-DD` of a day that exists in the calendar. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return false;
  return dateExists(digitsAt(value, 0, 4), digitsAt(value, 5, 2), digitsAt(value, 8, 2));
}

/** Year, month and day of a date; RangeError when it is not one (a mistake of the program, never of input). */
export function dateParts(date: PlainDate): { year: number; month: number; day: number } {
  if (!isPlainDate(date)) throw new RangeError(`not a date: ${String(date)}`);
  return { year: digitsAt(date, 0, 4), month: digitsAt(date, 5, 2), day: digitsAt(date, 8, 2) };
}

/** The date of year, month and day; RangeError when there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  if (!dateExists(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return `${monthOfNumbers(year, month)}-${twoDigits(day)}`;
}

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, days_from_civil): years begin in March. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number (inverse of {@link dayNumber}); RangeError outside the years 0001-9999. */
export function dateOfDayNumber(days: number): PlainDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The date `months` later; a day that the month lacks becomes its last one (31 January + 1 = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 0 Sunday to 6 Saturday. */
export function dayOfWeek(date: PlainDate): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Completed years of age on a date; a birthday on 29 February is kept on 1 March. Negative before birth. */
export function ageOn(birthDate: PlainDate, date: PlainDate): number {
  const years = digitsAt(date, 0, 4) - digitsAt(birthDate, 0, 4);
  const born = digitsAt(birthDate, 5, 2) * 100 + digitsAt(birthDate, 8, 2);
  return digitsAt(date, 5, 2) * 100 + digitsAt(date, 8, 2) < born ? years - 1 : years;
}

/** Whether a value is a month `YYYY-MM`. */
export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && value.length === 7 && isPlainDate(`${value}-01`);
}

/** The month of a date. */
export function monthOf(date: PlainDate): Month {
  return date.slice(0, 7);
}

/** The month `count` later (earlier when negative). */
export function addToMonth(month: Month, count: number): Month {
  return monthOf(addMonths(`${month}-01`, count));
}

/** Months from one month to another; negative when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return (digitsAt(to, 0, 4) - digitsAt(from, 0, 4)) * 12 + digitsAt(to, 5, 2) - digitsAt(from, 5, 2);
}

/** Whether a value is a quarter `YYYY-T1` ... `YYYY-T4`. */
export function isQuarter(value: unknown): value is Quarter {
  return typeof value === 'string' && /^\d{4}-T[1-4]$/.test(value) && !value.startsWith('0000');
}

/** The quarter of a date. */
export function quarterOf(date: PlainDate): Quarter {
  const { year, month } = dateParts(date);
  return quarterOfNumbers(year, Math.ceil(month / 3));
}

/** Year and number (1-4) of a quarter; RangeError when it is not one. */
export function quarterParts(quarter: Quarter): { year: number; number: number } {
  if (!isQuarter(quarter)) throw new RangeError(`not a quarter: ${String(quarter)}`);
  return { year: digitsAt(quarter, 0, 4), number: digitsAt(quarter, 6, 1) };
}

/** The quarter `count` later (earlier when negative). */
export function addToQuarter(quarter: Quarter, count: number): Quarter {
  const { year, number } = quarterParts(quarter);
  const total = year * 4 + number - 1 + count;
  return quarterOfNumbers(Math.floor(total / 4), total - Math.floor(total / 4) * 4 + 1);
}

/** The three months of a quarter. */
export function monthsOfQuarter(quarter: Quarter): [Month, Month, Month] {
  const { year, number } = quarterParts(quarter);
  const first = number * 3 - 2;
  return [monthOfNumbers(year, first), monthOfNumbers(year, first + 1), monthOfNumbers(year, first + 2)];
}

export const periodKinds = ['quarter', 'month', 'year', 'day'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What a value is as a period; null when it is none. */
export function periodKind(value: unknown): PeriodKind | null {
  if (isQuarter(value)) return 'quarter';
  if (isMonth(value)) return 'month';
  if (isPlainDate(value)) return 'day';
  return typeof value === 'string' && isMonth(`${value}-01`) ? 'year' : null;
}

/** First day of a period. */
export function firstDayOf(period: Period): PlainDate {
  if (periodKind(period) === 'day') return period;
  if (periodKind(period) === 'year') return `${period}-01-01`;
  return `${isQuarter(period) ? monthsOfQuarter(period)[0] : period}-01`;
}

/** Last day of a period. */
export function lastDayOf(period: Period): PlainDate {
  if (periodKind(period) === 'day') return period;
  if (periodKind(period) === 'year') return `${period}-12-31`;
  const month = isQuarter(period) ? monthsOfQuarter(period)[2] : period;
  const { year, month: number } = dateParts(`${month}-01`);
  return dateOf(year, number, daysInMonth(year, number));
}

/** Day the quarterly report is due: the 10th of the month after the quarter (SE Mendagri 842.2/5193/SJ). */
export function reportDueOn(quarter: Quarter): PlainDate {
  return addDays(lastDayOf(quarter), 10);
}

/** Civil date of an Excel serial (time of day dropped); undefined for what Excel cannot show or the calendar lacks (60 = 29 February 1900). */
export function dateOfExcelSerial(serial: number, date1904 = false): PlainDate | undefined {
  const days = Math.floor(serial);
  if (date1904) return days >= 0 && days <= 2957003 ? dateOfDayNumber(days - 24107) : undefined;
  if (!(days >= 1 && days <= 2958465) || days === 60) return undefined;
  return dateOfDayNumber(days - (days < 60 ? 25568 : 25569));
}

/** Excel serial of a date; undefined before the first day of the workbook's date system. */
export function excelSerialOf(date: PlainDate, date1904 = false): number | undefined {
  const days = dayNumber(date);
  const serial = date1904 ? days + 24107 : days + (days < -25508 ? 25568 : 25569);
  return serial >= (date1904 ? 0 : 1) ? serial : undefined;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function monthOfNumbers(year: number, month: number): Month {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}`;
}

function quarterOfNumbers(year: number, number: number): Quarter {
  return `${String(year).padStart(4, '0')}-T${number}` as Quarter;
}
