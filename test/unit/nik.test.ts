import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, isPlainDate } from '../../shared/dates.ts';
import { cellKinds } from '../../shared/import/source-row.ts';
import {
  birthDateFromNik,
  formatNik,
  isExcelDamagedNik,
  isValidNik,
  nikPrefixOfRegency,
  nikProblemBits,
  nikProblems,
  normaliseNik,
  parseNik,
  sexFromNik,
  survivingNikDigits,
  type Sex,
} from '../../shared/nik.ts';
import { noProblems, problemBits } from '../../shared/problems.ts';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

const rules = { regencyPrefixes: ['7201'] };
const man = '7201081203800007';
const woman = '7201085203800005';

function codes(nik: string, facts = {}) {
  return nikProblems(nik, facts, rules).map(({ code }) => code);
}

describe('problems of a NIK', () => {
  it('are none when it agrees with the person', () => {
    expect(nikProblems(man, { birthDate: '1980-03-12', sex: 'L' }, rules)).toBe(noProblems);
    expect(nikProblems(woman, { birthDate: '1980-03-12', sex: 'P' }, rules)).toBe(noProblems);
    expect(nikProblems(woman, { birthDate: null, sex: null }, rules)).toBe(noProblems);
  });

  it.each([
    ['720108120380000', ['nik-length']],
    ['72010812038000071', ['nik-length']],
    ['', ['nik-length']],
    ['720108120380000O', ['nik-not-digits']],
    ['72O108120380', ['nik-length', 'nik-not-digits']],
    ['٧٢٠١٠٨١٢٠٣٨٠٠٠٠٧', ['nik-not-digits']],
    ['7201080003800007', ['nik-day']],
    ['7201083203800007', ['nik-day']],
    ['7201084003800007', ['nik-day']],
    ['7201087203800007', ['nik-day']],
    ['7201089903800007', ['nik-day']],
    ['7201081200800007', ['nik-month']],
    ['7201081213800007', ['nik-month']],
    ['7201080013800000', ['nik-day', 'nik-month', 'nik-serial']],
    ['7201081203800000', ['nik-serial']],
    ['7201083102800007', ['nik-date-impossible']],
    ['7201082902990007', ['nik-date-impossible']],
    ['7202081203800007', ['nik-other-region']],
  ])('of %s are %j', (nik, expected) => {
    expect(codes(nik)).toEqual(expected);
  });

  it.each(['7201080103800007', '7201083103800007', '7201084103800007', '7201087103800007', '7201082902000007'])(
    'are none at the edge: %s',
    (nik) => {
      expect(codes(nik)).toEqual([]);
    },
  );

  it('name a birth date and a sex that disagree, as warnings', () => {
    const found = nikProblems(man, { birthDate: '1980-12-03', sex: 'P' }, rules);
    expect(found).toEqual([
      {
        code: 'nik-birth-date-differs',
        level: 'warning',
        field: 'birthDate',
        details: { nik: '120380', birthDate: '1980-12-03' },
      },
      { code: 'nik-sex-differs', level: 'warning', field: 'sex', details: { nik: 'L' } },
    ]);
  });

  it.each(['1980-03-13', '1980-04-12', '1981-03-12'])(
    'see one part of the birth date that differs: %s',
    (birthDate) => {
      expect(codes(man, { birthDate })).toEqual(['nik-birth-date-differs']);
    },
  );

  it('compare two digits of the year, so that no century is guessed', () => {
    expect(codes('7201081203160007', { birthDate: '1916-03-12' })).toEqual([]);
    expect(codes('7201081203160007', { birthDate: '2016-03-12' })).toEqual([]);
    expect(codes('7201081203160007', { birthDate: '2017-03-12' })).toEqual(['nik-birth-date-differs']);
  });

  it('take another region as information, and as nothing when no regency is set', () => {
    expect(nikProblems('7271014112740021', {}, rules)[0]?.level).toBe('info');
    expect(nikProblems('7271014112740021', {}, { regencyPrefixes: [] })).toEqual([]);
    expect(nikProblems('7271014112740021', {}, { regencyPrefixes: ['7201', '7271'] })).toEqual([]);
  });

  it('are the same as bits', () => {
    const text = fc.oneof(fc.string({ unit: fc.constantFrom(...digits), minLength: 14, maxLength: 17 }), fc.string());
    const date = fc.constantFrom(null, '1980-03-12', '2001-12-31');
    fc.assert(
      fc.property(text, date, fc.constantFrom<Sex | null>('L', 'P', null), (nik, birthDate, sex) => {
        const facts = { birthDate, sex };
        expect(problemBits(nikProblems(nik, facts, rules))).toBe(nikProblemBits(nik, facts, rules));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parts of a NIK', () => {
  it('are read', () => {
    expect(parseNik(woman)).toEqual({ region: '720108', sex: 'P', day: 12, month: 3, yearOfCentury: 80, serial: 5 });
    expect(parseNik(man)?.sex).toBe('L');
    expect(sexFromNik(woman)).toBe('P');
  });

  it.each(['720108120380000', '7201083203800007', '7201081203800000', 'x'])('are not read from %s', (nik) => {
    expect(isValidNik(nik)).toBe(false);
    expect(parseNik(nik)).toBeUndefined();
    expect(birthDateFromNik(nik, '2026-11-22')).toBeUndefined();
  });

  it('come back for every birth date and serial', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom<Sex>('L', 'P'),
    );
    fc.assert(
      fc.property(parts, ([day, month, yearOfCentury, serial, sex]) => {
        const field = (value: number, width: number) => String(value).padStart(width, '0');
        const dayField = sex === 'P' ? day + 40 : day;
        const nik = `720108${field(dayField, 2)}${field(month, 2)}${field(yearOfCentury, 2)}${field(serial, 4)}`;
        expect(parseNik(nik)).toEqual({ region: '720108', sex, day, month, yearOfCentury, serial });
      }),
    );
  });
});

describe('birth date from a NIK', () => {
  it.each([
    ['7201081203800007', '2026-11-22', '1980-03-12'],
    ['7201085203800005', '2026-11-22', '1980-03-12'],
    ['7201081203050007', '2026-11-22', '2005-03-12'],
    ['7201082211160007', '2026-11-22', '2016-11-22'],
    ['7201082311160007', '2026-11-22', '1916-11-23'],
    ['7201081203260007', '2026-11-22', '1926-03-12'],
    ['7201082902000007', '2026-11-22', '2000-02-29'],
    ['7201081203990007', '2099-01-01', '1999-03-12'],
    ['7201081203950007', '2110-01-01', '2095-03-12'],
  ])('%s on %s is %s', (nik, on, date) => {
    expect(birthDateFromNik(nik, on)).toBe(date);
  });

  it('is unknown for a day that does not exist', () => {
    expect(birthDateFromNik('7201083102800007', '2026-11-22')).toBeUndefined();
  });

  it('is unknown when no century gives an age of at most 110', () => {
    expect(birthDateFromNik('7201082902000007', '2120-01-01')).toBeUndefined();
  });

  it('always gives an age of 10 to 110', () => {
    const anyNik = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99 }))
      .map((parts) => `720108${parts.map((part) => String(part).padStart(2, '0')).join('')}0001`);
    const on = fc.integer({ min: 2000, max: 2100 }).map((year) => `${year}-06-15`);
    fc.assert(
      fc.property(anyNik, on, (nik, date) => {
        const birthDate = birthDateFromNik(nik, date) ?? '';
        expect(isPlainDate(birthDate)).toBe(true);
        expect(ageOn(birthDate, date)).toBeGreaterThanOrEqual(10);
        expect(ageOn(birthDate, date)).toBeLessThanOrEqual(110);
        expect(nikProblemBits(nik, { birthDate }, rules)).toBe(0);
      }),
    );
  });
});

describe('a NIK as people write it', () => {
  it.each([
    "'7201081203800007",
    ' 7201081203800007 ',
    '7201 0812 0380 0007',
    '7201\u00a00812\u00a00380\u00a00007',
    '7201.0812.0380.0007',
    '7201-0812-0380-0007',
    '\u20187201081203800007\u2019',
    '\ufeff7201081203800007\u200b',
    '7201081203800007\r\n',
  ])('%j is read', (text) => {
    expect(normaliseNik(text)).toBe(man);
  });

  it('keeps what is not decoration', () => {
    expect(normaliseNik('72O1081203800007')).toBe('72O1081203800007');
    expect(normaliseNik('-')).toBe('');
    expect(normaliseNik('0007')).toBe('0007');
  });

  it('is the same after any grouping', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...digits), minLength: 16, maxLength: 16 }), (nik) => {
        expect(normaliseNik(formatNik(nik))).toBe(nik);
      }),
    );
  });

  it('is shown in groups of four', () => {
    expect(formatNik(man)).toBe('7201 0812 0380 0007');
    expect(formatNik('123')).toBe('123');
  });
});

describe('a NIK damaged by Excel', () => {
  it.each([
    ['number', '7201081203800000'],
    ['number', '7201081203800010'],
    ['number', '7201081203800007.0'],
    ['number', '7.20108120380001E+15'],
    ['text', '7.20108E+15'],
    ['text', '7,20108E+15'],
    ['text', '7E+15'],
    ['text', "'7.2e15 "],
  ] as const)('is known: %s %s', (kind, text) => {
    expect(isExcelDamagedNik(cellKinds[kind], text)).toBe(true);
  });

  it.each([
    ['text', '7201081203800000'],
    ['text', '7201081203800010'],
    ['number', '720108120380001'],
    ['number', '12'],
    ['text', '7.2E+14'],
    ['text', 'E+15'],
    ['text', ''],
  ] as const)('is not seen in %s %s', (kind, text) => {
    expect(isExcelDamagedNik(cellKinds[kind], text)).toBe(false);
  });

  it.each([
    ['number', '7201081203800010', '720108120380001'],
    ['number', '7.2010812038E+15', '720108120380000'],
    ['text', '7.20121E+15', '72012'],
    ['text', '7.20120E+15', '7201'],
    ['text', '7.20108120380001E+15', '720108120380001'],
    ['text', 'Budi', ''],
  ] as const)('leaves digits that can be trusted: %s %s', (kind, text, surviving) => {
    expect(survivingNikDigits(cellKinds[kind], text)).toBe(surviving);
  });
});

it('takes the prefix from the Kemendagri code', () => {
  expect(nikPrefixOfRegency('72.01')).toBe('7201');
  expect(nikPrefixOfRegency('72.01.08')).toBe('7201');
});
