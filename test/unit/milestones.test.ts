import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alertsOf,
  leadingAlert,
  milestones,
  nextMilestone,
  noticeOn,
  type WatchedTerm,
} from '../../shared/agreements/milestones.ts';
import { addDays, dateOfDayNumber, dayNumber } from '../../shared/dates.ts';

const plan = { endsOn: '2027-12-08', noticeMonths: 3, milestoneDays: [180, 90, 60, 30, 0] };
const watched = (facts: Partial<WatchedTerm> = {}): WatchedTerm => ({
  ...plan,
  state: 'urgent',
  snoozes: [],
  ...facts,
});
const anyDate = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2100-12-31') }).map(dateOfDayNumber);

describe('milestones', () => {
  it('are counted backwards from the end', () => {
    expect(milestones(plan)).toEqual([
      { code: 'days-180', on: '2027-06-11' },
      { code: 'notice', on: '2027-09-08' },
      { code: 'days-90', on: '2027-09-09' },
      { code: 'days-60', on: '2027-10-09' },
      { code: 'days-30', on: '2027-11-08' },
      { code: 'days-0', on: '2027-12-08' },
    ]);
  });

  it('keep the notice inside a short month', () => {
    expect(noticeOn('2027-05-31', 3)).toBe('2027-02-28');
    expect(noticeOn('2028-05-31', 3)).toBe('2028-02-29');
    expect(noticeOn('2027-12-08', 0)).toBe('2027-12-08');
  });

  it('are none for a kind that is not called to mind', () => {
    expect(milestones({ ...plan, milestoneDays: [] })).toEqual([]);
  });

  it('say which one comes next', () => {
    expect(nextMilestone(plan, '2027-06-10')?.code).toBe('days-180');
    expect(nextMilestone(plan, '2027-06-11')?.code).toBe('notice');
    expect(nextMilestone(plan, '2027-12-08')).toBeUndefined();
  });
});

describe('alerts', () => {
  it('come on the day of the milestone, not before', () => {
    expect(alertsOf(watched(), '2027-06-10')).toEqual([]);
    expect(alertsOf(watched(), '2027-06-11').map(({ code }) => code)).toEqual(['days-180']);
  });

  it('are all there, each once, for who opens the program years later', () => {
    const codes = alertsOf(watched({ state: 'expired' }), '2031-01-01').map(({ code }) => code);
    expect(codes).toEqual(['days-180', 'notice', 'days-90', 'days-60', 'days-30', 'days-0']);
  });

  it.each(['renewed', 'terminated', 'draft'] as const)('are none while the term is %s', (state) => {
    expect(alertsOf(watched({ state }), '2031-01-01')).toEqual([]);
  });

  it('stay visible while put off, and ask again on the day agreed', () => {
    const snoozes = [{ code: 'days-180', on: '2027-06-11', until: '2027-07-01', reason: 'Menunggu TKKSD' }] as const;
    const before = alertsOf(watched({ snoozes }), '2027-06-30');
    expect(before).toEqual([
      { code: 'days-180', on: '2027-06-11', snoozedUntil: '2027-07-01', reason: 'Menunggu TKKSD' },
    ]);
    expect(alertsOf(watched({ snoozes }), '2027-07-01')[0]?.snoozedUntil).toBeNull();
  });

  it('ask anew when the milestone has another day than the one they were put off for', () => {
    const snoozes = [{ code: 'days-180', on: '2027-06-11', until: '2027-09-01', reason: 'Menunggu TKKSD' }] as const;
    const moved = alertsOf(watched({ snoozes, endsOn: '2027-12-18' }), '2027-07-01');
    expect(moved).toMatchObject([{ code: 'days-180', snoozedUntil: null, reason: null }]);
  });

  it('of a later milestone ask although an earlier one is put off', () => {
    const snoozes = [{ code: 'days-180', on: '2027-06-11', until: '2028-01-01', reason: 'Menunggu TKKSD' }] as const;
    const alerts = alertsOf(watched({ snoozes }), '2027-09-08');
    expect(leadingAlert(alerts)).toMatchObject({ code: 'notice', snoozedUntil: null });
  });

  it('only grow while time passes, whenever the program is opened', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.nat(900), (endsOn, today, later) => {
        const term = watched({ endsOn, state: 'running' });
        const now = alertsOf(term, today).map(({ code }) => code);
        const then = alertsOf(term, addDays(today, later)).map(({ code }) => code);
        expect(then.slice(0, now.length)).toEqual(now);
        expect(new Set(then).size).toBe(then.length);
      }),
    );
  });
});
