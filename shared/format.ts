import { Temporal } from 'temporal-polyfill';
import {
  dateParts,
  dayOfWeek,
  periodKind,
  quarterParts,
  type Month,
  type Period,
  type PlainDate,
  type Quarter,
} from './dates.ts';
import { monthNames, shortMonthNames, weekdayNames } from './calendar-names.ts';
import { roundRupiah } from './money.ts';

/** Languages of the program; Indonesian is the default. Tables, not Intl: every runtime must write the same. */
export type Language = 'id' | 'en';

const thousandsSign: Record<Language, string> = { id: '.', en: ',' };
const decimalSign: Record<Language, string> = { id: ',', en: '.' };
const roman = ['I', 'II', 'III', 'IV'] as const;

/** Rounds half away from zero on the 15 digits that Excel shows, so that screen and workbook agree (1.005 gives 1.01). */
function roundAsExcel(value: number, decimals: number): number {
  if (Number.isInteger(value)) return Math.abs(value);
  return Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(15))) / 10 ** decimals;
}

function signed(value: number, text: string): string {
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A number: 1.204 (id), 1,204 (en); with `decimals` rounded to so many, without as many as it has (at most six). */
export function formatNumber(value: number, language: Language = 'id', decimals?: number): string {
  if (!Number.isFinite(value)) return '-';
  const places = decimals ?? Math.max(0, Math.min(6, 15 - Math.trunc(Math.abs(value)).toString().length));
  const text = roundAsExcel(value, places).toFixed(places);
  const [whole = '', behind = ''] = (decimals === undefined && places > 0 ? text.replace(/\.?0+$/, '') : text).split(
    '.',
  );
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, thousandsSign[language]);
  return signed(value, behind === '' ? groups : groups + decimalSign[language] + behind);
}

/** Whole rupiah: Rp16.800 (id), Rp16,800 (en). */
export function formatRupiah(value: number, language: Language = 'id'): string {
  if (!Number.isFinite(value)) return '-';
  const rupiah = roundRupiah(value);
  return signed(rupiah, `Rp${formatNumber(Math.abs(rupiah), language, 0)}`);
}

/** A ratio (0.995) as a percentage: 99,50 % (id), 99.50% (en). Never cut at 100 %. */
export function formatPercent(ratio: number, language: Language = 'id', decimals = 2): string {
  if (!Number.isFinite(ratio)) return '-';
  return `${formatNumber(ratio * 100, language, decimals)}${language === 'id' ? ' %' : '%'}`;
}

/** How a date is written: `list` 08/12/2025, `short` 8 Des 2025, `long` 8 Desember 2025, `full` Senin, 8 Desember 2025. */
export type DateStyle = 'list' | 'short' | 'long' | 'full';

/** A date in one of the four ways. */
export function formatDate(date: PlainDate, style: DateStyle = 'long', language: Language = 'id'): string {
  const { year, month, day } = dateParts(date);
  if (style === 'list') return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  if (style === 'short') return `${day} ${shortMonthNames[language][month - 1]} ${year}`;
  const long = `${day} ${monthNames[language][month - 1]} ${year}`;
  // 1970-01-01 was a Thursday; the double remainder keeps earlier days positive.
  return style === 'full' ? `${weekdayNames[language][dayOfWeek(date)]}, ${long}` : long;
}

/** A month: September 2026, short Sep 2026. */
export function formatMonth(month: Month, language: Language = 'id', style: 'short' | 'long' = 'long'): string {
  const names = style === 'short' ? shortMonthNames : monthNames;
  const { year, month: number } = dateParts(`${month}-01`);
  return `${names[language][number - 1]} ${year}`;
}

/** A quarter: Triwulan III 2026, short TW III 2026; in English Quarter 3 2026, Q3 2026. */
export function formatQuarter(quarter: Quarter, language: Language = 'id', style: 'short' | 'long' = 'long'): string {
  const { year, number } = quarterParts(quarter);
  if (language === 'en') return style === 'short' ? `Q${number} ${year}` : `Quarter ${number} ${year}`;
  return `${style === 'short' ? 'TW' : 'Triwulan'} ${roman[number - 1]} ${year}`;
}

/** A month, a quarter, a year or a day: Triwulan III 2026, September 2026, Tahun 2026, 15 September 2026 (short 15-09-2026). */
export function formatPeriod(period: Period, language: Language = 'id', style: 'short' | 'long' = 'long'): string {
  switch (periodKind(period)) {
    case 'quarter':
      return formatQuarter(period as Quarter, language, style);
    case 'year':
      return style === 'short' || language === 'en' ? period : `Tahun ${period}`;
    case 'day':
      // short names stand in names of files and sheets too
      return style === 'short' ? period.split('-').toReversed().join('-') : formatDate(period, 'long', language);
    default:
      return formatMonth(period, language, style);
  }
}

/** Days until something: 75 hari lagi, hari ini, lewat 3 hari. */
export function formatDaysLeft(days: number, language: Language = 'id'): string {
  const count = formatNumber(Math.abs(days), language, 0);
  if (language === 'id') return days === 0 ? 'hari ini' : days > 0 ? `${count} hari lagi` : `lewat ${count} hari`;
  if (days === 0) return 'today';
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return days > 0 ? `${count} ${unit} left` : `${count} ${unit} overdue`;
}

/** A moment (ISO instant) in the office's time zone: 08/12/2025 08.14 (id), 08/12/2025 08:14 (en). */
export function formatMoment(instant: string, timeZone: string, language: Language = 'id'): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = at.toPlainTime().toString().slice(0, 5);
  return `${formatDate(at.toPlainDate().toString(), 'list', language)} ${language === 'id' ? time.replace(':', '.') : time}`;
}
