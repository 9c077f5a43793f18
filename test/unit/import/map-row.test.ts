import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowMapper } from '../../../shared/import/map-row.ts';
import { aNik as nik, codesOf, mapperOf, readCell } from '../../support/mapped-rows.ts';
import { cellKinds } from '../../../shared/import/source-row.ts';
import { error, num, sourceRow } from '../../support/source-rows.ts';

describe('a mapped row', () => {
  it('holds only the fields that have a column; an empty cell is null', () => {
    const mapped = mapperOf(['nik', 'name', 'phone', 'note'])(sourceRow(9, [nik, 'Siti Rahman', null, '-']));
    expect(mapped).toEqual({
      row: 9,
      kind: 'data',
      values: { nik, name: 'Siti Rahman', phone: null, note: null },
      problems: [],
      repairs: [],
      isRefused: false,
    });
    expect(Object.hasOwn(mapped.values, 'birthDate')).toBe(false);
  });

  it('names a row that is skipped with its words', () => {
    const mapped = mapperOf(['nik', 'name', 'note'])(sourceRow(9, [null, 'JUMLAH', ' 12  orang']));
    expect(mapped).toMatchObject({ kind: 'total', values: {}, isRefused: false });
    expect(mapped.problems).toEqual([
      { field: 'name', column: -1, code: 'skipped-total', level: 'info', original: 'JUMLAH | 12 orang' },
    ]);
    expect(mapperOf(['nik', 'name'])(sourceRow(10, [])).problems).toEqual([]);
  });

  it('takes a hidden row and says so', () => {
    const mapped = mapperOf(['nik', 'name'])({ ...sourceRow(9, [nik, 'Siti Rahman']), isHidden: true });
    expect(mapped).toMatchObject({ values: { nik, name: 'Siti Rahman' }, isRefused: false });
    expect(mapped.problems).toEqual([
      { field: 'name', column: -1, code: 'row-hidden', level: 'warning', original: '' },
    ]);
  });

  it('knows a NIK that has been a number, and full-width digits', () => {
    const map = mapperOf(['nik', 'name']);
    const damaged = map(sourceRow(9, [`${nik}.0`, 'Siti']));
    expect(damaged).toMatchObject({ kind: 'data', isRefused: true, values: { nik: null } });
    const wide = nik.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(map(sourceRow(9, [wide, 'Siti'])).values.nik).toBe(nik);
  });

  it('carries no value past a total', () => {
    const map = createRowMapper(
      [
        { column: 0, reading: 'unit', carryDown: true },
        { column: 1, reading: 'nik' },
        { column: 2, reading: 'name' },
      ],
      { dateOrder: 'dmy', today: '2026-11-22', regencyPrefixes: ['7201'] },
    );
    const lines = [['Dinas A', nik, 'A'], [null, nik, 'B'], ['JUMLAH'], [null, nik, 'C']];
    expect(lines.map((cells, index) => map(sourceRow(index, cells)).values.unit)).toEqual([
      'Dinas A',
      'Dinas A',
      undefined,
      null,
    ]);
  });

  it('counts the days of a workbook from 1904 from there', () => {
    const plan = [
      { column: 0, reading: 'nik' },
      { column: 1, reading: 'name' },
      { column: 2, reading: 'birthDate' },
    ] as const;
    const born = (isDate1904: boolean) =>
      createRowMapper(plan, { dateOrder: 'dmy', today: '2026-11-22', regencyPrefixes: ['7201'], isDate1904 })(
        sourceRow(9, [nik, 'Siti', num('27883')]),
      ).values.birthDate;
    expect([born(false), born(true)]).toEqual(['1976-05-03', '1980-05-04']);
  });

  it('takes a number as Excel shows it', () => {
    expect(readCell('note', num('4.3499999999999996')).values.note).toBe('4.35');
    expect(readCell('note', num('8.0')).values.note).toBe('8');
  });

  it('takes TRUE for a tick and for nothing else', () => {
    const yes = { kind: cellKinds.boolean, text: '1' };
    for (const reading of ['wage', 'months', 'note', 'sex'] as const) {
      const mapped = readCell(reading, yes);
      expect(mapped.values[reading]).toBeNull();
      expect(mapped.problems).toMatchObject([{ field: reading, code: 'cell-boolean' }]);
    }
    const ticked = mapperOf(['nik', 'name', 'tickL', 'tickP'])(
      sourceRow(9, [nik, 'Siti Rahman', { kind: cellKinds.boolean, text: '0' }, yes]),
    );
    expect(ticked.values.sex).toBe('P');
  });

  it('does not let the day of birth decide on the month a membership ended', () => {
    // born on 3 November 80; the year must not matter for a whole NIK
    const mapped = mapperOf(['nik', 'name', 'inactiveFrom'])(sourceRow(9, ['7201010311800020', 'Budi', '11/03/2026']));
    expect(mapped.values.inactiveFrom).toBe('2026-03');
  });

  it('reads nothing beyond the width of its row', () => {
    const row = { number: 1, width: 2, kinds: [1, 1, 1], texts: [nik, 'Siti Rahman', 'of the row before'] };
    expect(mapperOf(['nik', 'name', 'note'])(row).values.note).toBeNull();
  });

  it('names a formula error and takes the row without the value', () => {
    const mapped = readCell('wage', error('#REF!'));
    expect(mapped.values.wage).toBeNull();
    expect(mapped.problems).toEqual([
      { field: 'wage', column: 2, code: 'cell-error', level: 'warning', original: '#REF!' },
    ]);
    expect(mapped.isRefused).toBe(false);
  });

  it('carries a value of a merged block down to the rows that leave it empty', () => {
    const map = createRowMapper(
      [
        { column: 0, reading: 'nik' },
        { column: 1, reading: 'kecamatan', carryDown: true },
      ],
      { dateOrder: 'dmy', today: '2026-11-22', regencyPrefixes: ['7201'] },
    );
    const lines = [[nik, 'Luwuk'], [nik, null], [nik, 'Batui'], [nik]];
    expect(lines.map((cells, index) => map(sourceRow(index, cells)).values.kecamatan)).toEqual([
      'Luwuk',
      'Luwuk',
      'Batui',
      'Batui',
    ]);
  });
});

describe('NIK', () => {
  it.each([
    [nik, []],
    [`${nik} `, []],
    [`\u00a0${nik}\u00a0`, []],
    [`'${nik}`, ['separators-removed']],
    ['720101 441180 0020', ['separators-removed']],
    ['7201\u00a00144\u00a01180\u00a00020', ['separators-removed']],
    ['7201.0144.1180.0020', ['separators-removed']],
  ])('%j is read', (cell, reasons) => {
    const mapped = mapperOf(['nik', 'name'])(sourceRow(1, [cell, 'Siti Rahman']));
    expect(mapped.values.nik).toBe(nik);
    expect(mapped.repairs.map(({ reason }) => reason)).toEqual(reasons);
    expect(mapped.problems).toEqual([]);
  });

  it.each([
    [num('7201014411800020'), '7201014411800020'],
    [num('7.20101441180002E+15'), '7.20101441180002E+15'],
    ['7.2E+15', '7.2E+15'],
    ['7,20101E+15', '7,20101E+15'],
  ])('%j was damaged by Excel: refused, and the digits kept in the problem only', (cell, original) => {
    const mapped = mapperOf(['nik', 'name'])(sourceRow(4, [cell, 'Siti Rahman']));
    expect(mapped.kind).toBe('data');
    expect(mapped.values.nik).toBeNull();
    expect(mapped.problems).toEqual([{ field: 'nik', column: 0, code: 'nik-damaged', level: 'error', original }]);
    expect(mapped.isRefused).toBe(true);
  });

  it.each([
    ['720101441180002', 'nik-length'],
    [num('720101441180002'), 'nik-length'],
    ['72O1014411800020', 'nik-not-digits'],
    ['7201014499800020', 'nik-month'],
    ['7201014411800000', 'nik-serial'],
    [null, 'nik-missing'],
    ['belum ada', 'nik-not-digits'],
  ])('%j is refused with %s', (cell, code) => {
    const mapped = mapperOf(['nik', 'name', 'phone'])(sourceRow(1, [cell, 'Siti Rahman', '081234567890']));
    expect(codesOf(mapped)).toContain(code);
    expect(mapped.isRefused).toBe(true);
  });

  it('stays as written when it is none', () => {
    expect(mapperOf(['nik', 'name'])(sourceRow(1, ['720101441180002', 'Siti'])).values.nik).toBe('720101441180002');
  });

  it('of another regency is information, a sex or birth date that differs a warning', () => {
    const map = mapperOf(['nik', 'name', 'sex', 'birthDate']);
    const mapped = map(sourceRow(1, ['7371014411800020', 'Siti Rahman', 'L', '05/11/1980']));
    expect(mapped.problems.map(({ code, level, field, original }) => [code, level, field, original])).toEqual([
      ['nik-birth-date-differs', 'warning', 'birthDate', '05/11/1980'],
      ['nik-sex-differs', 'warning', 'sex', 'L'],
      ['nik-other-region', 'info', 'nik', '7371014411800020'],
    ]);
    expect(mapped.isRefused).toBe(false);
  });

  it('stands in one column with NIP; the digits tell which it is', () => {
    const map = mapperOf(['nipOrNik', 'name']);
    expect(map(sourceRow(1, [nik, 'Siti'])).values).toMatchObject({ nik, nip: null });
    expect(map(sourceRow(2, ['19800312 200501 1 007', 'Siti'])).values).toMatchObject({
      nik: null,
      nip: '198003122005011007',
    });
    expect(codesOf(map(sourceRow(3, ["'19800312 200501 1 007", 'Siti'])))).toEqual(['nik-missing']);
  });
});

it('answers every row with a kind and JSON-safe values, whatever stands in it (property)', () => {
  const cell = fc.record({ kind: fc.integer({ min: 1, max: 5 }), text: fc.string({ maxLength: 30, unit: 'binary' }) });
  const digits = fc.record({ kind: fc.constantFrom(1, 2), text: fc.stringMatching(/^[0-9 .,\-/eE+]{0,24}$/) });
  const readings = [
    'nik',
    'name',
    'birthDate',
    'sex',
    'kpj',
    'phone',
    'wage',
    'startsOn',
    'rtAndRw',
    'titles',
    'months',
  ] as const;
  fc.assert(
    fc.property(fc.array(fc.oneof(cell, digits), { minLength: 0, maxLength: readings.length }), (cells) => {
      const mapped = mapperOf(readings)(sourceRow(1, cells));
      expect(JSON.parse(JSON.stringify(mapped.values))).toEqual(mapped.values);
      expect(mapped.isRefused).toBe(mapped.problems.some(({ level }) => level === 'error'));
    }),
    { numRuns: 300 },
  );
});
