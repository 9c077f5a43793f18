import { describe, expect, it } from 'vitest';
import { ageRangeOn, defaultAgeLimits } from '../../shared/participants/age-limits.ts';
import { participantProblems, type CheckedPerson } from '../../shared/participants/validation.ts';
import { noProblems } from '../../shared/problems.ts';

const today = '2026-11-22';
const rules = { regencyPrefixes: ['7201'], today };

const aPerson = (facts: CheckedPerson = {}): CheckedPerson => ({
  nik: '7201081203800007',
  name: 'Irwan Hamid',
  birthDate: '1980-03-12',
  sex: 'L',
  kpj: '04635600910',
  phone: '081241234567',
  ...facts,
});

function codes(facts: CheckedPerson, more = {}) {
  return participantProblems(aPerson(facts), { ...rules, ...more }).map(({ code }) => code);
}

describe('a person', () => {
  it('in order has no problem', () => {
    expect(participantProblems(aPerson(), rules)).toBe(noProblems);
    expect(participantProblems(aPerson({ kpj: null, phone: null }), rules)).toBe(noProblems);
  });

  it.each<[CheckedPerson, string[]]>([
    [{ nik: '' }, ['nik-missing']],
    [{ nik: null }, ['nik-missing']],
    [{ nik: '7201081203800000', isNikDamaged: true }, ['nik-damaged']],
    [{ nik: '720108120380000' }, ['nik-length']],
    [{ nik: '7271081203800007' }, ['nik-other-region']],
    [{ name: '  ' }, ['name-missing']],
    [{ name: 'X' }, ['name-odd']],
    [{ name: 'Budi 2' }, ['name-odd']],
    [{ birthDate: null }, ['birth-date-missing']],
    [{ birthDate: '1980-02-30' }, ['birth-date-impossible']],
    [{ birthDate: '12/03/1980' }, ['birth-date-impossible']],
    [{ birthDate: '2026-11-23' }, ['nik-birth-date-differs', 'birth-date-future']],
    [{ birthDate: '1980-12-03' }, ['nik-birth-date-differs']],
    [{ sex: null }, ['sex-missing']],
    [{ sex: 'P' }, ['nik-sex-differs']],
    [{ kpj: '4635600910' }, ['kpj-malformed']],
    [{ phone: '12345' }, ['phone-odd']],
    [
      { nik: null, name: null, birthDate: null, sex: null },
      ['nik-missing', 'name-missing', 'birth-date-missing', 'sex-missing'],
    ],
  ])('with %j has %j', (facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });
});

describe('the age limit', () => {
  const ageRange = { from: 15, below: 65 };

  it.each<[string, string[]]>([
    ['1961-11-23', []],
    ['1961-11-22', ['age-above-limit']],
    ['2011-11-22', []],
    ['2011-11-23', ['age-below-limit']],
  ])('for a person born on %s gives %j', (birthDate, expected) => {
    const [year, month, day] = birthDate.split('-');
    const nik = `720108${day}${month}${year?.slice(2)}0007`;
    expect(codes({ nik, birthDate }, { ageRange })).toEqual(expected);
    expect(codes({ nik, birthDate })).toEqual([]);
  });

  it('is found by segment and date', () => {
    expect(ageRangeOn(defaultAgeLimits, 'bpu', today)).toMatchObject(ageRange);
    expect(ageRangeOn(defaultAgeLimits, 'bpu', '2015-06-30')).toBeUndefined();
    expect(ageRangeOn(defaultAgeLimits, 'pu', today)).toBeUndefined();
    const ended = defaultAgeLimits.map((limit) => ({ ...limit, validTo: '2026-11-21' }));
    expect(ageRangeOn(ended, 'bpu', today)).toBeUndefined();
  });
});
