import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumber } from '../../shared/dates.ts';
import {
  formatDate,
  formatDaysLeft,
  formatMoment,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatQuarter,
  formatRupiah,
} from '../../shared/format.ts';
import { parseRupiah } from '../../shared/money.ts';
import { parseTypedDate } from '../../shared/typed-date.ts';

describe('numbers', () => {
  it.each([
    [1204, undefined, '1.204', '1,204'],
    [0, undefined, '0', '0'],
    [-0, undefined, '0', '0'],
    [999, undefined, '999', '999'],
    [1000, undefined, '1.000', '1,000'],
    [1_320_076_800, undefined, '1.320.076.800', '1,320,076,800'],
    [-1204, undefined, '-1.204', '-1,204'],
    [2_767_814.61, undefined, '2.767.814,61', '2,767,814.61'],
    [0.24, undefined, '0,24', '0.24'],
    [12_345_678_901.123, undefined, '12.345.678.901,123', '12,345,678,901.123'],
    [795_242_236_827, undefined, '795.242.236.827', '795,242,236,827'],
    [9_007_199_254_740_000, undefined, '9.007.199.254.740.000', '9,007,199,254,740,000'],
    [1.005, 2, '1,01', '1.01'],
    [1204, 1, '1.204,0', '1,204.0'],
    [-0.004, 2, '0,00', '0.00'],
    [Number.NaN, undefined, '-', '-'],
  ])('%d with %s decimals is %s, in English %s', (value, decimals, id, en) => {
    expect(formatNumber(value, 'id', decimals)).toBe(id);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });

  it('in rupiah', () => {
    expect(formatRupiah(16_800)).toBe('Rp16.800');
    expect(formatRupiah(16_800, 'en')).toBe('Rp16,800');
    expect(formatRupiah(-16_800)).toBe('-Rp16.800');
    expect(formatRupiah(0)).toBe('Rp0');
    expect(formatRupiah(9_007_199_254_740_991)).toBe('Rp9.007.199.254.740.991');
    expect(formatRupiah(10_320.5)).toBe('Rp10.321');
  });

  it.each([
    [0.995, '99,50 %', '99.50%'],
    [1, '100,00 %', '100.00%'],
    [1.2345, '123,45 %', '123.45%'],
    [0, '0,00 %', '0.00%'],
    [0.3568, '35,68 %', '35.68%'],
    [2 / 3, '66,67 %', '66.67%'],
    [1 / 0, '-', '-'],
  ])('%d as a percentage is %s, in English %s', (ratio, id, en) => {
    expect(formatPercent(ratio)).toBe(id);
    expect(formatPercent(ratio, 'en')).toBe(en);
  });

  it('write what can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('id', 'en'), (value, language) => {
        expect(parseRupiah(formatNumber(value, language))).toBe(value);
        expect(parseRupiah(formatRupiah(value, language))).toBe(value);
      }),
    );
  });

  it('group as Intl does', () => {
    const intl = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        expect(formatNumber(thousandths / 1000, 'en')).toBe(intl.format(thousandths / 1000).replace(/^-0$/, '0'));
      }),
    );
  });
});

describe('dates', () => {
  it('are written in four ways and two languages', () => {
    expect(formatDate('2025-12-08')).toBe('8 Desember 2025');
    expect(formatDate('2025-12-08', 'list')).toBe('08/12/2025');
    expect(formatDate('2025-12-08', 'short')).toBe('8 Des 2025');
    expect(formatDate('2025-12-08', 'full')).toBe('Senin, 8 Desember 2025');
    expect(formatDate('2025-05-08', 'long', 'en')).toBe('8 May 2025');
    expect(formatDate('2025-12-08', 'list', 'en')).toBe('08/12/2025');
    expect(formatDate('1945-08-17', 'full', 'en')).toBe('Friday, 17 August 1945');
  });

  it('can be typed again as they are shown', () => {
    const anyDate = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2100-12-31') }).map(dateOfDayNumber);
    fc.assert(
      fc.property(
        anyDate,
        fc.constantFrom('list', 'short', 'long'),
        fc.constantFrom('id', 'en'),
        (date, style, language) => {
          expect(parseTypedDate(formatDate(date, style, language))).toBe(date);
        },
      ),
    );
  });

  it("stand in the office's time zone when they are moments", () => {
    expect(formatMoment('2025-12-31T16:05:00Z', 'Asia/Makassar')).toBe('01/01/2026 00.05');
    expect(formatMoment('2025-12-31T16:05:00Z', 'Asia/Makassar', 'en')).toBe('01/01/2026 00:05');
  });
});

describe('periods', () => {
  it('are months and quarters', () => {
    expect(formatMonth('2026-09')).toBe('September 2026');
    expect(formatMonth('2026-08', 'id', 'short')).toBe('Agu 2026');
    expect(formatMonth('2026-05', 'en')).toBe('May 2026');
    expect(formatQuarter('2026-T3')).toBe('Triwulan III 2026');
    expect(formatQuarter('2026-T4', 'id', 'short')).toBe('TW IV 2026');
    expect(formatQuarter('2026-T1', 'en')).toBe('Quarter 1 2026');
    expect(formatQuarter('2026-T1', 'en', 'short')).toBe('Q1 2026');
    expect(formatPeriod('2026-T2')).toBe('Triwulan II 2026');
    expect(formatPeriod('2026-02')).toBe('Februari 2026');
    expect(formatPeriod('2026')).toBe('Tahun 2026');
    expect(formatPeriod('2026', 'en')).toBe('2026');
    expect(formatPeriod('2026-02-09')).toBe('9 Februari 2026');
    expect(formatPeriod('2026-02-09', 'id', 'short')).toBe('09-02-2026');
  });
});

it.each([
  [75, '75 hari lagi', '75 days left'],
  [1, '1 hari lagi', '1 day left'],
  [0, 'hari ini', 'today'],
  [-3, 'lewat 3 hari', '3 days overdue'],
  [1204, '1.204 hari lagi', '1,204 days left'],
])('%i days are said as %s, in English %s', (days, id, en) => {
  expect(formatDaysLeft(days)).toBe(id);
  expect(formatDaysLeft(days, 'en')).toBe(en);
});
