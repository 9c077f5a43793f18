import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { reminderHandlers } from '../../electron/data/agreements/reminders.ts';
import type { DataContext } from '../../electron/data/context.ts';
import type { AgreementEdit } from '../../shared/agreements/schema.ts';
import { codeOf } from '../support/coded.ts';
import { addAgreement, agreementOf, anAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';
import { undoAction } from '../support/data/undo-action.ts';

const next = {
  numberFirst: 'B/1/2027',
  numberSecond: null,
  title: 'Perpanjangan',
  signedOn: '2027-01-10',
  startsOn: '2027-02-01',
  endsOn: '2029-01-31',
};
const addendum = { kind: 'addendum', signedOn: '2026-03-01', startsOn: '2026-03-01' } as const;

const renew = (context: DataContext, uid: string, fields: Partial<typeof next> = {}) =>
  agreements['agreements.renew'](context, { uid, ...next, ...fields });

function edit(context: DataContext, uid: string, fields: Partial<AgreementEdit>) {
  const { rowVersion } = agreementOf(context, uid);
  return agreements['agreements.save'](context, anAgreement({ uid, rowVersion, ...fields }));
}

function endEarly(context: DataContext, uid: string, endedEarlyOn: string) {
  const { rowVersion } = agreementOf(context, uid);
  return agreements['agreements.endEarly'](context, { uid, rowVersion, endedEarlyOn, note: null });
}

describe('a renewal', () => {
  it.each([
    [{ startsOn: '2020-02-01', endsOn: '2022-01-31' }],
    [{ startsOn: '2025-02-01', endsOn: '2029-01-31' }],
    [{ startsOn: '2026-02-01', endsOn: '2027-01-31' }],
  ])('of 1 February 2025 to 31 January 2027 cannot be %j', (dates) => {
    const { context } = aStore('2027-01-20');
    const uid = addAgreement(context);
    expect(codeOf(() => renew(context, uid, dates))).toBe('renewal-not-later');
    expect(agreementOf(context, uid)).toMatchObject({ state: 'urgent', renewedByUid: null });
  });

  it('may begin before the old term ends', () => {
    const { context } = aStore('2027-01-20');
    const uid = addAgreement(context);
    expect(codeOf(() => renew(context, uid, { startsOn: '2026-12-01' }))).toBeNull();
  });

  it('ends after the end that an addendum gave the old term, whichever of them comes last', () => {
    const { context } = aStore('2027-01-20');
    const uid = addAgreement(context);
    const moved = (amendsEndTo: string) => ({ ...addendum, parentUid: uid, endsOn: amendsEndTo, amendsEndTo });
    addAgreement(context, moved('2028-01-31'));
    expect(codeOf(() => renew(context, uid, { endsOn: '2028-01-31' }))).toBe('renewal-not-later');
    renew(context, uid);
    expect(codeOf(() => addAgreement(context, moved('2029-01-31')))).toBe('renewal-not-later');
  });

  it('cannot be moved before the old term afterwards, nor that one after it', () => {
    const { context } = aStore('2027-01-20');
    const uid = addAgreement(context);
    const renewal = renew(context, uid).uid;
    const early = { startsOn: '2024-02-01', endsOn: '2026-01-31' };
    expect(codeOf(() => edit(context, renewal, early))).toBe('renewal-not-later');
    expect(codeOf(() => edit(context, uid, { startsOn: '2027-03-01', endsOn: '2028-03-31' }))).toBe(
      'renewal-not-later',
    );
  });

  it('that is given up before it began renews nothing: the old term asks again and can be renewed again', () => {
    const { context } = aStore('2027-01-20');
    const uid = addAgreement(context);
    const renewal = renew(context, uid).uid;
    const asked = (on?: string) => reminderHandlers['reminders.list'](context, { on }).map((one) => one.uid);
    expect(asked()).toEqual([]);
    const { action } = endEarly(context, renewal, '2027-01-20');
    expect(agreementOf(context, uid)).toMatchObject({ state: 'urgent', renewedByUid: null });
    expect(agreementOf(context, renewal)).toMatchObject({ state: 'terminated', renewsUid: null });
    expect(asked()).toEqual([uid]);
    expect(asked('2028-01-01')).toEqual([uid]);
    undoAction(context, action);
    expect(agreementOf(context, uid)).toMatchObject({ state: 'renewed', renewedByUid: renewal });
    endEarly(context, renewal, '2027-02-01');
    expect(codeOf(() => renew(context, uid))).toBeNull();
  });
});

describe('an edit', () => {
  it('never begins a term after the end that an addendum or an early end gave it', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    addAgreement(context, { ...addendum, parentUid: uid, endsOn: '2026-06-30', amendsEndTo: '2026-06-30' });
    expect(codeOf(() => edit(context, uid, { startsOn: '2026-12-01' }))).toBe('starts-after-end');
    const other = addAgreement(context);
    endEarly(context, other, '2026-01-01');
    const later = { startsOn: '2027-01-01', endsOn: '2028-12-31' };
    expect(codeOf(() => edit(context, other, later))).toBe('starts-after-end');
    expect(codeOf(() => edit(context, other, { title: 'Judul baru' }))).toBeNull();
  });

  it('never makes an addendum of what renews or is renewed', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const renewal = renew(context, uid, { signedOn: '2026-11-01' }).uid;
    const parentUid = addAgreement(context);
    for (const one of [uid, renewal]) {
      const dates = one === uid ? {} : { startsOn: next.startsOn, endsOn: next.endsOn };
      expect(codeOf(() => edit(context, one, { kind: 'addendum', parentUid, ...dates }))).toBe('addendum-in-chain');
    }
  });
});

describe('an early end', () => {
  it('is of a signed agreement, once', () => {
    const { context } = aStore();
    const draft = addAgreement(context, { signedOn: null });
    expect(codeOf(() => endEarly(context, draft, '2026-01-01'))).toBe('ended-unsigned');
    const uid = addAgreement(context);
    endEarly(context, uid, '2026-01-01');
    expect(codeOf(() => endEarly(context, uid, '2025-06-01'))).toBe('already-ended');
    expect(codeOf(() => edit(context, uid, { signedOn: null }))).toBe('ended-unsigned');
  });

  it.each([
    ['2025-01-14', 'early-end-outside'],
    ['2025-01-15', null],
    ['2027-01-31', null],
    ['2027-02-01', 'early-end-outside'],
  ])('on %s is %s for a term signed on 15 January 2025 that ends on 31 January 2027', (day, code) => {
    const { context } = aStore();
    const uid = addAgreement(context);
    expect(codeOf(() => endEarly(context, uid, day))).toBe(code);
  });
});
