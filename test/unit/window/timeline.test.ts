import { describe, expect, it } from 'vitest';
import { drawnYear, nextZoom, rangeAround, ticksOf, yearsPerName, zoomFactor } from '../../../renderer/lib/timeline.ts';

describe('a picture over the years', () => {
  it('has whole months around its days', () => {
    expect(rangeAround(['2026-03-15', '2028-03-14'], 1)).toEqual({ from: '2026-02-01', to: '2028-05-01' });
  });

  it.each([
    ['2026-01-01', '2028-01-01'],
    ['1990-01-01', '2050-12-31'],
    ['1800-01-01', '9999-12-31'],
    ['0001-01-01', '0001-01-02'],
  ])('has few lines, whatever its days are: %s to %s', (from, to) => {
    const range = rangeAround([from, to], 1);
    expect(ticksOf(range).length).toBeLessThanOrEqual(13);
    expect(Number(range.from.slice(0, 4))).toBeGreaterThanOrEqual(1899);
    expect(Number(range.to.slice(0, 4))).toBeLessThanOrEqual(2200);
  });

  it('names ten years at most, and every one where there is room', () => {
    expect(yearsPerName(2020, 2026)).toBe(1);
    expect(yearsPerName(2010, 2026)).toBe(2);
    expect(300 / yearsPerName(drawnYear(1), drawnYear(9999))).toBeLessThanOrEqual(10);
  });

  it('is drawn wider than its window by the years that do not fit, never narrower', () => {
    const range = { from: '2016-01-01', to: '2036-01-01' };
    expect(zoomFactor(range, 10)).toBeCloseTo(2, 2);
    expect(zoomFactor(range, null)).toBe(1);
    expect(zoomFactor({ from: '2026-01-01', to: '2027-01-01' }, 2)).toBe(1);
  });

  it('names more days when fewer years are seen at once', () => {
    const range = { from: '2016-01-01', to: '2036-01-01' };
    expect(ticksOf(range, zoomFactor(range, 2)).length / 10).toBeCloseTo(4, 0);
    expect(ticksOf(range)).toHaveLength(5);
  });

  it('goes from zoom to zoom and stays at the last', () => {
    expect([nextZoom(null, 1), nextZoom(10, 1), nextZoom(5, 1), nextZoom(2, 1)]).toEqual([10, 5, 2, 2]);
    expect([nextZoom(2, -1), nextZoom(10, -1), nextZoom(null, -1)]).toEqual([5, null, null]);
  });
});
