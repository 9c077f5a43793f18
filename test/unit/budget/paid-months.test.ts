import { describe, expect, it } from 'vitest';
import { paidMonthOf } from '../../../shared/budget/paid-months.ts';

const paid = { amount: 10, paid: 10 };
const open = { amount: 10, paid: 9 };
const of = (...invoices: (typeof paid)[]) => ({ invoices, isForSome: false });
const forSome = (...invoices: (typeof paid)[]) => ({ invoices, isForSome: true });

describe('a month of a person', () => {
  it.each([
    ['none', [], 'active', null],
    ['unknown', [of()], null, null],
    ['paid', [of(paid)], null, 'invoice'],
    ['unpaid', [of(paid, open)], null, 'invoice'],
    ['paid', [of(open), of(paid)], null, 'invoice'],
    ['unknown', [of(open), of()], null, null],
    ['unpaid', [of(open)], 'active', 'invoice'],
    ['paid', [of(open), of()], 'active', 'insurer'],
    ['paid', [of()], 'active', 'insurer'],
    ['unpaid', [of()], 'inactive', 'insurer'],
    ['paid', [of(paid)], 'inactive', 'invoice'],
    ['unknown', [forSome(paid)], null, null],
    ['unpaid', [forSome(paid)], 'inactive', 'insurer'],
    ['unknown', [forSome(open)], null, null],
  ] as const)('is %s', (state, spells, insurer, by) => {
    expect(paidMonthOf('2026-01', spells, insurer)).toEqual({ month: '2026-01', state, by });
  });
});
