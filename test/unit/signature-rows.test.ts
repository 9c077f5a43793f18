import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageCounter, planPage } from '../../electron/workbook/write/page.ts';
import { pagesOf } from '../../renderer/features/reports/preview/pages.ts';
import { rowsTakenAlong } from '../../shared/workbook/signature-rows.ts';

describe('the rows that stand with the signatures', () => {
  const page = { capacity: 100, repeated: 10, below: 30 };

  it.each([
    ['none of a sheet that has room on one page', { rows: 5, pages: 1, onPage: 5, used: 70, last: [10, 10] }, 0],
    ['two where the signatures would begin a page', { rows: 8, pages: 1, onPage: 8, used: 90, last: [10, 10] }, 2],
    ['two where they would share a page with one', { rows: 9, pages: 2, onPage: 1, used: 20, last: [10, 10] }, 2],
    ['all of a last page that has enough', { rows: 12, pages: 2, onPage: 4, used: 50, last: [10, 10] }, 4],
    ['one where two have no room', { rows: 9, pages: 2, onPage: 7, used: 95, last: [55, 10] }, 1],
    ['one of two or three', { rows: 3, pages: 1, onPage: 3, used: 90, last: [10, 10] }, 1],
    ['none of a single row', { rows: 1, pages: 1, onPage: 1, used: 90, last: [10] }, 0],
    ['none where no row has room beside them', { rows: 9, pages: 2, onPage: 7, used: 95, last: [90, 10] }, 0],
  ])('are %s', (_name, end, taken) => {
    expect(rowsTakenAlong(end, page)).toBe(taken);
  });

  it('are the same in the file and in its preview', () => {
    const heights = fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 0, maxLength: 60 });
    const one = { above: fc.integer({ min: 0, max: 150 }), below: fc.integer({ min: 0, max: 350 }) };
    const plan = planPage();
    const capacity = plan.printable.height * 0.97;
    fc.assert(
      fc.property(heights, one.above, one.below, (rows, above, below) => {
        const head = 30;
        const counter = new PageCounter(plan, 1, above + head, head);
        for (const height of rows) counter.add(height);
        const pages = pagesOf({ above, head, rows, below }, capacity);
        const taken = counter.takenAlong(below);
        if (taken > 0) expect(pages.at(-1)).toEqual({ from: rows.length - taken, to: rows.length });
        else expect(pages.at(-1)?.to).toBe(rows.length);
        // every row on one page, in order
        expect(pages.flatMap(({ from, to }) => rows.slice(from, to))).toEqual(rows);
        expect(pages.every(({ from, to }) => from < to || rows.length === 0)).toBe(true);
      }),
    );
  });
});
