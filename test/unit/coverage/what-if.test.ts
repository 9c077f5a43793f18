import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Addition, evenPath, outcomesByYear, type YearGround } from '../../../shared/coverage/what-if.ts';

const flat = (rupiah: number | null) => () => rupiah;
const ground = (...years: number[]): YearGround[] => years.map((year) => ({ year, workforce: 10_000, target: 9950 }));

describe('a scenario', () => {
  it('covers and costs people from the month they are added in', () => {
    const additions: Addition[] = [{ people: 50, from: '2026-10', monthly: flat(16_800) }];
    const [first, second] = outcomesByYear(9_000, additions, ground(2026, 2027));
    expect(first).toMatchObject({ people: 9_050, rate: 9050, missing: 900, personMonths: 150, cost: 2_520_000 });
    // domain check value: 50 people x 16,800 x 12 months
    expect(second).toMatchObject({ added: 50, addedInYear: 0, personMonths: 600, cost: 10_080_000 });
  });

  it('says no cost when the amount of a month is not known', () => {
    const additions: Addition[] = [
      { people: 1, from: '2026-01', monthly: (month) => (month < '2026-07' ? 16_800 : null) },
    ];
    expect(outcomesByYear(0, additions, ground(2026))[0]).toMatchObject({ personMonths: 12, cost: null });
  });

  it('without additions changes nothing and costs nothing', () => {
    expect(outcomesByYear(13_763, [], ground(2026))[0]).toMatchObject({ people: 13_763, added: 0, cost: 0 });
  });

  it('costs the sum of its parts, however an addition is split', () => {
    const month = fc.constantFrom('2026-01', '2026-05', '2026-12', '2027-03');
    fc.assert(
      fc.property(fc.nat(9_999), fc.nat(9_999), month, fc.nat(200_000), (a, b, from, rupiah) => {
        const one = outcomesByYear(7, [{ people: a + b, from, monthly: flat(rupiah) }], ground(2026, 2027));
        const parts = [a, b].map((people) => ({ people, from, monthly: flat(rupiah) }));
        expect(outcomesByYear(7, parts, ground(2026, 2027))).toEqual(one);
      }),
    );
  });
});

describe('the way to close a gap', () => {
  it('is even, whole people, the rest in the first years', () => {
    expect(evenPath(11, [2026, 2027, 2028])).toEqual([
      { year: 2026, people: 4 },
      { year: 2027, people: 4 },
      { year: 2028, people: 3 },
    ]);
  });

  it('adds exactly those who are missing', () => {
    fc.assert(
      fc.property(fc.nat(600_000), fc.integer({ min: 1, max: 25 }), (missing, count) => {
        const path = evenPath(
          missing,
          Array.from({ length: count }, (_, year) => 2026 + year),
        );
        expect(path.reduce((sum, { people }) => sum + people, 0)).toBe(missing);
        expect(path[0]!.people - path.at(-1)!.people).toBeLessThanOrEqual(1);
      }),
    );
  });
});
