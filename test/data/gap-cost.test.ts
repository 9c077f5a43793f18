import { describe, expect, it } from 'vitest';
import { gapRateOf, monthsLeft } from '../../shared/coverage/gap-cost.ts';
import { allRules } from '../../electron/data/rates/rows.ts';
import { aStore } from '../support/data/store.ts';

describe('what closing the gap costs', () => {
  it('is the minimum of BPU for every month left: 16,800 without the discount that the regency does not get', () => {
    const rules = allRules(aStore().context.reader);
    expect(gapRateOf('informal', '2026-10-01', rules)).toMatchObject({
      from: '2026-11',
      to: '2026-12',
      months: 2,
      monthly: 16_800,
      perPerson: 33_600,
      isEven: true,
      segment: 'bpu',
    });
  });

  it('is 0.54 % of the minimum wage for wage earners, and of all workers whatever is cheaper', () => {
    const rules = allRules(aStore().context.reader);
    const formal = gapRateOf('formal', '2025-06-30', rules)!;
    // 0.24 % and 0.30 % of UMK 2025, 2,947,722
    expect(formal).toMatchObject({ monthly: 7_075 + 8_843, months: 6, segment: 'pu' });
    expect(gapRateOf('all', '2025-06-30', rules)).toEqual(formal);
  });

  it('counts the months after the day, in December those of the next year', () => {
    expect(monthsLeft('2026-11-22')).toEqual(['2026-12']);
    expect(monthsLeft('2026-12-01')).toHaveLength(12);
    expect(monthsLeft('2026-12-31')[0]).toBe('2027-01');
  });

  it('is unknown without rules', () => {
    expect(gapRateOf('all', '2026-10-01', [])).toBeNull();
  });
});
