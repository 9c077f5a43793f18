import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codesFromBits,
  levelMasks,
  noProblems,
  problem,
  problemBits,
  problemCodes,
  problemLevels,
  problemsFromBits,
  worstLevel,
} from '../../shared/problems.ts';
import { problems as english } from '../../shared/texts/en/problems.ts';
import { problems as indonesian } from '../../shared/texts/id/problems.ts';

describe('problems in the database', () => {
  it('keep the bit each code was shipped with', () => {
    expect(Object.fromEntries(problemCodes.map((code) => [code, problemBits([problem(code)])]))).toEqual({
      'nik-missing': 1,
      'nik-length': 2,
      'nik-not-digits': 4,
      'nik-day': 8,
      'nik-month': 16,
      'nik-serial': 32,
      'nik-damaged': 64,
      'nik-date-impossible': 128,
      'nik-birth-date-differs': 256,
      'nik-sex-differs': 512,
      'nik-other-region': 1024,
      'name-missing': 2048,
      'name-odd': 4096,
      'birth-date-missing': 8192,
      'birth-date-impossible': 16384,
      'birth-date-future': 32768,
      'sex-missing': 65536,
      'age-below-limit': 131072,
      'age-above-limit': 262144,
      'kpj-malformed': 524288,
      'phone-odd': 1048576,
    });
    expect(problemCodes.length).toBeLessThanOrEqual(31);
  });

  it('come back from their integer', () => {
    fc.assert(
      fc.property(fc.subarray([...problemCodes]), (codes) => {
        const bits = problemBits(codes.map((code) => problem(code)));
        expect(codesFromBits(bits)).toEqual(codes);
        expect(problemsFromBits(bits).map(({ code }) => code)).toEqual(codes);
      }),
    );
  });

  it('share one empty list', () => {
    expect(problemsFromBits(0)).toBe(noProblems);
  });

  it('have every code in exactly one level', () => {
    expect(levelMasks.error & levelMasks.warning).toBe(0);
    expect(levelMasks.error & levelMasks.info).toBe(0);
    expect(levelMasks.warning & levelMasks.info).toBe(0);
    const all = problemBits(problemCodes.map((code) => problem(code)));
    expect(problemLevels.reduce((mask, level) => mask | levelMasks[level], 0)).toBe(all);
  });

  it('weigh as much as the worst of them', () => {
    expect(worstLevel(0)).toBeUndefined();
    expect(worstLevel(problemBits([problem('phone-odd')]))).toBe('info');
    expect(worstLevel(problemBits([problem('phone-odd'), problem('sex-missing')]))).toBe('warning');
    expect(worstLevel(problemBits([problem('phone-odd'), problem('nik-length')]))).toBe('error');
  });

  it.each([indonesian, english])('have words, no two the same', (words) => {
    expect(new Set(problemCodes.map((code) => words[code])).size).toBe(problemCodes.length);
  });
});
