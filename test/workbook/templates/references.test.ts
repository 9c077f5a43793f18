import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCell } from '../../../electron/workbook/templates/evaluate.ts';
import { Growth } from '../../../electron/workbook/templates/growth.ts';
import { grownFormula, grownRange, movedFormula } from '../../../electron/workbook/templates/references.ts';

const growth = new Growth([
  { row: 6, count: 3 },
  { row: 10, count: 1 },
  { row: 12, count: 4 },
]);
const growthOf = (sheet: string) => (sheet.toLowerCase() === 'data' || sheet === "Kab's" ? growth : undefined);

describe('a formula when rows are repeated', () => {
  it.each([
    ['SUM(C6:C6)', 'SUM(C6:C8)'],
    ['SUM(C5:C7)', 'SUM(C5:C9)'],
    ['SUM(C6)', 'SUM(C6:C8)'],
    ['sum( C6 )', 'sum( C6:C8 )'],
    ['SUBTOTAL(9,$C$6:$C$6)', 'SUBTOTAL(9,$C$6:$C$8)'],
    ['C7/$E$13', 'C9/$E$18'],
    ['SUM(C6:C12)', 'SUM(C6:C17)'],
    ['IF(A7="C7",C7,"SUM(C6)")', 'IF(A9="C7",C9,"SUM(C6)")'],
    ['Lain!C7+DATA!C7+C7', 'Lain!C7+DATA!C9+C9'],
    ["'Kab''s'!C7", "'Kab''s'!C9"],
    ['SUM(7:7)+SUM($1:$5)', 'SUM(9:9)+SUM($1:$5)'],
    ['SUM(C:C)', 'SUM(C:C)'],
    ['LOG10(C7)+A1B7+Tabel1[C7]', 'LOG10(C9)+A1B7+Tabel1[C7]'],
    ['SUM(Tabel1[[#Data],[C7]])+C7', 'SUM(Tabel1[[#Data],[C7]])+C9'],
    ['1E7+C7', '1E7+C9'],
    ["[1]Data!C7:C9+'[1]Data'!C7+C7", "[1]Data!C7:C9+'[1]Data'!C7+C9"],
  ])('%s becomes %s', (formula, expected) => {
    expect(grownFormula(formula, { sheet: 'Data', growthOf })).toBe(expected);
  });

  it.each([
    ['C6+D6', 'C8+D8'],
    ['C6/$E$7', 'C8/$E$9'],
    ['C$6', 'C$6'],
    ['SUM(C6:E6)', 'SUM(C8:E8)'],
    ['SUM(Lain!C6:C9)', 'SUM(Lain!C6:C9)'],
  ])('in the third copy of its row %s becomes %s', (formula, expected) => {
    expect(grownFormula(formula, { sheet: 'Data', growthOf, copy: { row: 6, to: 8 } })).toBe(expected);
  });

  it('grows ranges of rules, and moves formulas that cells share', () => {
    expect([grownRange('E6', growth), grownRange('A1:B5', growth), grownRange('A6:B7', growth)]).toEqual([
      'E6:E8',
      'A1:B5',
      'A6:B9',
    ]);
    expect(movedFormula('A1+$B1+C$1+$D$1+AZ9', 2, 1)).toBe('B3+$B3+D$1+$D$1+BA11');
  });

  it('never changes what lies above, and keeps the order of what lies below', () => {
    const block = fc.record({ row: fc.integer({ min: 1, max: 40 }), count: fc.integer({ min: 1, max: 9 }) });
    const blocks = fc.uniqueArray(block, { selector: ({ row }) => row, maxLength: 5 });
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 60 }), (some, row) => {
        const one = new Growth(some);
        const added = some.filter((each) => each.row < row).reduce((sum, { count }) => sum + count - 1, 0);
        expect(one.first(row)).toBe(row + added);
        expect(one.first(row + 1)).toBe(one.last(row) + 1);
      }),
    );
  });
});

describe('the result of a formula', () => {
  const cells: Readonly<Record<string, number | string | boolean | null>> = {
    A1: 2,
    A2: 3,
    A3: 'x',
    A4: null,
    B1: -1.5,
    B2: true,
  };
  const grid = {
    get(sheet: string, column: number, row: number) {
      return sheet === 'S' ? (cells[`${String.fromCharCode(64 + column)}${row}`] ?? null) : undefined;
    },
  };
  it.each<[string, number | string | boolean | undefined]>([
    ['1+2*3^2', 19],
    ['-A1+10%', -1.9],
    ['SUM(A1:A4,5)', 10],
    ['AVERAGE(A1:A4)', 2.5],
    ['COUNT(A1:A4)&"/"&COUNTA(A1:A4)', '2/3'],
    ['IF(A1>A2,1/0,"tidak")', 'tidak'],
    ['IF(A4=0,0,A1/A4)', 0],
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(B1,0)', -2],
    ['MAX(A1:B2)-MIN(A1:B2)', 4.5],
    ['AND(A1=2,A3="X")', true],
    ['SUBTOTAL(9,A1:A2)', 5],
    ["'S'!A1+S!A2", 5],
    ['A1/0', undefined],
    ['A3+1', undefined],
    ['VLOOKUP(A1,A1:B2,2)', undefined],
    ['Lain!A1', undefined],
    ['SUM(A1', undefined],
    ['#REF!+1', undefined],
  ])('of %s is %s', (formula, expected) => {
    expect(evaluateCell(formula, 'S', grid)).toEqual(expected);
  });
});
