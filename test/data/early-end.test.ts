import { describe, expect, it } from 'vitest';
import { agendaHandlers } from '../../electron/data/agreements/agenda.ts';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { reminderHandlers } from '../../electron/data/agreements/reminders.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { addAgreement, agreementOf } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';

const next = {
  numberFirst: 'B/1/2024',
  numberSecond: null,
  title: 'Perpanjangan',
  signedOn: '2024-12-20',
  startsOn: '2025-01-01',
  endsOn: '2026-12-31',
};

function endEarly(context: DataContext, uid: string, endedEarlyOn: string) {
  const { rowVersion } = agreementOf(context, uid);
  return agreements['agreements.endEarly'](context, { uid, rowVersion, endedEarlyOn, note: null });
}

describe('an early end for a day to come', () => {
  const agreed = { signedOn: '2025-01-15', startsOn: '2025-02-01', endsOn: '2029-01-31' };

  it('is the end that is counted down to, called to mind and prepared for', () => {
    const { context } = aStore('2026-11-22');
    const uid = addAgreement(context, agreed);
    expect(agreementOf(context, uid)).toMatchObject({ state: 'running', alerts: [] });
    endEarly(context, uid, '2026-12-15');
    expect(agreementOf(context, uid)).toMatchObject({
      state: 'urgent',
      endsOn: '2029-01-31',
      effectiveEndsOn: '2026-12-14',
      daysLeft: 22,
      noticeOn: '2026-09-14',
    });
    expect(agreementOf(context, uid).alerts.map(({ code }) => code)).toEqual([
      'days-180',
      'notice',
      'days-90',
      'days-60',
      'days-30',
    ]);
    expect(reminderHandlers['reminders.list'](context, { on: undefined })).toMatchObject([{ uid }]);
    expect(agreementOf(context, uid, '2026-12-15')).toMatchObject({ state: 'terminated', alerts: [] });
  });

  it('is the day from which the checklist is counted back, as soon as it is agreed', () => {
    const { context } = aStore('2026-11-22');
    const uid = addAgreement(context, { startsOn: '2026-02-01', endsOn: '2029-01-31' });
    endEarly(context, uid, '2027-07-01');
    const days = agreementOf(context, uid).steps.map(({ plannedOn }) => plannedOn);
    expect([days[0], days.at(-1)]).toEqual(['2027-01-31', '2027-06-16']);
  });

  it('is the end in the agenda, which has no other', () => {
    const { context } = aStore('2026-11-22');
    const uid = addAgreement(context, agreed);
    endEarly(context, uid, '2026-12-15');
    const ends = agendaHandlers['agenda.list'](context, { from: '2026-11-01', to: '2029-12-31', withOverdue: false });
    expect(ends.filter(({ kind }) => kind === 'end').map(({ on, isDone }) => [on, isDone])).toEqual([
      ['2026-12-14', false],
    ]);
  });
});

describe('a term after one that was ended early', () => {
  it('says the days without any agreement in between', () => {
    const { context } = aStore('2025-10-01');
    const uid = addAgreement(context, { signedOn: '2022-12-01', startsOn: '2023-01-01', endsOn: '2024-12-31' });
    endEarly(context, uid, '2024-02-01');
    const after = agreements['agreements.renew'](context, { uid, ...next }).uid;
    expect(agreementOf(context, after)).toMatchObject({
      gapBefore: { from: '2024-02-01', to: '2024-12-31', days: 335 },
      overlapBefore: null,
    });
  });

  it('is proposed from the day on which the old one no longer holds', () => {
    const { context } = aStore('2025-10-01');
    const uid = addAgreement(context, { signedOn: '2022-12-01', startsOn: '2023-01-01', endsOn: '2026-12-31' });
    endEarly(context, uid, '2024-02-01');
    expect(agreements['agreements.proposeRenewal'](context, { uid })).toMatchObject({ startsOn: '2024-02-01' });
  });
});
