import { describe, expect, it } from 'vitest';
import { aNik as nik, codesOf, mapperOf, readCell } from '../../support/mapped-rows.ts';
import { date, num, sourceRow } from '../../support/source-rows.ts';

describe('sex', () => {
  it.each([
    ['L', 'L'],
    ['Lk', 'L'],
    ['LAKI-LAKI', 'L'],
    ['laki - laki', 'L'],
    ['Pria', 'L'],
    ['P', 'P'],
    ['Pr.', 'P'],
    ['Perempuan', 'P'],
    ['WANITA', 'P'],
  ])('%j is %s', (cell, sex) => {
    expect(readCell('sex', cell).values.sex).toBe(sex);
  });

  it('that is no word for it is named and left empty', () => {
    expect(readCell('sex', 'toString')).toMatchObject({
      values: { sex: null },
      problems: [{ code: 'sex-unreadable' }],
    });
  });

  it.each([
    ['√', '', 'L'],
    ['', 'v', 'P'],
    ['', 'X', 'P'],
    ['1', '-', 'L'],
    ['✓', '0', 'L'],
    ['', 'P', 'P'],
    ['', '', null],
  ])('ticked %j and %j is %s', (l, p, sex) => {
    const mapped = mapperOf(['nik', 'name', 'tickL', 'tickP'])(sourceRow(1, [nik, 'Siti Rahman', l, p]));
    expect(mapped.values.sex).toBe(sex);
  });

  it('ticked twice is a problem', () => {
    const mapped = mapperOf(['nik', 'name', 'tickL', 'tickP'])(sourceRow(1, [nik, 'Siti Rahman', 'v', 'v']));
    expect(mapped).toMatchObject({ values: { sex: null }, problems: [{ code: 'sex-ticked-twice', field: 'sex' }] });
  });
});

describe('name', () => {
  const named = (text: string) => mapperOf(['nik', 'name'])(sourceRow(1, [nik, text]));

  it.each([
    ['Sri Mustafa', 'Sri Mustafa'],
    ['HERLINA DAENG MATTAWANG', 'Herlina Daeng Mattawang'],
    ['ABD. RAHMAN TANDI', 'Abd. Rahman Tandi'],
    ["MA'RUF AL-AMIN", "Ma'ruf Al-Amin"],
    ['siti  aminah', 'Siti Aminah'],
    ['A.RAHMAN', 'A.Rahman'],
    ['deWi Sartika', 'deWi Sartika'],
    ['Ni Luh Santoso', 'Ni Luh Santoso'],
  ])('%j is %j and no repair', (text, name) => {
    const mapped = named(text);
    expect([mapped.values.name, mapped.repairs]).toEqual([name, []]);
  });

  it('gives its titles to fields of their own, and says so', () => {
    const mapped = named('Hj. SITTI AMINAH, S.Pd., M.Si');
    expect(mapped.values.name).toBe('Sitti Aminah');
    expect(mapped.values.titlesBefore).toBe('Hj.');
    expect(mapped.values.titlesAfter).toContain('M.Si');
    expect(mapped.repairs).toEqual([
      {
        field: 'name',
        column: 1,
        original: 'Hj. SITTI AMINAH, S.Pd., M.Si',
        becomes: 'Sitti Aminah',
        reason: 'titles-split',
      },
    ]);
  });

  it.each(['H SITTI AMINAH', 'SITTI AMINAH SE'])('%j holds a title without a dot', (text) => {
    expect(named(text).values.name).toBe('Sitti Aminah');
  });

  it('is joined from three columns', () => {
    const map = mapperOf(['nik', 'namePart1', 'namePart2', 'namePart3', 'titles']);
    const joined = (...parts: string[]) => map(sourceRow(1, [nik, ...parts])).values;
    expect(joined('Agus', 'Sarira', 'Djalil')).toMatchObject({ name: 'Agus Sarira Djalil', titlesBefore: null });
    expect(joined('RUSLAN', '', 'SUDANA', 'Drs. M.Si')).toMatchObject({
      name: 'Ruslan Sudana',
      titlesBefore: 'Drs.',
      titlesAfter: 'M.Si',
    });
    expect(joined('Sudarmi', '', '')).toMatchObject({ name: 'Sudarmi' });
    expect(codesOf(map(sourceRow(1, [nik, '', '', '']))).includes('name-missing')).toBe(true);
  });

  it('with digits is odd', () => {
    expect(named('Siti 2')).toMatchObject({ problems: [{ code: 'name-odd', original: 'Siti 2' }], isRefused: false });
  });
});

describe('numbers that are text', () => {
  it.each([
    ['phone', '0812 3456 7890', '081234567890'],
    ['phone', '+6281234567890', '081234567890'],
    ['phone', '0812-3456-7890', '081234567890'],
    ['phone', num('6281234567890'), '081234567890'],
    ['kpj', '12345678901', '12345678901'],
    ['kpj', num('12345678901'), '12345678901'],
    ['kpj', num('6.0993442323E10'), '60993442323'],
    ['rt', num('8.0'), '8'],
    ['rt', '008', '008'],
    ['familyCard', '7201035162833207', '7201035162833207'],
    ['nip', '19800312 200501 1 007', '198003122005011007'],
  ] as const)('%s %j is %s', (reading, cell, expected) => {
    const mapped = readCell(reading, cell);
    expect(mapped.values[reading]).toBe(expected);
    expect(mapped.problems).toEqual([]);
  });

  it.each([
    ['phone', '81234567890', '081234567890'],
    ['phone', num('81234567890'), '081234567890'],
    ['kpj', num('2165664750'), '02165664750'],
  ] as const)('%s %j gets its zeros back, and says so', (reading, cell, expected) => {
    const mapped = readCell(reading, cell);
    expect(mapped.values[reading]).toBe(expected);
    expect(mapped.repairs.map(({ reason }) => reason)).toEqual(['leading-zeros-restored']);
  });

  it('keeps a KPJ of ten written digits as it is: which one is missing nobody knows', () => {
    expect(readCell('kpj', '2165664750')).toMatchObject({
      values: { kpj: '2165664750' },
      problems: [{ code: 'kpj-malformed', level: 'warning' }],
      repairs: [],
    });
    expect(readCell('kpj', '2165-664')).toMatchObject({ problems: [{ code: 'kpj-malformed' }], repairs: [] });
  });

  it('does not keep a family card that Excel damaged', () => {
    expect(readCell('familyCard', num('7201035162833200'))).toMatchObject({
      values: { familyCard: null },
      problems: [{ code: 'family-card-damaged', original: '7201035162833200' }],
    });
  });

  it('splits RT/RW', () => {
    expect(readCell('rtAndRw', '003/001').values).toMatchObject({ rt: '003', rw: '001' });
    expect(readCell('rtAndRw', 'RT. 3 RW. 1').values).toMatchObject({ rt: '3', rw: '1' });
  });
});

describe('employment', () => {
  it.each([
    [num('2947722'), 2947722],
    [num('2947722.5'), 2947723],
    [num('2.947722E6'), 2947722],
    ['Rp 2.947.722', 2947722],
    ['Rp. 2.947.722,00', 2947722],
    ['2,947,722', 2947722],
    ['1.000.000,-', 1000000],
    ['2.947.722,50', 2947723],
  ])('wage %j is %i rupiah', (cell, wage) => {
    expect(readCell('wage', cell)).toMatchObject({ values: { wage }, problems: [] });
  });

  it.each([
    ['2.750.000.000', 2_750_000_000],
    ['2750', 2750],
  ])('wage %j is kept and asked about', (cell, wage) => {
    expect(readCell('wage', cell)).toMatchObject({
      values: { wage },
      problems: [{ code: 'wage-implausible', level: 'warning' }],
    });
  });

  it.each(['dua juta', '1.2', '-5', num('-5')])('wage %j cannot be read', (cell) => {
    expect(readCell('wage', cell)).toMatchObject({
      values: { wage: null },
      problems: [{ code: 'wage-unreadable', level: 'warning' }],
    });
  });

  it.each([
    ['startsOn', '01-02-2025', '2025-02-01'],
    ['startsOn', date('2019-02-01'), '2019-02-01'],
    ['startsOn', 'Januari 2026', '2026-01-01'],
    ['startsOn', '01/2026', '2026-01-01'],
    ['startsOn', '11/04/2025', '2025-04-11'],
    ['endsOn', 'Februari 2028', '2028-02-29'],
    ['endsOn', '31 Des 2026', '2026-12-31'],
    ['inactiveFrom', '10-2026', '2026-10'],
    ['inactiveFrom', date('2026-10-01'), '2026-10'],
    ['memberStatus', 'NON AKTIF', 'inactive'],
    ['memberStatus', 'Aktif', 'active'],
    ['segment', 'PU', 'pu'],
    ['segment', 'Bukan Penerima Upah (BPU)', 'bpu'],
    ['segment', 'Jasa Konstruksi', 'jakon'],
    ['segment', 'Pekerja Migran Indonesia', 'pmi'],
    ['programmes', 'JKK,JKM', 3],
    ['programmes', 'JKK + JKM + JHT', 7],
    ['months', '12 bulan', 12],
    ['months', num('6'), 6],
    ['desil', num('3'), 3],
    ['kecamatan', ' Kec.\u00a0 Toili  Barat ', 'Kec. Toili Barat'],
  ] as const)('%s %j is %s', (reading, cell, expected) => {
    const mapped = readCell(reading, cell);
    expect(mapped.values[reading]).toBe(expected);
    expect(mapped.problems).toEqual([]);
  });

  it.each([
    ['startsOn', 'sejak lama', 'date-unreadable'],
    ['endsOn', '31/02/2026', 'date-impossible'],
    ['startsOn', '1/1/9999', 'date-implausible'],
    ['startsOn', date('9999-12-31'), 'date-implausible'],
    ['inactiveFrom', 'x', 'month-unreadable'],
    ['memberStatus', '?', 'member-status-unreadable'],
    ['segment', 'lain', 'segment-unreadable'],
    ['programmes', 'semua', 'programmes-unreadable'],
    ['months', '400', 'number-unreadable'],
    ['desil', num('11'), 'number-unreadable'],
    ['note', 'x'.repeat(501), 'text-too-long'],
  ] as const)('%s %j: %s, and the row is taken', (reading, cell, code) => {
    const mapped = readCell(reading, cell);
    expect(codesOf(mapped)).toEqual([code]);
    expect(mapped.isRefused).toBe(false);
  });
});
