import { describe, expect, it } from 'vitest';
import { agendaOf, type AgendaTerm } from '../../shared/agreements/agenda.ts';
import { endOn, type Amendment } from '../../shared/agreements/amendment.ts';
import type { TermState } from '../../shared/agreements/term.ts';

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
  const year = { from: '2026-01-01', to: '2027-12-31' };
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
});
