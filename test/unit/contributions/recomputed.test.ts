import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contributionOf } from '../../../shared/contributions/contribution.ts';
import { rupiahOf } from '../../../shared/contributions/exact.ts';
import type { ContributionQuestion } from '../../../shared/contributions/schema.ts';
import { addToMonth } from '../../../shared/dates.ts';
import { programmeCodes, segmentCodes } from '../../../shared/segments.ts';
import { seededRules } from './seeded-rules.ts';

const month = fc.integer({ min: 0, max: 60 }).map((count) => addToMonth('2023-01', count));
const base = fc.option(fc.integer({ min: 0, max: 2_000_000_000_000 }));
const anyone: fc.Arbitrary<ContributionQuestion> = fc.record({
  segment: fc.constantFrom(...segmentCodes),
  category: fc.constantFrom(null, 'non-asn', 'petani', 'ojek', 'pekerja-perusahaan', 'unknown'),
  funding: fc.constantFrom(null, 'mandiri', 'apbd-kabupaten', 'csr', 'perusahaan'),
  base,
  riskClass: fc.option(fc.integer({ min: 1, max: 5 })),
  programmes: fc.subarray([...programmeCodes], { minLength: 1 }),
  month,
});

/** Half up on the decimal writing of a quotient of 10^8: no division, no floats, only digits. */
function roundedByDigits(product: bigint): number {
  const digits = product.toString().padStart(9, '0');
  const whole = BigInt(digits.slice(0, -8));
  return Number((digits.at(-8) ?? '0') >= '5' ? whole + 1n : whole);
}

/** The law in another formulation, straight from its words: undefined where it says nothing. */
function byTheLaw(
  { segment, category, funding, base: given, riskClass, month: at }: ContributionQuestion,
  programme: string,
) {
  const times = (value: number, millionths: number) => roundedByDigits(BigInt(value) * BigInt(millionths));
  if (segment === 'bpu') {
    const income = Math.floor((given ?? 0) / 100);
    const step = (from: number, width: number) => from + Math.floor((income - from) / width) * width;
    let band = 1_000_000;
    if (income >= 20_700_000) band = 20_700_000;
    else if (income >= 2_700_000) band = step(2_700_000, 500_000) + 250_000;
    else if (income >= 1_100_000) band = step(1_100_000, 200_000) + 100_000;
    const price = { jkk: band / 100, jkm: 6800, jht: band / 50 }[programme];
    const time = category === 'ojek' ? ['2026-01', '2027-03'] : ['2026-04', '2026-12'];
    const isHalf = programme !== 'jht' && at >= (time[0] ?? '') && at <= (time[1] ?? '');
    return price !== undefined && isHalf && ['mandiri', 'perusahaan'].includes(funding ?? '') ? price / 2 : price;
  }
  if (segment === 'jakon') {
    if (given === null) return undefined;
    const tables: Record<string, number[]> = { jkk: [2100, 1700, 1300, 1100, 900], jkm: [300, 200, 200, 100, 100] };
    const rates = tables[programme];
    // Each threshold passed changes the rate of everything above it.
    const edges = [0, 1, 5, 10, 50].map((hundredMillions) => hundredMillions * 10_000_000_000);
    const sum = rates?.reduce((all, rate, place) => {
      const above = Math.max(0, given - (edges[place] ?? 0));
      return all + BigInt(above) * BigInt(rate - (place === 0 ? 0 : (rates[place - 1] ?? 0)));
    }, 0n);
    return sum === undefined ? undefined : roundedByDigits(sum);
  }
  if (segment !== 'pu') return undefined;
  const minimum: Record<string, number> = { '2024': 276_781_461, '2025': 294_772_200, '2026': 317_956_500 };
  const isScheme = category === 'non-asn' && at >= '2024-01' && (programme === 'jkk' || programme === 'jkm');
  const wage = given ?? (isScheme ? minimum[at.slice(0, 4)] : undefined);
  if (wage === undefined) return undefined;
  const risk = [2400, 5400, 8900, 12_700, 17_400][isScheme ? 0 : (riskClass ?? 1) - 1] ?? 0;
  if (programme === 'jkk') return times(wage, risk);
  if (programme === 'jkm') return times(wage, 3000);
  if (programme === 'jht') return times(wage, 37_000) + times(wage, 20_000);
  if (programme === 'jkp') return times(wage, at < '2025-02' ? 4600 : 3600);
  const ceilings = [9_559_600, 10_042_300, 10_547_400, 11_086_300];
  const place = ['2023-03', '2024-03', '2025-03', '2026-03'].findLastIndex((from) => at >= from);
  const ceiling = ceilings[place];
  if (ceiling === undefined) return undefined;
  const capped = wage > ceiling * 100 ? ceiling * 100 : wage;
  return times(capped, 20_000) + times(capped, 10_000);
}

it('says what the law says in other words', () => {
  fc.assert(
    fc.property(anyone, (question) => {
      const { amounts, missing } = contributionOf(question, seededRules);
      for (const { programme, total } of amounts)
        expect([programme, total]).toEqual([programme, byTheLaw(question, programme)]);
      for (const { programme } of missing) expect(byTheLaw(question, programme)).toBeUndefined();
      expect(amounts.length + missing.length).toBe(question.programmes.length);
    }),
    { numRuns: 2000 },
  );
});

it('gives amounts that are the sums of their parts', () => {
  fc.assert(
    fc.property(anyone, (question) => {
      const { amounts, employer, worker, total } = contributionOf(question, seededRules);
      const invoiced = amounts.filter(({ isInvoiced }) => isInvoiced);
      expect(total).toBe(employer + worker);
      expect(total).toBe(invoiced.reduce((sum, one) => sum + one.total, 0));
      for (const amount of amounts) {
        expect(amount.total).toBe(amount.employer + amount.worker);
        const slices = amount.parts.filter((part) => part.kind === 'slice');
        const parts = amount.parts.reduce(
          (sum, part) => {
            if (part.kind === 'percentage' || part.kind === 'nominal') return sum + part.amount;
            return part.kind === 'discount' ? sum - part.less : sum;
          },
          rupiahOf(slices, 'nearest'),
        );
        expect(parts).toBe(amount.total);
        if (slices.length > 0) expect(slices.reduce((sum, slice) => sum + slice.base, 0)).toBe(question.base);
      }
    }),
  );
});

it('does not change by splitting a range of months', () => {
  const count = fc.integer({ min: 0, max: 24 });
  fc.assert(
    fc.property(anyone, count, count, (question, first, second) => {
      const sum = (from: number, months: number) =>
        Array.from({ length: months }, (_, place) => addToMonth(question.month, from + place))
          .map((at) => contributionOf({ ...question, month: at }, seededRules).total)
          .reduce((all, one) => all + one, 0);
      expect(sum(0, first) + sum(first, second)).toBe(sum(0, first + second));
    }),
    { numRuns: 40 },
  );
});

it('never costs less for a higher base, and all programmes together what each costs alone', () => {
  fc.assert(
    fc.property(anyone, fc.nat(2_000_000_000), (question, more) => {
      if (question.base === null) return;
      const { total } = contributionOf(question, seededRules);
      expect(contributionOf({ ...question, base: question.base + more }, seededRules).total).toBeGreaterThanOrEqual(
        total,
      );
      const alone = question.programmes.map(
        (one) => contributionOf({ ...question, programmes: [one] }, seededRules).total,
      );
      expect(alone.reduce((sum, one) => sum + one, 0)).toBe(total);
    }),
  );
});

it('rounds as the rule says, exactly at half a rupiah', () => {
  const products = [{ base: 100, rate: 500_000 }];
  expect((['nearest', 'up', 'down'] as const).map((rounding) => rupiahOf(products, rounding))).toEqual([1, 1, 0]);
  expect(rupiahOf([{ base: 100, rate: 499_999 }], 'nearest')).toBe(0);
  expect(rupiahOf([{ base: 900_000_000_000_000, rate: 999_999 }], 'down')).toBe(8_999_991_000_000);
});
