import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearInTitles, workforceColumnsIn } from '../../../shared/workforce/columns.ts';
import { peopleIn } from '../../../shared/workforce/people-number.ts';

describe('a number of people in a cell', () => {
  it.each([
    ['1204', false, 1204],
    ['1.204', false, 1204],
    ['1 204', false, 1204],
    ['201.860 orang', false, 201_860],
    ['1.204,00', false, 1204],
    ['1,204,500', false, 1_204_500],
    ["'1.204", false, 1204],
    ['0', false, 0],
    ['', false, null],
    ['-', false, null],
    ['1204', true, 1204],
    ['1203.9999999998', true, 1204],
    ['1.2E3', true, 1200],
    // Excel read a thousand as one and a bit
    ['1.204', true, 'not-whole'],
    ['12,5', false, 'not-whole'],
    ['1.204,5', false, 'not-whole'],
    ['1,204', false, 'doubtful'],
    ['-5', true, 'not-a-number'],
    ['-5', false, 'not-a-number'],
    ['banyak', false, 'not-a-number'],
    ['12.04', false, 'not-whole'],
    ['999999999', true, 'too-large'],
  ])('%s (number: %s) is %s', (text, isNumber, people) => {
    expect(peopleIn(text, isNumber)).toBe(people);
  });

  it('is read as the office writes it, with points between thousands', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (people) => {
        expect(peopleIn(people.toLocaleString('id-ID'), false)).toBe(people);
        expect(peopleIn(String(people), true)).toBe(people);
      }),
    );
  });
});

describe('the headings of a table of workers', () => {
  const sheet = (...rows: string[][]) =>
    rows.map((texts, index) => ({ number: index + 1, texts, kinds: [], width: texts.length }));

  it('are found in one line, with the year of each column', () => {
    const found = workforceColumnsIn(
      sheet(['SEMESTA PEKERJA'], ['NO', 'KECAMATAN', 'FORMAL 2024', 'PEKERJA INFORMAL (ORANG)', 'JUMLAH 2024', 'KET']),
    );
    expect(found).toMatchObject({ header: 2, area: 1, code: null, year: null, source: null });
    expect(found?.figures).toEqual([
      { column: 2, segment: 'formal', year: 2024 },
      { column: 3, segment: 'informal', year: null },
      { column: 4, segment: 'all', year: 2024 },
    ]);
  });

  it('are found in two lines: segments under years, and years under segments', () => {
    const under = workforceColumnsIn(
      sheet(['NO', 'KECAMATAN', '2024', '', '2025', ''], ['', '', 'FORMAL', 'INFORMAL', 'FORMAL', 'INFORMAL']),
    );
    expect(under?.header).toBe(2);
    expect(under?.figures.map(({ segment, year }) => [segment, year])).toEqual([
      ['formal', 2024],
      ['informal', 2024],
      ['formal', 2025],
      ['informal', 2025],
    ]);
    const over = workforceColumnsIn(sheet(['KECAMATAN', 'FORMAL', '', 'JUMLAH'], ['', '2024', '2025', '2025']));
    expect(over?.figures).toEqual([
      { column: 1, segment: 'formal', year: 2024 },
      { column: 2, segment: 'formal', year: 2025 },
      { column: 3, segment: 'all', year: 2025 },
    ]);
  });

  it('are not those of a list of people', () => {
    expect(workforceColumnsIn(sheet(['NO', 'NIK', 'NAMA', 'KECAMATAN', 'PEKERJAAN']))).toBeNull();
  });

  it.each([
    [['SEMESTA PEKERJA TAHUN 2025', 'Luwuk, 10 Januari 2026'], 2025],
    [['SEMESTA PEKERJA 2025'], 2025],
    [['Tahun 2024 dan Tahun 2025'], null],
    [['SEMESTA PEKERJA'], null],
  ])('with the titles %s are of %s', (titles, year) => {
    expect(yearInTitles(titles)).toBe(year);
  });
});
