import { describe, expect, it } from 'vitest';
import { dateReadings, parseTypedDate, splitPlaceAndDate } from '../../shared/typed-date.ts';

describe('a typed date', () => {
  it.each([
    ['8/12/2025', '2025-12-08'],
    ['08/12/2025', '2025-12-08'],
    ['8-12-25', '2025-12-08'],
    ['8.12.2025', '2025-12-08'],
    ['8 12 2025', '2025-12-08'],
    ['8 / 12 / 2025', '2025-12-08'],
    ['8 des 2025', '2025-12-08'],
    ['8 Desember 2025', '2025-12-08'],
    ['8-Des-2025', '2025-12-08'],
    ['8Des2025', '2025-12-08'],
    ['8 des. 25', '2025-12-08'],
    ['05-JAN-1980', '1980-01-05'],
    ['12 Pebruari 1980', '1980-02-12'],
    ['3 Nopember 1979', '1979-11-03'],
    ['17 Agt 1945', '1945-08-17'],
    ['8 December 2025', '2025-12-08'],
    ['December 8, 2025', '2025-12-08'],
    ['May 1 2025', '2025-05-01'],
    ['1 Mei 2025', '2025-05-01'],
    ['2025-12-08', '2025-12-08'],
    ['2025/12/08', '2025-12-08'],
    ['2025-12-08 00:00:00', '2025-12-08'],
    ['2025-12-08T07:30:00.000Z', '2025-12-08'],
    ['8/12/2025 07.30', '2025-12-08'],
    ['08122025', '2025-12-08'],
    ['20251208', '2025-12-08'],
    ["'8/12/2025 ", '2025-12-08'],
    ['8\u00a0Desember\u00a02025', '2025-12-08'],
    ['29/2/2024', '2024-02-29'],
    ['8 Desember 2025.', '2025-12-08'],
  ])('%j is %s', (text, date) => {
    expect(parseTypedDate(text)).toBe(date);
  });

  it.each([
    '',
    '-',
    'besok',
    '31/2/2025',
    '29/2/2025',
    '32/1/2025',
    '0/1/2025',
    '12/31/2025',
    '8/12',
    '8/12-2025',
    '8/12/025',
    '8 dese 2025',
    'Desember 2025',
    '2025-13-08',
    '99999999',
    '45999',
    '8/12/2025/1',
    '8 Desember 2025 s.d. 9 Desember 2026',
  ])('%j is none', (text) => {
    expect(parseTypedDate(text)).toBeUndefined();
  });

  it('takes two digits of a year by what the date is for', () => {
    expect(parseTypedDate('8-12-27')).toBe('2027-12-08');
    expect(parseTypedDate('8-12-50')).toBe('2050-12-08');
    expect(parseTypedDate('8-12-51')).toBe('1951-12-08');
    expect(parseTypedDate('8-12-27', { latestYear: 2026 })).toBe('1927-12-08');
    expect(parseTypedDate('8-12-26', { latestYear: 2026 })).toBe('2026-12-08');
    expect(parseTypedDate('8-12-05', { latestYear: 2026 })).toBe('2005-12-08');
  });
});

describe('readings of a date in a mixed column', () => {
  it.each([
    ['3/4/1980', ['1980-04-03', '1980-03-04']],
    ['13/4/1980', ['1980-04-13']],
    ['4/13/1980', ['1980-04-13']],
    ['4/4/1980', ['1980-04-04']],
    ['31/2/1980', []],
    ['1980-04-03', ['1980-04-03']],
    ['3 April 1980', ['1980-04-03']],
    ['April 3, 1980', ['1980-04-03']],
    ['tidak tahu', []],
  ])('%j are %j', (text, dates) => {
    expect(dateReadings(text)).toEqual(dates);
  });
});

describe('place and date in one cell', () => {
  it.each([
    ['Luwuk, 12 Januari 1980', 'Luwuk', '12 Januari 1980'],
    ['Luwuk,12-01-1980', 'Luwuk', '12-01-1980'],
    ['Luwuk 12/01/1980', 'Luwuk', '12/01/1980'],
    ['Luwuk / 12-01-1980', 'Luwuk', '12-01-1980'],
    ['Ujung Pandang,  3 Mei 1979 ', 'Ujung Pandang', '3 Mei 1979'],
    ['Luwuk', 'Luwuk', ''],
    ['Luwuk,', 'Luwuk', ''],
    ['12-01-1980', '', '12-01-1980'],
    ['', '', ''],
  ])('%j are %j and %j', (text, place, date) => {
    expect(splitPlaceAndDate(text)).toEqual({ place, date });
  });
});
