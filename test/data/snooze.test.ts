import { describe, expect, it } from 'vitest';
import { reminderHandlers as reminders } from '../../electron/data/agreements/reminders.ts';
import { historyHandlers } from '../../electron/data/history.ts';
import { latestSnooze } from '../../shared/agreements/milestones.ts';
import { codeOf } from '../support/coded.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { aStore, type TestStore } from '../support/data/store.ts';

const reason = 'Menunggu TKKSD';
const isSnoozed = ({ context }: TestStore, on?: string) =>
  reminders['reminders.list'](context, { on }).map((one) => one.isSnoozed);
const snooze = ({ context }: TestStore, agreementUid: string, until: string) =>
  reminders['reminders.snooze'](context, { agreementUid, until, reason });

describe('a reminder that is put off', () => {
  it('asks anew when an addendum moves the end it was put off for', () => {
    const store = aStore('2026-12-10');
    const uid = addAgreement(store.context);
    snooze(store, uid, '2027-01-31');
    expect(isSnoozed(store)).toEqual([true]);
    addAgreement(store.context, {
      kind: 'addendum',
      parentUid: uid,
      signedOn: '2026-12-12',
      startsOn: '2026-12-12',
      endsOn: '2027-06-15',
      amendsEndTo: '2027-06-15',
    });
    expect(isSnoozed(store, '2027-01-15')).toEqual([false]);
  });

  it.each([
    ['2026-12-10', '2027-01-31', '2027-02-01'],
    ['2026-08-20', '2026-11-20', '2026-11-21'],
    ['2027-01-31', '2027-02-28', '2027-03-01'],
    ['2027-06-01', '2027-07-01', '2027-07-02'],
  ])('on %s is so until %s at the latest', (today, latest, tooLong) => {
    const store = aStore(today);
    const uid = addAgreement(store.context);
    expect(latestSnooze('2027-01-31', today)).toBe(latest);
    expect(codeOf(() => snooze(store, uid, tooLong))).toBe('snooze-too-long');
    expect(codeOf(() => snooze(store, uid, latest))).toBeNull();
  });

  it('is told in the history of its agreement, and let ask again once only', () => {
    const store = aStore('2026-12-10');
    const { context } = store;
    const uid = addAgreement(context);
    expect(codeOf(() => reminders['reminders.wake'](context, { uid }))).toBe('nothing-to-wake');
    snooze(store, uid, '2027-01-31');
    reminders['reminders.wake'](context, { uid });
    expect(codeOf(() => reminders['reminders.wake'](context, { uid }))).toBe('nothing-to-wake');
    const told = historyHandlers['history.of'](context, { table: 'agreement', uid });
    expect(told.map(({ kind }) => kind)).toEqual(['reminder.woken', 'reminder.snoozed', 'agreement.added']);
  });
});
