import { describe, expect, it } from 'vitest';
import { tickNames } from '../../../renderer/ui/timeline/tick-names.ts';

const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-01-01`);
/** A picture of so many pixels over years. */
const over = (first: number, last: number, width: number) => ({
  width,
  x: (day: string) => ((Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 - first) / (last - first)) * width,
});
const yearOf = (day: string) => day.slice(0, 4);
const monthOf = (day: string, isFirst: boolean) =>
  isFirst || day.slice(5, 7) === '01' ? day.slice(0, 7) : day.slice(5, 7);

describe('the names under a picture', () => {
  it('are all there where there is room', () => {
    expect(tickNames(years(2019, 2029), yearOf, over(2019, 2029, 600)).map(({ name }) => name)).toHaveLength(11);
  });

  it('are every second or fifth where there is little, and never run into one another', () => {
    for (const width of [400, 260, 180, 120, 60, 20]) {
      const names = tickNames(years(2019, 2029), yearOf, over(2019, 2029, width));
      expect(names.length).toBeGreaterThan(0);
      const edges = names.map(({ x, anchor }) => (anchor === 'start' ? x + 13 : anchor === 'end' ? x - 13 : x));
      edges.slice(1).forEach((edge, index) => expect(edge - (edges[index] ?? 0), `${width}`).toBeGreaterThan(27));
    }
    expect(tickNames(years(2019, 2029), yearOf, over(2019, 2029, 260)).length).toBeLessThan(11);
  });

  it('keep the January of each year', () => {
    const ticks = ['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01', '2028-01-01', '2028-04-01'];
    const names = tickNames(ticks, monthOf, over(2026, 2029, 240)).map(({ name }) => name);
    expect(names).toContain('2027-01');
    expect(names).toContain('2028-01');
    expect(names.length).toBeLessThan(ticks.length);
  });

  it('are none without ticks', () => {
    expect(tickNames([], yearOf, over(2019, 2029, 600))).toEqual([]);
  });
});
