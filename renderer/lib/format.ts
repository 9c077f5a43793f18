import {
  formatDate,
  formatDaysLeft,
  formatMoment,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRupiah,
} from '../../shared/format.ts';
import type { Period } from '../../shared/dates.ts';
import { formatNik } from '../../shared/nik.ts';
import type { Language } from './preferences.ts';

/** Numbers and dates as people read them, in one language. Missing values are "-". */
export interface Format {
  readonly number: (value: number | null | undefined) => string;
  readonly rupiah: (value: number | null | undefined) => string;
  readonly percent: (value: number | null | undefined) => string;
  /** For lists: 08/12/2025. */
  readonly date: (value: string | null | undefined) => string;
  /** For sentences: 8 Desember 2025. */
  readonly longDate: (value: string | null | undefined) => string;
  /** A month or a quarter: Triwulan III 2026. */
  readonly period: (value: Period | null | undefined) => string;
  /** In few letters: TW III 2026. */
  readonly shortPeriod: (value: Period | null | undefined) => string;
  /** 75 hari lagi, hari ini, lewat 3 hari. */
  readonly daysLeft: (value: number | null | undefined) => string;
  /** NIK in groups of four. */
  readonly nik: (value: string | null | undefined) => string;
  /** A moment of the log (ISO), in the office's time zone. */
  readonly moment: (value: string | null | undefined) => string;
}

const none = '-';
let timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Moments are shown in the office's time zone, whatever the PC says. */
export function setTimeZone(zone: string): void {
  timeZone = zone;
}

function formatIn(language: Language): Format {
  const or =
    <T>(write: (value: T) => string) =>
    (value: T | null | undefined) =>
      value === null || value === undefined || value === '' ? none : write(value);
  return {
    number: or((value: number) => formatNumber(value, language)),
    rupiah: or((value: number) => formatRupiah(value, language)),
    percent: or((value: number) => formatPercent(value, language)),
    date: or((value: string) => formatDate(value.slice(0, 10), 'list', language)),
    longDate: or((value: string) => formatDate(value.slice(0, 10), 'long', language)),
    period: or((value: Period) => formatPeriod(value, language)),
    shortPeriod: or((value: Period) => formatPeriod(value, language, 'short')),
    daysLeft: or((value: number) => formatDaysLeft(value, language)),
    nik: or(formatNik),
    moment: or((value: string) => formatMoment(value, timeZone, language)),
  };
}

const formats: Record<Language, Format> = { id: formatIn('id'), en: formatIn('en') };

/** The format of one language. */
export function formatFor(language: Language): Format {
  return formats[language];
}
