import { describe, expect, it } from 'vitest';
import { effectiveEnd, isGivenUp, lastDayHeld } from '../../shared/agreements/held.ts';

const term = { startsOn: '2026-01-01', endsOn: '2027-12-31', endedEarlyOn: null };
const amendment = { uid: 'a', signedOn: '2026-06-01', endsOn: '2028-06-30', endedEarlyOn: null };

describe('the last day in force', () => {
  it.each([
    [null, '2027-12-31'],
    ['2026-07-01', '2026-06-30'],
    ['2026-01-02', '2026-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2025-12-20', '2026-01-01'],
    ['2028-01-01', '2027-12-31'],
    ['2029-01-01', '2027-12-31'],
  ])('of a term that no longer holds from %s is %s', (endedEarlyOn, last) => {
    expect(lastDayHeld({ ...term, endedEarlyOn })).toBe(last);
  });

  it('is that of the addendum from its signing on, but never after an early end', () => {
    const amended = { ...term, amendments: [amendment] };
    expect(effectiveEnd(amended, '2026-05-31')).toBe('2027-12-31');
    expect(effectiveEnd(amended, '2026-06-01')).toBe('2028-06-30');
    expect(effectiveEnd({ ...amended, endedEarlyOn: '2027-03-01' }, '2026-06-01')).toBe('2027-02-28');
  });
});

describe('a term', () => {
  it.each([
    [null, false],
    ['2025-12-20', true],
    ['2026-01-01', true],
    ['2026-01-02', false],
  ])('that no longer holds from %s is given up: %s', (endedEarlyOn, expected) => {
    expect(isGivenUp({ ...term, endedEarlyOn })).toBe(expected);
  });
});
