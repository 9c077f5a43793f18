import { describe, expect, it } from 'vitest';
import { agendaOf, type AgendaQuestion, type AgendaTerm } from '../../shared/agreements/agenda.ts';
import { endOn, type Amendment } from '../../shared/agreements/amendment.ts';
import { lateReportsFrom } from '../../shared/agreements/overdue.ts';
import type { TermState } from '../../shared/agreements/term.ts';
import type { Quarter } from '../../shared/dates.ts';

const amendment: Amendment = { uid: 'a', signedOn: '2026-03-01', endsOn: '2027-07-31', endedEarlyOn: null };

describe('the end of an agreement', () => {
  it('is no longer moved by an addendum that has ended, from that day on', () => {
    const ended = { ...amendment, endedEarlyOn: '2026-06-01' };
    expect(endOn('2027-01-31', [ended], '2026-05-31')).toBe('2027-07-31');
    expect(endOn('2027-01-31', [ended], '2026-06-01')).toBe('2027-01-31');
  });
});

describe('the agenda', () => {
  const term = (state: TermState): AgendaTerm => ({
    uid: 'a',
    title: 'Kerja sama',
    number: null,
    state,
    startsOn: '2025-02-01',
    endsOn: '2027-01-31',
    noticeMonths: 3,
    milestoneDays: [90],
    steps: [],
  });
  const year = { from: '2026-01-01', to: '2027-12-31', today: '2026-01-01', withOverdue: false, lateReportsFrom: null };
  const kinds = (state: TermState) =>
    agendaOf([term(state)], { ...year, isIssued: () => false })
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'report');

  it('has milestones of what is signed, none of a draft', () => {
    expect(kinds('running')).toEqual(['notice', 'milestone', 'end']);
    expect(kinds('draft')).toEqual(['end']);
  });

  it('says which quarterly report was made', () => {
    const entries = agendaOf([], { ...year, isIssued: (quarter) => quarter === '2026-T1' });
    const made = entries.filter(({ kind, isDone }) => kind === 'report' && isDone);
    expect(made.map(({ quarter, on }) => [quarter, on])).toEqual([['2026-T1', '2026-04-10']]);
  });

  const overdue = (terms: AgendaTerm[], today: string, more: Partial<AgendaQuestion> = {}) =>
    agendaOf(terms, { ...year, from: today, today, withOverdue: true, isIssued: () => false, ...more })
      .filter(({ isOverdue }) => isOverdue)
      .map(({ kind, on }) => [kind, on]);
  const lateTerm = (state: TermState, fields: Partial<AgendaTerm> = {}): AgendaTerm => ({
    ...term(state),
    milestoneDays: [180, 90, 60, 30, 0],
    ...fields,
  });

  it('keeps what is overdue: the notice, the milestone that came last, open steps', () => {
    const steps = [
      { uid: 's1', step: 'Konsep', plannedOn: '2026-09-01', doneOn: '2026-09-02' },
      { uid: 's2', step: 'Telaah', plannedOn: '2026-10-01', doneOn: null },
      { uid: 's3', step: 'Paraf', plannedOn: '2026-12-24', doneOn: null },
    ];
    expect(overdue([lateTerm('urgent', { steps })], '2026-12-24')).toEqual([
      ['step', '2026-10-01'],
      ['notice', '2026-10-31'],
      ['milestone', '2026-12-02'],
    ]);
    expect(overdue([lateTerm('renewed', { steps })], '2026-12-24')).toEqual([]);
    const asked = { ...year, from: '2026-12-24', today: '2026-12-24', isIssued: () => false };
    expect(agendaOf([lateTerm('urgent', { steps })], asked).every(({ on }) => on >= '2026-12-24')).toBe(true);
  });

  it('names the end of an expired term alone, unless its kind is not called to mind', () => {
    expect(overdue([lateTerm('expired')], '2027-03-01')).toEqual([['end', '2027-01-31']]);
    expect(overdue([lateTerm('expired', { milestoneDays: [] })], '2027-03-01')).toEqual([]);
  });

  it('names a draft that should have begun, and nothing that falls on the day itself', () => {
    expect(overdue([lateTerm('draft')], '2025-02-02')).toEqual([['start', '2025-02-01']]);
    expect(overdue([lateTerm('draft')], '2025-02-01')).toEqual([]);
  });

  it('names reports that were not made, as far back as it is told', () => {
    const from = (quarter: Quarter | null) => overdue([], '2026-11-22', { lateReportsFrom: quarter });
    expect(from('2026-T2')).toEqual([
      ['report', '2026-07-10'],
      ['report', '2026-10-10'],
    ]);
    expect(from(null)).toEqual([]);
    const made = overdue([], '2026-11-22', { lateReportsFrom: '2026-T2', isIssued: (one) => one === '2026-T3' });
    expect(made).toEqual([['report', '2026-07-10']]);
  });

  it.each([
    ['none while there is nobody to report', '2026-11-22', '2026-01-01', false, null],
    ['the quarter that ended last although the register began after it', '2026-11-22', '2026-11-01', true, '2026-T3'],
    ['those since the register began', '2026-11-22', '2026-03-01', true, '2026-T1'],
    ['no more than a year', '2026-11-22', '2020-03-01', true, '2025-T4'],
    ['the last one in an empty history', '2026-11-22', null, true, '2026-T3'],
  ] as const)('calls reports late from: %s', (_name, today, begunOn, hasParticipants, first) => {
    expect(lateReportsFrom(today, { begunOn, hasParticipants })).toBe(first);
  });
});
