import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderOf, type Rung, targetOf } from '../../../shared/workforce/targets.ts';

const rung = (year: number, percent: number, fields: Partial<Rung> = {}): Rung => ({
  plan: 'rpjmn',
  year,
  area: 'national',
  segment: 'all',
  percent,
  legalBasis: 'RPJMN 2025-2029',
  ...fields,
});
const rpjmn = [rung(2025, 3215), rung(2029, 4392)];

describe('what a plan wants covered in a year', () => {
  it.each([
    [2025, false, 3215, false],
    [2029, true, 4392, false],
    // a quarter of the way from 32,15 % to 43,92 %: 35,0925
    [2026, true, 3509, true],
    // half way: 38,035, rounded half up
    [2027, true, 3804, true],
  ])('%i (interpolated when asked: %s) is %i', (year, interpolate, rate, isInterpolated) => {
    expect(targetOf(rpjmn, year, { interpolate })).toMatchObject({ rate, year, isInterpolated });
  });

  it.each([
    [2026, false],
    [2024, true],
    [2030, true],
  ])('says nothing of %i (interpolated when asked: %s)', (year, interpolate) => {
    expect(targetOf(rpjmn, year, { interpolate })).toBeNull();
  });

  it('names the two rungs that it lies between', () => {
    expect(targetOf(rpjmn, 2027, { interpolate: true })?.rungs).toEqual(rpjmn);
  });

  it('keeps plans, areas and segments apart, and other plans by their legal basis', () => {
    const others = [
      rung(2027, 5000, { plan: 'rkp' }),
      rung(2027, 6000, { segment: 'formal' }),
      rung(2027, 7000, { area: 'regency' }),
      rung(2026, 8000, { plan: 'other', legalBasis: 'Nota Kesepakatan' }),
      rung(2027, 8500, { plan: 'other', legalBasis: 'NOTA KESEPAKATAN' }),
      rung(2027, 9000, { plan: 'other', legalBasis: 'Perbup' }),
    ];
    const of = (plan: Rung['plan'], legalBasis = '') =>
      ladderOf([...others, ...rpjmn.toReversed()], { plan, legalBasis, area: 'national', segment: 'all' });
    expect(of('rpjmn')).toEqual(rpjmn);
    expect(of('other', 'nota kesepakatan').map(({ percent }) => percent)).toEqual([8000, 8500]);
  });

  const rungs = fc
    .uniqueArray(
      fc.record({ year: fc.integer({ min: 2000, max: 2100 }), percent: fc.integer({ min: 0, max: 10_000 }) }),
      {
        selector: ({ year }) => year,
        maxLength: 8,
      },
    )
    .map((all) => all.toSorted((a, b) => a.year - b.year).map(({ year, percent }) => rung(year, percent)));

  it('never leaves the two rungs that it lies between, and never the ends of the ladder', () => {
    fc.assert(
      fc.property(rungs, fc.integer({ min: 2000, max: 2100 }), (ladder, year) => {
        const target = targetOf(ladder, year, { interpolate: true });
        const isWithin = ladder.length > 0 && ladder[0]!.year <= year && year <= ladder.at(-1)!.year;
        expect(target !== null).toBe(isWithin);
        if (!target) return;
        const percents = target.rungs.map(({ percent }) => percent);
        expect(target.rate).toBeGreaterThanOrEqual(Math.min(...percents));
        expect(target.rate).toBeLessThanOrEqual(Math.max(...percents));
        expect(Number.isInteger(target.rate)).toBe(true);
        expect(target.isInterpolated).toBe(!ladder.some((one) => one.year === year));
      }),
    );
  });

  it('lies on the straight line within half a hundredth of a percent', () => {
    fc.assert(
      fc.property(rungs, fc.integer({ min: 2000, max: 2100 }), (ladder, year) => {
        const target = targetOf(ladder, year, { interpolate: true });
        if (!target?.isInterpolated) return;
        const [before, after] = target.rungs as [Rung, Rung];
        const share = (year - before.year) / (after.year - before.year);
        expect(Math.abs(target.rate - (before.percent + (after.percent - before.percent) * share))).toBeLessThan(
          0.5001,
        );
      }),
    );
  });
});
