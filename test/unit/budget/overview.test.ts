import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOverviewOf, type MonthNeed } from '../../../shared/budget/overview.ts';
import type { BudgetLine, Invoice } from '../../../shared/budget/schema.ts';

const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
let number = 0;
const apbd = { fundingUid: 'apbd', funding: 'APBD' };

function aLine(fields: Partial<BudgetLine> = {}): BudgetLine {
  number += 1;
  return {
    uid: String(number),
    rowVersion: 1,
    year: 2026,
    ...apbd,
    unitUid: null,
    unit: null,
    categoryUid: null,
    category: null,
    programme: null,
    accountCode: null,
    ceiling: 0,
    firstMonth: 1,
    months: 12,
    note: null,
    ...fields,
  };
}

function anInvoice(
  month: string,
  amount: number,
  paid: readonly number[] = [],
  fields: Partial<Invoice> = {},
): Invoice {
  number += 1;
  return {
    uid: String(number),
    rowVersion: 1,
    month,
    ...apbd,
    unitUid: null,
    unit: null,
    categoryUid: null,
    category: null,
    number: null,
    invoicedOn: null,
    people: null,
    amount,
    note: null,
    payments: paid.map((part) => ({ uid: 'p', rowVersion: 1, paidOn: `${month}-20`, amount: part, reference: null })),
    ...fields,
  };
}

const aNeed = (month: string, amount: number, unitUid: string | null = null, missing = 0): MonthNeed => ({
  month,
  ...apbd,
  unitUid,
  categoryUid: null,
  amount,
  missing,
});
const everyMonth = (amount: number) => months.map((month) => aNeed(month, amount));
const asked = { year: 2026, current: '2026-04', lines: [], invoices: [], needs: [] };
const states = (overview: ReturnType<typeof budgetOverviewOf>) => overview.total.months.map(({ state }) => state);

describe('the budget of a year', () => {
  it.each([
    [6548, 12, 1_320_076_800],
    [5000, 12, 1_008_000_000],
    [50, 12, 10_080_000],
    [5000, 10, 840_000_000],
  ])('of %d people at Rp16.800 for %d months is Rp%d, and lasts exactly as long', (people, count, ceiling) => {
    const lines = [aLine({ ceiling, months: count })];
    const needs = everyMonth(people * 16_800);
    const { total } = budgetOverviewOf({ ...asked, current: '2026-01', lines, needs });
    expect(total).toMatchObject({ forecast: ceiling, over: 0, lastsUntil: months[count - 1], isUncertain: false });
    expect(total.uncovered).toBe((12 - count) * people * 16_800);
    const less = budgetOverviewOf({
      ...asked,
      current: '2026-01',
      lines: [aLine({ ceiling: ceiling - 1, months: count })],
      needs,
    });
    expect(less.total).toMatchObject({ over: 1, lastsUntil: months[count - 2] });
  });

  it('says of every month whether it is paid, and never calls a month without data a gap', () => {
    const invoices = [anInvoice('2026-01', 100, [60, 40]), anInvoice('2026-02', 100, [60]), anInvoice('2026-04', 100)];
    const needs = [aNeed('2026-03', 100), aNeed('2026-05', 100)];
    const overview = budgetOverviewOf({ ...asked, lines: [aLine({ ceiling: 1000 })], invoices, needs });
    expect(states(overview).slice(0, 6)).toEqual(['paid', 'arrears', 'unbilled', 'open', 'ahead', 'ahead']);
    expect(overview.total).toMatchObject({ invoiced: 300, paid: 160, remaining: 840, uninvoiced: 100, forecast: 400 });
    const nothing = budgetOverviewOf(asked);
    expect(new Set(states(budgetOverviewOf({ ...asked, lines: [aLine()] })).slice(0, 4))).toEqual(new Set(['unknown']));
    expect(nothing.total).toMatchObject({ lastsUntil: null, months: [] });
  });

  it('does not say how long it lasts while nothing is known, and is uncertain beyond what is known', () => {
    expect(budgetOverviewOf({ ...asked, lines: [aLine({ ceiling: 9 })] }).total.lastsUntil).toBeNull();
    const needs = [...everyMonth(1), aNeed('2026-06', 0, null, 3)];
    expect(budgetOverviewOf({ ...asked, lines: [aLine({ ceiling: 99 })], needs }).total.isUncertain).toBe(true);
  });

  it('takes what a unit costs from its own ceiling, else from that of the funding source', () => {
    const lines = [aLine({ ceiling: 100 }), aLine({ ceiling: 50, unitUid: 'camat', unit: 'Camat' })];
    const needs = [aNeed('2026-05', 7, 'camat'), aNeed('2026-05', 5, 'dinas'), aNeed('2026-05', 3)];
    const { pots } = budgetOverviewOf({ ...asked, lines, needs });
    expect(pots.map(({ unit, need }) => [unit, need])).toEqual([
      [null, 8],
      ['Camat', 7],
    ]);
  });

  it('does not set the money of one source against what another lacks', () => {
    const csr = { fundingUid: 'csr', funding: 'CSR' };
    const lines = [aLine({ ceiling: 1200 }), aLine({ ceiling: 250, ...csr })];
    const needs = [...everyMonth(50), ...months.map((one) => ({ ...aNeed(one, 50), ...csr }))];
    const { total, pots } = budgetOverviewOf({ ...asked, current: '2026-01', lines, needs });
    expect(pots.map((pot) => [pot.lastsUntil, pot.over])).toEqual([
      ['2026-12', 0],
      ['2026-05', 350],
    ]);
    expect(total).toMatchObject({ forecast: 1200, ceiling: 1450, over: 350, lastsUntil: '2026-05' });
    const without = budgetOverviewOf({ ...asked, current: '2026-01', lines: lines.slice(0, 1), needs });
    expect(without.total).toMatchObject({ over: 0, withoutCeiling: 600, remaining: 1200, lastsUntil: '2026-12' });
  });

  it('does not call it certain how long a ceiling lasts while past months were not invoiced', () => {
    const { total } = budgetOverviewOf({ ...asked, lines: [aLine({ ceiling: 1000 })], needs: everyMonth(100) });
    expect(total).toMatchObject({ lastsUntil: '2026-12', isUncertain: true, uninvoiced: 300 });
    const invoices = ['2026-01', '2026-02', '2026-03'].map((month) => anInvoice(month, 100));
    const all = budgetOverviewOf({ ...asked, lines: [aLine({ ceiling: 1200 })], needs: everyMonth(100), invoices });
    expect(all.total).toMatchObject({ lastsUntil: '2026-12', isUncertain: false });
  });

  it('does not pay one invoice with what another was paid too much', () => {
    const invoices = [anInvoice('2026-01', 100, [500]), anInvoice('2026-01', 100)];
    const { total } = budgetOverviewOf({ ...asked, invoices });
    expect(total.months[0]).toMatchObject({ invoiced: 200, paid: 500, unpaid: 100, state: 'arrears' });
  });

  it('keeps the rest of a need in the forecast when a part of a month is invoiced', () => {
    const lines = [aLine({ ceiling: 2000 })];
    const { total } = budgetOverviewOf({ ...asked, lines, needs: everyMonth(100) });
    const token = [anInvoice('2026-12', 30), anInvoice('2026-04', 100), anInvoice('2026-05', 120)];
    const after = budgetOverviewOf({ ...asked, lines, needs: everyMonth(100), invoices: token });
    expect([total.forecast, after.total.forecast]).toEqual([900, 920]);
  });

  it('says what is missing if months that nobody invoiced are to be paid as well', () => {
    const needs = everyMonth(100);
    const invoices = [anInvoice('2026-01', 100, [100])];
    const { total } = budgetOverviewOf({ ...asked, lines: [aLine({ ceiling: 1000 })], invoices, needs });
    expect(total).toMatchObject({ forecast: 1000, over: 0, uninvoiced: 200, overWithUninvoiced: 200 });
    expect(states(budgetOverviewOf({ ...asked, needs })).slice(2, 5)).toEqual(['unbilled', 'current', 'ahead']);
  });

  it('does not take an invoice of one unit, category or person for one of all', () => {
    const lines = [aLine({ ceiling: 2000 })];
    const needs = months.flatMap((one) => [aNeed(one, 60, 'camat'), aNeed(one, 40, 'dinas')]);
    const of = (...invoices: Invoice[]) => budgetOverviewOf({ ...asked, lines, needs, invoices }).total.months[0];
    const camat = anInvoice('2026-01', 60, [60], { unitUid: 'camat' });
    expect(of(camat)).toMatchObject({ state: 'unbilled', isInvoiced: true, uninvoiced: 40 });
    expect(of({ ...camat, amount: 160 })).toMatchObject({ uninvoiced: 40 });
    expect(of(camat, anInvoice('2026-01', 40, [40]))).toMatchObject({ state: 'paid', uninvoiced: 0 });
    expect(of(anInvoice('2026-01', 100, [100]))).toMatchObject({ state: 'paid', uninvoiced: 0 });
    expect(of(anInvoice('2026-01', 91, [91]))).toMatchObject({ state: 'paid', uninvoiced: 0 });
    expect(of(anInvoice('2026-01', 10, [10]))).toMatchObject({ state: 'unbilled', uninvoiced: 90 });
    const nurses = anInvoice('2026-01', 100, [100], { categoryUid: 'nurse' });
    expect(of(nurses)).toMatchObject({ state: 'unbilled', uninvoiced: 100 });
  });

  it('sets an invoice of a unit that nobody is registered in against people without a unit', () => {
    const lines = [aLine({ ceiling: 100 })];
    const of = (month: string, more: Partial<Invoice>) =>
      budgetOverviewOf({
        ...asked,
        lines,
        needs: [aNeed(month, 100)],
        invoices: [anInvoice(month, 100, [100], more)],
      }).total;
    const past = of('2026-01', { unitUid: 'camat' });
    expect(past).toMatchObject({ forecast: 100, over: 0, uninvoiced: 0 });
    expect(past.months[0]?.state).toBe('paid');
    expect(of(asked.current, { unitUid: 'camat' })).toMatchObject({ forecast: 100, over: 0 });
    // another category, or people of another unit, are other people
    expect(of('2026-01', { categoryUid: 'nurse' })).toMatchObject({ uninvoiced: 100 });
    expect(of('2026-01', { unitUid: 'camat', categoryUid: 'nurse' })).toMatchObject({ uninvoiced: 100 });
    const dinas = { ...asked, lines, needs: [aNeed(asked.current, 100, 'dinas')] };
    const camat = anInvoice(asked.current, 100, [100], { unitUid: 'camat' });
    expect(budgetOverviewOf({ ...dinas, invoices: [camat] }).total).toMatchObject({ forecast: 200, over: 100 });
  });

  it('keeps money that is not the office’s, or of which nobody says whose it is, out of every sum', () => {
    const lines = [aLine({ ceiling: 1200 })];
    const self = { fundingUid: 'self', funding: 'Mandiri' };
    const nobody = { fundingUid: null, funding: null };
    const needs = [
      ...everyMonth(100),
      ...months.flatMap((one) => [self, nobody].map((of) => ({ ...aNeed(one, 50), ...of }))),
    ];
    const invoices = ['2026-01', '2026-02', '2026-03'].map((one) => anInvoice(one, 100, [100]));
    const some = { ...asked, lines, needs, invoices };
    const { total, pots } = budgetOverviewOf({ ...some, others: new Set(['self']) });
    expect(total).toMatchObject({ need: 1200, forecast: 1200, uninvoiced: 0, over: 0, isUncertain: false });
    expect(total.months[0]?.state).toBe('paid');
    expect(pots.map(({ funding, isBudgeted, need }) => [funding, isBudgeted, need])).toEqual([
      ['APBD', true, 1200],
      ['Mandiri', false, 600],
      [null, false, 600],
    ]);
    const planned = budgetOverviewOf({
      ...some,
      lines: [...lines, aLine({ ceiling: 600, ...self })],
      others: new Set(['self']),
    });
    expect(planned.total).toMatchObject({ need: 1800, ceiling: 1800, uninvoiced: 150 });
  });

  it('shows what has no ceiling instead of leaving it out', () => {
    const { pots, total } = budgetOverviewOf({ ...asked, invoices: [anInvoice('2026-01', 5)] });
    expect(pots).toMatchObject([{ hasCeiling: false, invoiced: 5, over: 0, withoutCeiling: 5, remaining: 0 }]);
    expect(total).toMatchObject({ invoiced: 5, withoutCeiling: 5, over: 0, remaining: 0 });
  });
});

const unit = fc.constantFrom(null, 'a', 'b');
const category = fc.constantFrom(null, 'c', 'd');
const funding = fc.constantFrom(
  apbd,
  { fundingUid: 'csr', funding: 'CSR' },
  { fundingUid: 'self', funding: 'Mandiri' },
);
const others = new Set(['self']);
const amount = fc.integer({ min: 0, max: 1_000_000 });
const month = fc.constantFrom(...months);
const facts = fc.record({
  current: month,
  lines: fc.array(
    fc
      .record({ unitUid: unit, ceiling: amount, months: fc.integer({ min: 1, max: 12 }), from: funding })
      .map(({ from, ...one }) => aLine({ ...one, ...from })),
    { maxLength: 5 },
  ),
  invoices: fc.array(
    fc
      .record({
        month,
        amount,
        unitUid: unit,
        categoryUid: category,
        from: funding,
        paid: fc.array(amount, { maxLength: 3 }),
      })
      .map(({ from, unitUid, categoryUid, ...one }) =>
        anInvoice(one.month, one.amount, one.paid, { unitUid, categoryUid, ...from }),
      ),
    { maxLength: 12 },
  ),
  needs: fc.array(
    fc
      .record({ month, amount, unitUid: unit, categoryUid: category, from: funding })
      .map(({ from, categoryUid, ...one }) => ({
        ...aNeed(one.month, one.amount, one.unitUid),
        categoryUid,
        ...from,
      })),
    { maxLength: 20 },
  ),
});

describe('whatever was entered', () => {
  it('the pots and the months sum up to the whole', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { total, pots: all } = budgetOverviewOf({ year: 2026, others, ...some });
        const pots = all.filter(({ isBudgeted }) => isBudgeted);
        for (const field of [
          'ceiling',
          'need',
          'invoiced',
          'paid',
          'remaining',
          'forecast',
          'uninvoiced',
          'over',
          'overWithUninvoiced',
          'withoutCeiling',
        ] as const) {
          expect(pots.reduce((sum, pot) => sum + pot[field], 0)).toBe(total[field]);
        }
        for (const field of ['need', 'invoiced', 'paid'] as const) {
          expect(total.months.reduce((sum, one) => sum + one[field], 0)).toBe(total[field]);
        }
        expect(total.forecast + total.uncovered + total.uninvoiced).toBeGreaterThanOrEqual(total.invoiced);
      }),
    );
  });

  it('splitting an invoice with what was paid of it, or a ceiling, in two changes nothing', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const invoices = some.invoices.flatMap((one) => {
          const part = Math.floor(one.amount / 3);
          const paid = one.payments.reduce((sum, { amount: of }) => sum + of, 0);
          const payments = (of: number) => [{ ...one.payments[0]!, amount: of }];
          if (paid === 0)
            return [
              { ...one, amount: part },
              { ...one, amount: one.amount - part },
            ];
          return [
            { ...one, amount: part, payments: payments(Math.min(paid, part)) },
            { ...one, amount: one.amount - part, payments: payments(Math.max(0, paid - part)) },
          ];
        });
        const lines = some.lines.flatMap((one) => [{ ...one, ceiling: 0 }, one]);
        expect(budgetOverviewOf({ year: 2026, ...some, invoices, lines })).toEqual(
          budgetOverviewOf({ year: 2026, ...some }),
        );
      }),
    );
  });
});
