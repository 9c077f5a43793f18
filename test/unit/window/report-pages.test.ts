import { describe, expect, it } from 'vitest';
import { pageCount, pagesOf } from '../../../renderer/features/reports/preview/pages.ts';
import { paperOf, sizeOf, zoomFactor } from '../../../renderer/features/reports/preview/paper.ts';

const sheet = (rows: number, below = 30) => ({ above: 40, head: 10, rows: Array(rows).fill(10) as number[], below });

describe('the pages of a sheet', () => {
  it('puts what fits on the first page, and repeats the head on the others', () => {
    expect(pagesOf(sheet(2), 100)).toEqual([{ from: 0, to: 2 }]);
    // first page: 50 above, five rows; then 10 of head and nine rows a page
    expect(pagesOf(sheet(12, 0), 100)).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 12 },
    ]);
  });

  it('gives the signatures the last row along when they would stand alone', () => {
    expect(pagesOf(sheet(3), 100)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it('leaves no single row alone with the signatures, as the file does', () => {
    expect(pagesOf(sheet(6), 100)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 6 },
    ]);
    expect(pagesOf(sheet(6, 75), 100), 'unless there is no room').toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 6 },
    ]);
  });

  it('has one page for an empty list', () => {
    expect(pagesOf(sheet(0), 100)).toEqual([{ from: 0, to: 0 }]);
  });

  it('guesses the pages of rows that are not shown from the full ones', () => {
    const pages = pagesOf(sheet(24, 0), 100);
    expect(pages).toHaveLength(4);
    expect(pageCount(pages, 24, 24)).toBe(4);
    expect(pageCount(pages, 24, 114)).toBe(14);
  });
});

const margins = { top: 1.5, right: 1.2, bottom: 1.8, left: 1.5 };
const folio = paperOf({ paper: 'F4', orientation: 'landscape', margins, footer: '' });

describe('the paper', () => {
  it('stands upright or lies, with its margins', () => {
    const a4 = { paper: 'A4', margins, footer: '' } as const;
    expect(paperOf({ ...a4, orientation: 'portrait' })).toMatchObject({ width: 210, height: 297, left: 15 });
    expect(paperOf({ ...a4, orientation: 'landscape' })).toMatchObject({ width: 297, height: 210, bottom: 18 });
  });

  it('grows with a table wider than the page, as printing shrinks it', () => {
    expect(sizeOf(folio, [100]).unit).toBeCloseTo(96 / 25.4);
    expect(sizeOf(folio, [300]).table / sizeOf(folio, [300]).unit).toBeCloseTo(303);
  });

  it('is as wide as its room, or as large as on paper', () => {
    const size = sizeOf(folio, [300]);
    expect(size.width * zoomFactor(size, 'fit', 800)).toBeCloseTo(800);
    expect(size.width * zoomFactor(size, '100', 800)).toBeCloseTo((330 / 25.4) * 96);
  });
});
