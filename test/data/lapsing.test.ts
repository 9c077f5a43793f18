import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { budgetHandlers } from '../../electron/data/budget/handlers.ts';
import { actionHandlers } from '../../electron/data/history.ts';
import { homeHandlers } from '../../electron/data/home.ts';
import { lapseRuleHandlers, lapsingHandlers } from '../../electron/data/lapsing/handlers.ts';
import { lapsingPeople } from '../../electron/data/lapsing/people.ts';
import { askedOf } from '../../electron/data/participants/page.ts';
import { addToMonth } from '../../shared/dates.ts';
import { arrearsOf, isLapsing, lapsesOn } from '../../shared/lapsing/arrears.ts';
import { participantFilter } from '../../shared/participants/schema.ts';
import { codeOf } from '../support/coded.ts';
import { fundingUid } from '../support/data/participant-forms.ts';
import { participantPage } from '../support/data/participant-list.ts';
import { addParticipant, addParticipants, addUnit, type SpellFields } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';

const today = '2026-11-23';
const farmer: SpellFields = { segment: 'bpu', category: 'petani', startsOn: '2026-01-01' };

/** An invoice of a month from the regency, paid in full or not. */
function invoiced(
  context: DataContext,
  month: string,
  isPaid: boolean,
  funding = 'apbd-kabupaten',
  people: number | null = null,
): string {
  const { uid } = budgetHandlers['budget.saveInvoice'](context, {
    uid: null,
    rowVersion: null,
    month,
    fundingUid: fundingUid(context, funding),
    unitUid: null,
    categoryUid: null,
    number: null,
    invoicedOn: null,
    people,
    amount: 16_800,
    note: null,
  });
  if (isPaid) paid(context, uid);
  return uid;
}

function paid(context: DataContext, invoiceUid: string): void {
  const payment = { uid: null, rowVersion: null, paidOn: '2026-11-20', amount: 16_800, reference: null };
  budgetHandlers['budget.savePayment'](context, { ...payment, invoiceUid });
}

const listed = (context: DataContext) =>
  participantPage(context, { problems: 'lapsing' }).rows.map(({ name, lapse }) => ({ name, ...lapse }));
const todo = (context: DataContext) =>
  homeHandlers['home.summary'](context).todos.find(({ kind }) => kind === 'lapsing')?.count ?? null;
const undo = (context: DataContext) => actionHandlers['actions.undoLast'](context, {}, aJob().extras);

describe('who is about to lapse', () => {
  it('does not take an invoice for one person as paying for all, nor as leaving all unpaid', () => {
    const { context } = aStore(today);
    addParticipant(context, { name: 'Ani' }, [farmer]);
    addParticipant(context, { name: 'Budi' }, [farmer]);
    const months = ['2026-08', '2026-09', '2026-10'];
    for (const month of months) invoiced(context, month, month === '2026-08', 'apbd-kabupaten', 1);
    const states = () => {
      const { uid = '' } = participantPage(context).rows.find(({ name }) => name === 'Ani') ?? {};
      const all = lapsingHandlers['lapsing.of'](context, { uid }).months;
      return all.filter(({ month }) => months.includes(month)).map(({ state }) => state);
    };
    expect(states()).toEqual(['unknown', 'unknown', 'unknown']);
    expect(listed(context)).toEqual([]);
    for (const month of months) invoiced(context, month, true, 'apbd-kabupaten', 1);
    expect(states()).toEqual(['paid', 'unpaid', 'unpaid']);
  });

  it('is listed from the second unpaid month of three on, with the last paid month and the day', async () => {
    const { context } = aStore(today);
    addParticipant(context, { name: 'Ani' }, [farmer]);
    invoiced(context, '2026-08', true);
    invoiced(context, '2026-09', false);
    expect(listed(context)).toEqual([]);
    expect(todo(context)).toBeNull();
    const october = invoiced(context, '2026-10', false);
    expect(listed(context)).toEqual([{ name: 'Ani', lastPaid: '2026-08', unpaid: 2, lapsesOn: '2026-11-30' }]);
    expect(todo(context)).toBe(1);
    paid(context, october);
    expect(listed(context)).toEqual([]);
    await undo(context);
    expect(todo(context)).toBe(1);
  });

  it('stays listed when the rule has been reached, with the day in the past', () => {
    const { context } = aStore(today);
    addParticipant(context, { name: 'Ani' }, [farmer]);
    invoiced(context, '2026-06', true);
    for (const month of ['2026-07', '2026-08', '2026-09', '2026-10']) invoiced(context, month, false);
    expect(listed(context)).toEqual([{ name: 'Ani', lastPaid: '2026-06', unpaid: 4, lapsesOn: '2026-09-30' }]);
  });

  it('is nobody of whom nothing is known, who is paid in advance, who has left, or whose segment has no such rule', () => {
    const { context } = aStore(today);
    addParticipant(context, { name: 'Tanpa tagihan' }, [{ ...farmer, funding: 'csr' }]);
    addParticipant(context, { name: 'Pindah' }, [{ ...farmer, endsOn: '2026-10-31' }]);
    addParticipant(context, { name: 'Penerima upah' }, [{ startsOn: '2026-01-01' }]);
    addParticipant(context, { name: 'Dibayar di muka' }, [{ ...farmer, funding: 'apbd-provinsi' }]);
    addParticipant(context, { name: 'Baru' }, [{ ...farmer, startsOn: '2026-10-01' }]);
    for (const month of ['2026-08', '2026-09', '2026-10']) {
      invoiced(context, month, false);
      invoiced(context, month, false, 'apbd-provinsi');
    }
    invoiced(context, '2026-11', true, 'apbd-provinsi');
    expect(listed(context)).toEqual([]);
  });

  it('counts a participation that another source pays as paid, and begins anew after a gap', () => {
    const { context } = aStore(today);
    addParticipant(context, { name: 'Dua sumber' }, [farmer, { ...farmer, funding: 'csr' }]);
    addParticipant(context, { name: 'Sela' }, [
      { ...farmer, endsOn: '2026-08-31' },
      { ...farmer, startsOn: '2026-10-01' },
    ]);
    addParticipant(context, { name: 'Setelah sela' }, [
      { ...farmer, endsOn: '2026-06-30' },
      { ...farmer, startsOn: '2026-09-01' },
    ]);
    for (const month of ['2026-05', '2026-06', '2026-09', '2026-10']) {
      invoiced(context, month, false);
      invoiced(context, month, true, 'csr');
    }
    expect(listed(context)).toEqual([{ name: 'Setelah sela', lastPaid: null, unpaid: 2, lapsesOn: '2026-11-30' }]);
  });

  it('looks at the invoices of the person’s own unit where it has some, not at those of all others', () => {
    const { context } = aStore(today);
    const unitId = addUnit(context, 'Dinas Pertanian');
    addParticipant(context, { name: 'Ani' }, [{ ...farmer, unitId }]);
    addParticipant(context, { name: 'Budi' }, [farmer]);
    for (const month of ['2026-09', '2026-10']) {
      invoiced(context, month, false);
      const own = invoiced(context, month, true);
      context.actions.run({ kind: 'invoice.saved', topics: [], isUndoable: false }, () => {
        context.writer
          .prepare('UPDATE invoice SET unit_id = ?, row_version = row_version + 1 WHERE uid = ?')
          .run(unitId, own);
        return {};
      });
    }
    expect(listed(context).map(({ name }) => name)).toEqual(['Budi']);
  });

  it('follows the rule that holds today, which the office may change', async () => {
    const { context } = aStore(today);
    addParticipant(context, { name: 'Ani' }, [farmer]);
    invoiced(context, '2026-10', false);
    const [shipped] = lapseRuleHandlers['lapseRules.list'](context);
    expect(shipped).toMatchObject({ segment: 'bpu', months: 3, isConfirmed: false });
    const rule = { segment: 'bpu' as const, legalBasis: 'Surat edaran', isConfirmed: true, note: null };
    const edit = { uid: null, rowVersion: null, ...rule };
    lapseRuleHandlers['lapseRules.save'](context, { ...edit, months: 1, validFrom: '2027-01-01' });
    expect(listed(context)).toEqual([]);
    lapseRuleHandlers['lapseRules.save'](context, { ...edit, months: 2, validFrom: '2026-11-01' });
    expect(listed(context)).toMatchObject([{ name: 'Ani', unpaid: 1, lapsesOn: '2026-11-30' }]);
    const again = { ...edit, months: 6, validFrom: '2026-11-01' };
    expect(codeOf(() => lapseRuleHandlers['lapseRules.save'](context, again))).toBe('name-taken');
    await undo(context);
    expect(listed(context)).toEqual([]);
    lapseRuleHandlers['lapseRules.remove'](context, { uid: shipped!.uid });
    expect(lapseRuleHandlers['lapseRules.list'](context)).toHaveLength(1);
  });

  it('says the same on the page of the person as in the list', () => {
    const month = fc.constantFrom(...Array.from({ length: 12 }, (_, back) => addToMonth('2026-11', -back)));
    const one = fc.record({ month, isPaid: fc.boolean(), funding: fc.constantFrom('apbd-kabupaten', 'csr') });
    const spell = fc.record({
      funding: fc.constantFrom('apbd-kabupaten', 'csr'),
      startsOn: fc.constantFrom('2025-12-01', '2026-07-01', '2026-10-01'),
      endsOn: fc.constantFrom(null, '2026-12-31', '2026-10-31'),
      segment: fc.constantFrom('bpu', 'pu'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), fc.array(spell, { minLength: 1, maxLength: 2 }), (all, spells) => {
        const { context } = aStore(today);
        const uid = addParticipant(
          context,
          {},
          spells.map((some) => ({ ...farmer, ...some })),
        );
        for (const { month: of, isPaid, funding } of all) invoiced(context, of, isPaid, funding);
        const { standing, months } = lapsingHandlers['lapsing.of'](context, { uid });
        const { rule, ...mine } = standing;
        expect(months).toHaveLength(24);
        const isListed = rule !== null && isLapsing(mine, rule);
        expect(participantPage(context, { problems: 'lapsing' }).rows.map(({ lapse }) => lapse)).toEqual(
          isListed ? [mine] : [],
        );
      }),
      { numRuns: 25 },
    );
  });

  it('is worked out beside other work in a large register, and the windows are told', async () => {
    const { context, announced } = aStore(today);
    addParticipants(context, 30);
    addParticipant(context, { name: 'Ani' }, [farmer]);
    for (const month of ['2026-08', '2026-09', '2026-10']) invoiced(context, month, false);
    announced.length = 0;
    expect(lapsingPeople(context, 10)).toEqual({ value: null, isWorking: true });
    await expect.poll(() => announced).toContain('participants');
    const { value } = lapsingPeople(context, 10);
    expect(value?.size).toBe(1);
    addParticipant(context);
    expect(lapsingPeople(context, 10)).toEqual({ value, isWorking: true });
  });

  it('is not said to be nobody while a large register is judged for the first time', () => {
    const { context } = aStore(today);
    const filter = participantFilter.parse({ problems: 'lapsing' });
    expect(codeOf(() => askedOf(context, filter, () => null))).toBe('still-counting');
    expect(askedOf(context, filter).among?.size).toBe(0);
    expect(askedOf(context, participantFilter.parse({}), () => null)).not.toHaveProperty('among');
  });
});

describe('arrears', () => {
  const states = (text: string) =>
    text.split('').map((letter, back) => ({
      month: addToMonth('2026-11', -back),
      state: ({ p: 'paid', u: 'unpaid', k: 'unknown', n: 'none' } as const)[letter as 'p'],
    }));

  it.each([
    ['uup', '2026-09', 1],
    ['kuup', '2026-08', 2],
    ['puuu', '2026-11', 0],
    ['kukup', '2026-07', 2],
    ['kuunu', null, 2],
    ['knp', null, 0],
    ['', null, 0],
  ])('of %s (the present month first) go back to %s: %s', (text, lastPaid, unpaid) => {
    expect(arrearsOf(states(text), '2026-11')).toMatchObject({ lastPaid, unpaid });
  });

  it.each([
    [1, 3, '2026-12-31'],
    [2, 3, '2026-11-30'],
    [3, 3, '2026-10-31'],
    [5, 3, '2026-08-31'],
  ])('of %s months with a rule of %s end the protection on %s', (unpaid, months, day) => {
    const arrears = arrearsOf(states(`k${'u'.repeat(unpaid)}p`), '2026-11');
    expect(lapsesOn(arrears, { months }, '2026-11')).toBe(day);
  });

  it('have ended it on the same day whenever one asks, also when later months are not known', () => {
    const asked = (text: string) => lapsesOn(arrearsOf(states(text), '2026-11'), { months: 3 }, '2026-11');
    expect(asked('kuuup')).toBe('2026-10-31');
    expect(asked('kkkkuuup')).toBe('2026-07-31');
    expect(asked('kkukuup')).toBe('2026-09-30');
  });
});
