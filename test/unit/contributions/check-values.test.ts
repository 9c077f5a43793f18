import { describe, expect, it } from 'vitest';
import { contributionOf } from '../../../shared/contributions/contribution.ts';
import type { Contribution, ContributionQuestion } from '../../../shared/contributions/schema.ts';
import { question, seededRules } from './seeded-rules.ts';

type Asked = Parameters<typeof question>[0];
const paid = (asked: Asked): Contribution => contributionOf(question(asked), seededRules);
const perProgramme = ({ amounts }: Contribution) =>
  amounts.map(({ programme, employer, worker }) => [programme, employer, worker]);
const bpu = (other: Asked = {}) => paid({ segment: 'bpu', ...other });
const wholePu: ContributionQuestion['programmes'] = ['jkk', 'jkm', 'jht', 'jp', 'jkp'];

describe('contributions of wage earners', () => {
  it.each([
    [1, 24_000],
    [2, 54_000],
    [3, 89_000],
    [4, 127_000],
    [5, 174_000],
  ])('take JKK of risk class %i: %i of 10,000,000', (riskClass, amount) => {
    expect(paid({ wage: 10_000_000, riskClass, programmes: ['jkk'] }).total).toBe(amount);
  });

  it('split each programme between employer and worker', () => {
    const all = paid({ wage: 5_000_000, programmes: wholePu });
    expect(perProgramme(all)).toEqual([
      ['jkk', 12_000, 0],
      ['jkm', 15_000, 0],
      ['jht', 185_000, 100_000],
      ['jp', 100_000, 50_000],
      ['jkp', 18_000, 0],
    ]);
    expect(all).toMatchObject({ employer: 312_000, worker: 150_000, total: 462_000, missing: [] });
  });

  it.each([
    ['2023-03', 9_559_600],
    ['2024-02', 9_559_600],
    ['2024-03', 10_042_300],
    ['2025-02', 10_042_300],
    ['2025-03', 10_547_400],
    ['2026-02', 10_547_400],
    ['2026-03', 11_086_300],
  ])('take JP up to the ceiling of %s: %i', (month, ceiling) => {
    const { employer, worker, amounts } = paid({ wage: 50_000_000, programmes: ['jp'], month });
    expect([employer, worker]).toEqual([Math.round(ceiling / 50), Math.round(ceiling / 100)]);
    expect(amounts[0]?.parts).toContainEqual({ kind: 'ceiling', given: 5_000_000_000, base: ceiling * 100 });
    const exactly = paid({ wage: ceiling, programmes: ['jp'], month });
    expect(exactly.total).toBe(employer + worker);
    expect(exactly.amounts[0]?.parts.some(({ kind }) => kind === 'ceiling')).toBe(false);
  });

  it('say no JP of a month of which no ceiling is known', () => {
    expect(paid({ wage: 5_000_000, programmes: ['jp'], month: '2023-02' }).missing).toEqual([
      { programme: 'jp', reason: 'no-rule' },
    ]);
  });

  it.each([
    ['2025-01', 46_000],
    ['2025-02', 36_000],
    ['2025-03', 36_000],
  ])('show JKP of %s as %i and never add it to the invoice', (month, amount) => {
    const { amounts, total } = paid({ wage: 10_000_000, programmes: ['jkp'], month });
    expect([amounts[0]?.total, amounts[0]?.isInvoiced, total]).toEqual([amount, false, 0]);
  });

  it('say no amount without a wage', () => {
    expect(paid({}).missing.map(({ reason }) => reason)).toEqual(['no-base', 'no-base']);
  });
});

describe('contributions of Non-ASN and village officials', () => {
  it.each([
    [1_911_153, 10_320],
    [2_000_000, 10_800],
  ])('take 0,54 %% of %i: %i', (wage, total) => {
    expect(paid({ wage, category: 'non-asn' }).total).toBe(total);
  });

  it('take 6,24 % of 2,500,000 with JHT: 156,000', () => {
    expect(paid({ wage: 2_500_000, category: 'guru-honorer', programmes: ['jkk', 'jkm', 'jht'] }).total).toBe(156_000);
  });

  it.each([
    ['2024-05', 'umk', 276_781_461, 6643, 8303],
    ['2025-05', 'umk', 294_772_200, 7075, 8843],
    ['2026-05', 'ump', 317_956_500, 7631, 9539],
  ])('take the base of the year when nobody says a wage: %s %s', (month, from, base, jkk, jkm) => {
    const { amounts } = paid({ category: 'perangkat-desa', month });
    expect(amounts.map(({ total }) => total)).toEqual([jkk, jkm]);
    expect(amounts[0]?.parts).toEqual([
      { kind: 'base', from, base },
      { kind: 'percentage', share: 'employer', rate: 2400, base, amount: jkk },
    ]);
    expect(amounts[0]?.rule.isConfirmed).toBe(false);
  });

  it('say that the base is missing where no year has one', () => {
    expect(paid({ category: 'bpd', month: '2027-01' }).missing[0]?.reason).toBe('no-base');
  });

  it('take the flat price of BPU where the office decides so', () => {
    const jkm = seededRules.find(({ name }) => name === 'JKM bukan penerima upah');
    const jkk = seededRules.find(({ name }) => name === 'JKK bukan penerima upah');
    if (jkm?.body.kind !== 'nominal' || jkk?.body.kind !== 'bands') throw new Error('no such seed');
    const flat = { segments: ['pu' as const], categories: ['kepala-desa'], validFrom: '2025-01-01' };
    const own = [jkm, { ...jkk, body: { ...jkm.body, programme: 'jkk' as const, employer: 10_000 } }].map(
      (rule, place) => ({
        ...rule,
        uid: `01900000-0000-7000-9000-00000000000${place}`,
        validFrom: flat.validFrom,
        body: { ...rule.body, segments: flat.segments, categories: flat.categories },
      }),
    );
    const asked = question({ category: 'kepala-desa', wage: 3_000_000 });
    expect(contributionOf(asked, [...seededRules, ...own] as typeof seededRules).total).toBe(16_800);
    expect(contributionOf({ ...asked, category: 'bpd' }, [...seededRules, ...own] as typeof seededRules).total).toBe(
      16_200,
    );
  });
});

describe('contributions of non-wage earners', () => {
  it('cost 16,800 at least', () => {
    expect(perProgramme(bpu())).toEqual([
      ['jkk', 10_000, 0],
      ['jkm', 6800, 0],
    ]);
  });

  it.each([
    [0, 1_000_000],
    [1_000_000, 1_000_000],
    [1_099_000, 1_000_000],
    [1_099_999.99, 1_000_000],
    [1_100_000, 1_200_000],
    [1_299_000, 1_200_000],
    [1_300_000, 1_400_000],
    [2_500_000, 2_600_000],
    [2_699_000, 2_600_000],
    [2_700_000, 2_950_000],
    [3_199_000, 2_950_000],
    [3_200_000, 3_450_000],
    [3_699_000, 3_450_000],
    [3_700_000, 3_950_000],
    [20_699_000, 20_450_000],
    [20_700_000, 20_700_000],
    [99_000_000, 20_700_000],
  ])('put an income of %d into the band of %i', (wage, band) => {
    expect(perProgramme(bpu({ wage, programmes: ['jkk', 'jht'] }))).toEqual([
      ['jkk', band / 100, 0],
      ['jht', band / 50, 0],
    ]);
  });

  it('are never below 10,000 and never above 207,000 for JKK', () => {
    expect(bpu({ wage: 1, programmes: ['jkk'] }).total).toBe(10_000);
    expect(bpu({ wage: 900_000_000, programmes: ['jkk'] }).total).toBe(207_000);
  });

  it.each([
    [6548, 1_320_076_800],
    [5000, 1_008_000_000],
  ])('make the budget of %i people for twelve months %i', (people, budget) => {
    expect(people * bpu().total * 12).toBe(budget);
  });

  it('make the budget of 50 people for twelve months 10,080,000', () => expect(50 * bpu().total * 12).toBe(10_080_000));
});

describe('the discount of PP 50/2025', () => {
  it.each([
    ['ojek', '2025-12', 16_800],
    ['ojek', '2026-01', 8400],
    ['ojek', '2027-03', 8400],
    ['ojek', '2027-04', 16_800],
    ['petani', '2026-03', 16_800],
    ['petani', '2026-04', 8400],
    ['petani', '2026-12', 8400],
    ['petani', '2027-01', 16_800],
  ])('of %s in %s leaves %i', (category, month, total) => {
    expect(bpu({ category, month, funding: 'mandiri' }).total).toBe(total);
  });

  it.each([
    ['apbd-kabupaten', 'no'],
    ['apbd-provinsi', 'no'],
    ['apbdes-add', 'unclear'],
    ['dana-desa', 'unclear'],
    ['dbh-sawit', 'unclear'],
    ['csr', 'unclear'],
    ['a-new-source', 'unclear'],
    [null, 'unsaid'],
  ])('leaves out what %s pays (%s), and says so', (funding, reason) => {
    const { total, amounts } = bpu({ category: 'nelayan', month: '2026-06', funding });
    expect(total).toBe(16_800);
    expect(amounts[0]?.parts.at(-1)).toEqual({ kind: 'no-discount', reason, legalBasis: 'PP 50 Tahun 2025' });
  });

  it('says what it takes off, and leaves JHT and wage earners alone', () => {
    const { amounts } = bpu({
      category: 'nelayan',
      month: '2026-06',
      funding: 'perusahaan',
      programmes: ['jkk', 'jht'],
    });
    expect(amounts.map(({ total }) => total)).toEqual([5000, 20_000]);
    expect(amounts[0]?.parts.at(-1)).toEqual({
      kind: 'discount',
      off: 500_000,
      less: 5000,
      legalBasis: 'PP 50 Tahun 2025',
    });
    expect(paid({ wage: 2_000_000, month: '2026-06', funding: 'perusahaan' }).total).toBe(10_800);
  });
});

describe('contributions of construction', () => {
  it.each([
    [100_000_000, 240_000],
    [250_000_000, 525_000],
    [750_000_000, 1_375_000],
    [3_000_000_000, 4_150_000],
    [7_000_000_000, 8_550_000],
  ])('of a contract of %i are %i', (wage, total) => {
    expect(paid({ segment: 'jakon', wage }).total).toBe(total);
  });

  it('need the contract value', () => expect(paid({ segment: 'jakon' }).missing).toHaveLength(2));
});

it('has no rule for migrant workers and says so', () => {
  expect(paid({ segment: 'pmi' }).missing.map(({ reason }) => reason)).toEqual(['no-rule', 'no-rule']);
});
