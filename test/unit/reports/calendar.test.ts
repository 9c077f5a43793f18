import { describe, expect, it } from 'vitest';
import { reportCalendar } from '../../../shared/reports/calendar.ts';

const made = (period: string, issuedOn: string, fields: object = {}) => ({
  layout: 'A' as const,
  period,
  asOf: '2026-09-30',
  isWhole: true,
  issuedOn,
  ...fields,
});
const states = (issued: Parameters<typeof reportCalendar>[0], today: string, most = 3) =>
  reportCalendar(issued, today, most).map(({ period, state }) => `${period} ${state}`);

describe('the deadlines of the quarters', () => {
  it.each([
    ['2026-10-01', 'open'],
    ['2026-10-10', 'open'],
    ['2026-10-11', 'late'],
  ])('on %s that of the third quarter is %s', (today, state) => {
    expect(states([], today)).toEqual(['2026-T4 ahead', `2026-T3 ${state}`]);
  });

  it.each([
    ['2026-10-10', 'done'],
    ['2026-10-11', 'doneLate'],
  ])('made on %s it is %s, by the first of several', (day, state) => {
    const issued = [made('2026-T3', '2026-11-05'), made('2026-T3', day)];
    expect(states(issued, '2026-11-23', 2)).toEqual(['2026-T4 ahead', `2026-T3 ${state}`]);
  });

  it('counts neither a report of a part, nor one from before the quarter ended, nor another layout', () => {
    const issued = [
      made('2026-T3', '2026-10-02', { isWhole: false }),
      made('2026-T3', '2026-09-20', { asOf: '2026-09-20' }),
      { ...made('2026-T3', '2026-10-02'), layout: 'G' as const },
    ];
    expect(states(issued, '2026-10-05')[1]).toBe('2026-T3 open');
  });

  it('goes back to the first quarter of which anything was issued, but not further than asked', () => {
    const issued = [made('2025-T4', '2026-01-08', { asOf: '2025-12-31' })];
    expect(states(issued, '2026-11-23', 8)).toEqual([
      '2026-T4 ahead',
      '2026-T3 late',
      '2026-T2 late',
      '2026-T1 late',
      '2025-T4 done',
    ]);
    expect(states(issued, '2026-11-23', 2)).toHaveLength(2);
  });
});
