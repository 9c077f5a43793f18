import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, evaluateFormula, formulaText, parseFormula, withAsOf } from '../../shared/workbook/formula.ts';
import { ratioFormula } from '../../shared/workbook/spec.ts';

const values: Record<string, number> = { a: 12, b: 8, none: 0 };
const valueOf = (key: string) => values[key] ?? Number.NaN;
const evaluate = (text: string) => evaluateFormula(parseFormula(text), valueOf);

describe('a formula over column keys', () => {
  it.each([
    ['[a]+[b]*2', 28],
    ['([a]+[b])*2', 40],
    ['[a]-[b]-1', 3],
    ['[a]-([b]-1)', 5],
    ['-[a]+1', -11],
    ['IF([a]>=[b],1,2)', 1],
    ['IF([a]<>12,1,IF([b]<9,5,6))', 5],
    ['SUM([a],[b],1)+MIN([a],[b])+MAX(3,[b])', 37],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1250,-2)', 1300],
    ['[a]/[b]', 1.5],
    [ratioFormula('b', 'none'), 0],
  ])('%s is %d', (text, result) => {
    expect(evaluate(text)).toBe(result);
  });

  it('is an error where Excel divides by zero, also inside sums', () => {
    expect(evaluate('[a]/[none]')).toBeNaN();
    expect(evaluate('SUM(1,[a]/[none])')).toBeNaN();
    expect(evaluate('IF([a]/[none]=1,2,3)')).toBeNaN();
  });

  it('becomes a cell formula with the meaning its brackets give it', () => {
    const reference = (key: string) => `${key.toUpperCase()}7`;
    expect(formulaText(parseFormula('[a]/([b] - 1)'), reference)).toBe('A7/(B7-1)');
    expect(formulaText(parseFormula(ratioFormula('a', 'b')), reference)).toBe('IF(B7=0,0,A7/B7)');
  });

  it.each(['', '[a', '[a]+', 'SUM()', 'NOW()', '[a] [b]', 'IF([a],1)', '[a]=[b]', '=[a]', "'x'!A1", '[a];1'])(
    'refuses %s',
    (text) => {
      expect(() => parseFormula(text)).toThrow();
    },
  );

  it('counts from the day of the sheet, wherever the formula names it', () => {
    const cell = { address: '$C$9', serial: 100 };
    const formula = withAsOf(parseFormula('IF([a]<ASOF,-(ASOF-[a]),MAX([a]-ASOF,0))'), cell);
    expect(evaluateFormula(formula, valueOf)).toBe(-88);
    expect(formulaText(formula, (key) => `${key.toUpperCase()}7`)).toBe('IF(A7<$C$9,-($C$9-A7),MAX(A7-$C$9,0))');
    expect(columnsOf(formula)).toEqual(['a', 'a', 'a']);
  });

  it('is refused without the day it counts from', () => {
    expect(() => evaluate('[a]-ASOF')).toThrow('the day of a sheet');
  });

  it('keeps its value when it is written and read again', () => {
    const formula = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.integer({ min: 0, max: 99 }).map(String),
        fc.constantFrom('[a]', '[b]'),
        fc
          .tuple(tie('any'), fc.constantFrom('+', '-', '*', '/'), tie('any'))
          .map(([one, sign, two]) => `(${one}${sign}${two})`),
        fc.tuple(tie('any'), tie('any')).map(([one, two]) => `IF(${one}<${two},${two},-${one})`),
      ),
    })).any;
    fc.assert(
      fc.property(formula, (text) => {
        const written = formulaText(parseFormula(text), (key) => `[${key}]`);
        expect(evaluate(written)).toBe(evaluate(text));
      }),
    );
  });
});
