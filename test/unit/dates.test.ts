import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addToMonth,
  addToQuarter,
  ageOn,
  dateOfExcelSerial,
  daysBetween,
  excelSerialOf,
  firstDayOf,
  isMonth,
  isPlainDate,
  isQuarter,
  periodKind,
  lastDayOf,
  monthOf,
  monthsBetween,
  monthsOfQuarter,
  quarterOf,
  reportDueOn,
  type Quarter,
} from '../../shared/dates.ts';
import { todayIn } from '../../shared/time-zones.ts';

/** Any day of 2000-2100; Temporal is the oracle our own arithmetic is held against. */
const anyDate = fc
  .integer({ min: 0, max: Temporal.PlainDate.from('2000-01-01').until('2100-12-31').days })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

describe('a plain date', () => {
  it.each(['2000-02-29', '2024-02-29', '2025-12-31', '1900-02-28', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '2025-1-01',
    '2025/01/01',
    ' 2025-01-01',
    '2025-01-01T00:00',
    '20250101',
    '२०२५-01-01',
    '',
    null,
    undefined,
    20250101,
  ])('is not %s', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it('is refused by arithmetic when it does not exist', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2025-02-28', 'besok')).toThrow(RangeError);
  });
});

describe('arithmetic from 2000 to 2100', () => {
  it('adds days as the calendar does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
      }),
    );
  });

  it('adds months and keeps to the end of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    );
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to).days);
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('counts completed years of age', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [birth, date] = a < b ? [a, b] : [b, a];
        expect(ageOn(birth, date)).toBe(Temporal.PlainDate.from(birth).until(date, { largestUnit: 'year' }).years);
      }),
    );
  });

  it('knows every day of the range as a date and the 31st of short months as none', () => {
    for (let date = '2000-01-01'; date <= '2100-12-31'; date = addDays(date, 1)) expect(isPlainDate(date)).toBe(true);
    for (let year = 2000; year <= 2100; year++) {
      for (const month of ['02', '04', '06', '09', '11']) expect(isPlainDate(`${year}-${month}-31`)).toBe(false);
    }
  });
});

describe('the same day some months later', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-08', 24, '2027-12-08'],
    ['2025-01-15', -13, '2023-12-15'],
  ])('%s and %i months give %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });
});

describe('age', () => {
  it.each([
    ['1960-11-22', '2026-11-21', 65],
    ['1960-11-22', '2026-11-22', 66],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2026-11-23', '2026-11-22', -1],
  ])('of %s on %s is %i', (birth, date, age) => {
    expect(ageOn(birth, date)).toBe(age);
  });
});

describe('today in the office', () => {
  it('is the civil date of its own time zone', () => {
    expect(todayIn('Asia/Makassar', '2026-03-31T15:59:59Z')).toBe('2026-03-31');
    expect(todayIn('Asia/Makassar', '2026-03-31T16:00:00Z')).toBe('2026-04-01');
    expect(todayIn('Asia/Jakarta', Date.UTC(2026, 2, 31, 16))).toBe('2026-03-31');
  });
});

describe('months', () => {
  it('are recognised', () => {
    expect(isMonth('2026-09')).toBe(true);
    for (const wrong of ['2026-13', '2026-00', '2026-9', '2026-09-01', '', null]) expect(isMonth(wrong)).toBe(false);
  });

  it('have a first and a last day', () => {
    expect(monthOf('2028-02-29')).toBe('2028-02');
    expect(firstDayOf('2028-02')).toBe('2028-02-01');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(lastDayOf('2026-02')).toBe('2026-02-28');
  });

  it('are counted', () => {
    expect(addToMonth('2026-11', 3)).toBe('2027-02');
    expect(addToMonth('2026-01', -1)).toBe('2025-12');
    expect(monthsBetween('2025-11', '2027-02')).toBe(15);
    expect(monthsBetween('2027-02', '2025-11')).toBe(-15);
  });
});

describe('quarters', () => {
  it.each([
    ['2026-T1', '2026-01-01', '2026-03-31', '2026-04-10'],
    ['2026-T2', '2026-04-01', '2026-06-30', '2026-07-10'],
    ['2026-T3', '2026-07-01', '2026-09-30', '2026-10-10'],
    ['2026-T4', '2026-10-01', '2026-12-31', '2027-01-10'],
  ] as [Quarter, string, string, string][])('%s runs from %s to %s, report due %s', (quarter, first, last, due) => {
    expect(firstDayOf(quarter)).toBe(first);
    expect(lastDayOf(quarter)).toBe(last);
    expect(reportDueOn(quarter)).toBe(due);
    expect(quarterOf(first)).toBe(quarter);
    expect(quarterOf(last)).toBe(quarter);
  });

  it('hold every day exactly once', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const quarter = quarterOf(date);
        expect(isQuarter(quarter)).toBe(true);
        expect(firstDayOf(quarter) <= date && date <= lastDayOf(quarter)).toBe(true);
        expect(addDays(lastDayOf(quarter), 1)).toBe(firstDayOf(addToQuarter(quarter, 1)));
        expect(monthsOfQuarter(quarter)).toContain(monthOf(date));
      }),
    );
  });

  it('are written with T and 1 to 4', () => {
    for (const wrong of ['2026-T5', '2026-T0', '2026-Q1', '26-T1', '2026T1', '2026-03', null]) {
      expect(isQuarter(wrong)).toBe(false);
    }
  });

  it('count backwards over the year', () => {
    expect(addToQuarter('2026-T1', -1)).toBe('2025-T4');
    expect(addToQuarter('2026-T3', 6)).toBe('2028-T1');
  });
});

describe('Excel serials', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [29_221, '1980-01-01'],
    [45_999.75, '2025-12-08'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(dateOfExcelSerial(serial)).toBe(date);
    expect(excelSerialOf(date)).toBe(Math.floor(serial));
  });

  it('has no 29 February 1900 and nothing outside its range', () => {
    for (const serial of [60, 0, -1, 2_958_466, Number.NaN, Infinity]) {
      expect(dateOfExcelSerial(serial)).toBeUndefined();
    }
    expect(excelSerialOf('1899-12-31')).toBeUndefined();
  });

  it('follows the 1904 system', () => {
    expect(dateOfExcelSerial(0, true)).toBe('1904-01-01');
    expect(dateOfExcelSerial(2_957_003, true)).toBe('9999-12-31');
    expect(dateOfExcelSerial(2_957_004, true)).toBeUndefined();
    expect(excelSerialOf('1903-12-31', true)).toBeUndefined();
  });

  it('comes back as the same date in both systems', () => {
    fc.assert(
      fc.property(anyDate, fc.boolean(), (date, date1904) => {
        expect(dateOfExcelSerial(excelSerialOf(date, date1904) ?? -1, date1904)).toBe(date);
      }),
    );
  });
});

describe('a period', () => {
  it.each([
    ['2026-T3', 'quarter', '2026-07-01', '2026-09-30'],
    ['2028-02', 'month', '2028-02-01', '2028-02-29'],
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['2028-02-29', 'day', '2028-02-29', '2028-02-29'],
  ])('%s is a %s from %s to %s', (period, kind, first, last) => {
    expect([periodKind(period), firstDayOf(period), lastDayOf(period)]).toEqual([kind, first, last]);
  });

  it.each(['', '0000', '26', '2026-13', '2026-T5', '2026-02-30', '2026-00', 2026, null])('%j is none', (value) => {
    expect(periodKind(value)).toBeNull();
  });
});
