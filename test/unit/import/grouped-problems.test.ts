import { expect, it } from 'vitest';
import { groupedProblems } from '../../../shared/import/grouped-problems.ts';

const problem = (row: number, code: string, original = '') => ({
  sheet: 'Daftar',
  row,
  column: null,
  field: 'category',
  code,
  level: 'warning' as const,
  original,
});

it('says once what many rows have in common, and every row that says something of its cell', () => {
  const same = [5, 6, 7, 8].map((row) => problem(row, 'category-missing'));
  const cells = [5, 6, 7, 8].map((row) => problem(row, 'wage-unreadable', 'dua juta'));
  const few = [5, 6].map((row) => problem(row, 'row-hidden'));
  const told = groupedProblems([...same, ...cells, ...few]).map(({ code, row, lastRow, rows }) => [
    code,
    row,
    lastRow,
    rows,
  ]);
  expect(told).toEqual([
    ['category-missing', 5, 8, 4],
    ['wage-unreadable', 5, 5, 1],
    ['row-hidden', 5, 5, 1],
    ['wage-unreadable', 6, 6, 1],
    ['row-hidden', 6, 6, 1],
    ['wage-unreadable', 7, 7, 1],
    ['wage-unreadable', 8, 8, 1],
  ]);
});
