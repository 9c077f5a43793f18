import { describe, expect, it } from 'vitest';
import { columnLetter, inLetters, overKeys } from '../../../shared/reports/layout/formula-letters.ts';

const keys = ['no', 'unit', 'men', 'women', 'people', 'occupation-1'];

describe('a formula as a clerk types it', () => {
  it.each([
    ['=D/E', '[women]/[people]'],
    ['d / e', '[women] / [people]'],
    ['=IF(E=0;0;C/E)', 'IF([people]=0,0,[men]/[people])'],
    ['=IF(E=0,0,C/E)', 'IF([people]=0,0,[men]/[people])'],
    ['=C*1,5', '[men]*1.5'],
    ['=ROUND(C*1,5;0)', 'ROUND([men]*1.5,0)'],
    ['=C*16800', '[men]*16800'],
  ])('%s is %s over the columns', (typed, formula) => {
    expect(overKeys(typed, keys)).toBe(formula);
    expect(overKeys(inLetters(formula, keys), keys)).toBe(formula);
  });

  it.each(['', '=', '=Z*2', '=AA', '=F*2', '=C2+1', '=D/', '=IF(D=0;0', '=VLOOKUP(D;E)'])('%j is none', (typed) => {
    expect(overKeys(typed, keys)).toBeNull();
  });

  it('names columns as Excel does, also after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
