import { describe, expect, it } from 'vitest';
import { agendaHandlers } from '../../electron/data/agreements/agenda.ts';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { agreementKindHandlers as kinds } from '../../electron/data/agreements/kinds.ts';
import { reminderHandlers as reminders } from '../../electron/data/agreements/reminders.ts';
import { codeOf } from '../support/coded.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { aStore, type TestStore } from '../support/data/store.ts';

const list = ({ context }: TestStore) => reminders['reminders.list'](context, { on: undefined });
const codes = (store: TestStore) => list(store).flatMap(({ alerts }) => alerts.map(({ code }) => code));

describe('reminders', () => {
  it('are all there, none twice, when the clock went past every milestone with the program closed', () => {
    const before = aStore('2026-07-01');
    addAgreement(before.context);
    expect(codes(before)).toEqual([]);
    const after = before.reopen('2027-03-01');
    expect(codes(after)).toEqual(['days-180', 'notice', 'days-90', 'days-60', 'days-30', 'days-0']);
    expect(codes(after.reopen('2027-03-02'))).toEqual([
      'days-180',
      'notice',
      'days-90',
      'days-60',
      'days-30',
      'days-0',
    ]);
  });

  it('that are put off stay visible with the reason, and the next milestone asks all the same', () => {
    const store = aStore('2026-11-22');
    const uid = addAgreement(store.context);
    reminders['reminders.snooze'](store.context, { agreementUid: uid, until: '2027-01-31', reason: 'Menunggu TKKSD' });
    expect(list(store)).toMatchObject([{ isSnoozed: true, alerts: [{ reason: 'Menunggu TKKSD' }, {}, {}] }]);
    const later = store.reopen('2026-12-02');
    expect(list(later)[0]).toMatchObject({ isSnoozed: false });
    expect(list(later)[0]?.alerts.at(-1)).toMatchObject({ code: 'days-60', snoozedUntil: null });
    reminders['reminders.wake'](later.context, { uid });
    expect(list(later)[0]?.alerts.every(({ snoozedUntil }) => snoozedUntil === null)).toBe(true);
  });

  it('cannot be put off to a day that has passed, nor when none has come', () => {
    const store = aStore('2026-11-22');
    const uid = addAgreement(store.context);
    const far = addAgreement(store.context, { endsOn: '2040-01-01' });
    const snooze = (agreementUid: string, until: string) => () =>
      reminders['reminders.snooze'](store.context, { agreementUid, until, reason: 'x' });
    expect(codeOf(snooze(uid, '2026-11-22'))).toBe('input-invalid');
    expect(codeOf(snooze(far, '2026-12-22'))).toBe('nothing-to-snooze');
  });
});

describe('settings of a kind', () => {
  it('decide states, milestones and the checklist of new agreements, and can be set back', () => {
    const store = aStore('2026-11-22');
    const { context } = store;
    const shipped = kinds['agreementKinds.list'](context).find(({ kind }) => kind === 'perjanjian-kerja-sama')!;
    const own = {
      ...shipped,
      prepareDays: 30,
      urgentDays: 10,
      milestoneDays: [14, 45, 14],
      steps: [{ step: 'Rapat', daysBefore: 20 }],
    };
    kinds['agreementKinds.save'](context, own);
    const uid = addAgreement(context, { endsOn: '2026-12-31' });
    const agreement = agreements['agreements.get'](context, { uid, on: undefined });
    expect(agreement.state).toBe('running');
    expect(agreement.alerts.map(({ code }) => code)).toEqual(['notice', 'days-45']);
    expect(agreement.steps.map(({ step, plannedOn }) => [step, plannedOn])).toEqual([['Rapat', '2026-12-11']]);
    expect(codeOf(() => kinds['agreementKinds.save'](context, own))).toBe('stale-edit');
    kinds['agreementKinds.restore'](context, { kind: 'perjanjian-kerja-sama' });
    expect(agreements['agreements.get'](context, { uid, on: undefined }).state).toBe('urgent');
  });
});

describe('the agenda', () => {
  it('has milestones, the notice, the steps and the quarterly reports in the order of their days', () => {
    const { context } = aStore('2026-11-22');
    addAgreement(context);
    const agenda = agendaHandlers['agenda.list'](context, { from: '2026-12-01', to: '2027-02-28', withOverdue: false });
    expect(
      agenda
        .filter(({ kind }) => kind !== 'step')
        .map(({ on, kind, daysBefore, quarter }) => [on, kind, daysBefore ?? quarter]),
    ).toEqual([
      ['2026-12-02', 'milestone', 60],
      ['2027-01-01', 'milestone', 30],
      ['2027-01-10', 'report', '2026-T4'],
      ['2027-01-31', 'end', null],
    ]);
    expect(agenda.some(({ kind, isDone }) => kind === 'step' && !isDone)).toBe(true);
    expect(new Set(agenda.map(({ key }) => key)).size).toBe(agenda.length);
  });

  it('brings what is overdue from before the first day only where that is asked for', () => {
    const { context } = aStore('2026-11-22');
    addAgreement(context, { startsOn: '2024-01-01', signedOn: '2023-12-20', endsOn: '2026-10-31' });
    const span = { from: '2026-11-01', to: '2026-12-31' };
    const days = (withOverdue: boolean) =>
      agendaHandlers['agenda.list'](context, { ...span, withOverdue }).map(({ on, isOverdue }) => [on, isOverdue]);
    expect(days(true)).toEqual([['2026-10-31', true]]);
    expect(days(false)).toEqual([]);
  });

  it('has each step on the way to a renewal once while that is a draft, and those of the next round after it', () => {
    const { context } = aStore('2026-11-22');
    const uid = addAgreement(context);
    const own = { uid: null, rowVersion: null, plannedOn: '2026-12-01', doneOn: null, doneBy: null, note: null };
    agreements['agreements.saveStep'](context, { ...own, agreementUid: uid, step: 'Rapat dengan cabang' });
    const { title } = agreements['agreements.get'](context, { uid, on: undefined });
    const term = { startsOn: '2027-02-01', endsOn: '2029-01-31' };
    const names = { title, numberFirst: null, numberSecond: null };
    const draft = agreements['agreements.renew'](context, { uid, ...names, ...term, signedOn: null }).uid;
    const steps = agendaHandlers['agenda.list'](context, { from: '2026-01-01', to: '2030-12-31', withOverdue: true })
      .filter(({ kind }) => kind === 'step')
      .map(({ step, agreementUid }) => [step, agreementUid === draft]);
    expect(new Set(steps.map(([step]) => step)).size).toBe(steps.length);
    expect(steps.filter(([, isOfDraft]) => !isOfDraft)).toEqual([['Rapat dengan cabang', false]]);
    expect(steps).toHaveLength(7);
  });
});
