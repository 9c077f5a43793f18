import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gapBetween,
  overlapBetween,
  renewalOf,
  termEnd,
  termEndings,
  termLengthOf,
  termState,
  termStates,
  type Term,
} from '../../shared/agreements/term.ts';
import { addDays, addMonths, dateOfDayNumber, dayNumber, daysBetween } from '../../shared/dates.ts';

const aTerm = (facts: Partial<Term> = {}): Term => ({
  startsOn: '2025-12-09',
  endsOn: '2027-12-08',
  signedOn: '2025-12-01',
  endedEarlyOn: null,
  renewedOn: null,
  prepareDays: 180,
  urgentDays: 60,
  ...facts,
});

const anyDate = fc
  .oneof(
    fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2100-12-31') }).map(dateOfDayNumber),
    fc.integer({ min: 1, max: 1212 }).map((months) => addDays(addMonths('2000-01-01', months), -1)),
    fc.integer({ min: 0, max: 25 }).map((leap) => addMonths('2000-02-29', leap * 48)),
  )
  .filter((date) => date <= '2100-12-31');
const anyMonths = fc.integer({ min: 1, max: 120 });
const anyEnding = fc.constantFrom(...termEndings);

describe('state of a term', () => {
  it.each([
    ['2025-11-30', 'draft'],
    ['2025-12-01', 'signed'],
    ['2025-12-08', 'signed'],
    ['2025-12-09', 'running'],
    ['2027-06-10', 'running'],
    ['2027-06-11', 'prepare'],
    ['2027-10-08', 'prepare'],
    ['2027-10-09', 'urgent'],
    ['2027-12-08', 'urgent'],
    ['2027-12-09', 'expired'],
  ])('on %s is %s', (today, state) => {
    expect(termState(aTerm(), today)).toBe(state);
  });

  it('is draft while nothing is signed, even when its time has passed', () => {
    expect(termState(aTerm({ signedOn: null }), '2026-06-01')).toBe('draft');
    expect(termState(aTerm({ signedOn: null }), '2030-06-01')).toBe('draft');
  });

  it('is renewed from the day its renewal was signed, before and after its end', () => {
    const term = aTerm({ renewedOn: '2027-10-20' });
    expect(termState(term, '2027-10-19')).toBe('urgent');
    expect(termState(term, '2027-10-20')).toBe('renewed');
    expect(termState(term, '2028-01-01')).toBe('renewed');
  });

  it('is terminated from the day it was ended early, not before', () => {
    const term = aTerm({ endedEarlyOn: '2026-07-01', renewedOn: '2026-05-02' });
    expect(termState(term, '2026-06-30')).toBe('renewed');
    expect(termState({ ...term, renewedOn: null }, '2026-06-30')).toBe('running');
    expect(termState(term, '2026-07-01')).toBe('terminated');
  });

  it('is signed, not urgent, before a short term begins', () => {
    expect(termState(aTerm({ endsOn: '2026-01-08' }), '2025-12-05')).toBe('signed');
  });

  it('never goes back while the facts stay the same', () => {
    fc.assert(
      fc.property(anyDate, anyMonths, anyDate, anyDate, (startsOn, months, a, b) => {
        const term = aTerm({ startsOn, endsOn: termEnd(startsOn, { months }, 'day-before'), signedOn: startsOn });
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(termStates.indexOf(termState(term, earlier))).toBeLessThanOrEqual(
          termStates.indexOf(termState(term, later)),
        );
      }),
    );
  });
});

describe('end of a term', () => {
  it.each([
    ['2025-12-09', { years: 2 }, '2027-12-08', '2027-12-09'],
    ['2026-01-01', { years: 2 }, '2027-12-31', '2028-01-01'],
    ['2026-03-01', { years: 2 }, '2028-02-29', '2028-03-01'],
    ['2024-02-29', { years: 1 }, '2025-02-28', '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-28', '2028-02-29'],
    ['2025-08-31', { months: 6 }, '2026-02-28', '2026-02-28'],
    ['2025-08-28', { months: 6 }, '2026-02-27', '2026-02-28'],
    ['2096-03-01', { years: 4 }, '2100-02-28', '2100-03-01'],
  ])('from %s for %j is %s, or on the anniversary %s', (startsOn, length, dayBefore, anniversary) => {
    expect(termEnd(startsOn, length, 'day-before')).toBe(dayBefore);
    expect(termEnd(startsOn, length, 'anniversary')).toBe(anniversary);
  });

  it('never comes earlier for a later start', () => {
    fc.assert(
      fc.property(anyDate, anyMonths, anyEnding, (startsOn, months, ending) => {
        const next = termEnd(addDays(startsOn, 1), { months }, ending);
        expect(termEnd(startsOn, { months }, ending) <= next).toBe(true);
      }),
    );
  });

  it('is recognised as whole months again', () => {
    fc.assert(
      fc.property(anyDate, anyMonths, anyEnding, (startsOn, months, ending) => {
        const endsOn = termEnd(startsOn, { months }, ending);
        const found = termLengthOf({ startsOn, endsOn });
        expect(found).toBeDefined();
        if (found) expect(termEnd(startsOn, found, found.ending)).toBe(endsOn);
      }),
    );
  });

  it('is not taken for whole months when it is not', () => {
    expect(termLengthOf({ startsOn: '2026-01-01', endsOn: '2026-12-15' })).toBeUndefined();
    expect(termLengthOf({ startsOn: '2026-01-01', endsOn: '2026-01-01' })).toBeUndefined();
  });
});

describe('renewal', () => {
  it.each([
    ['2025-12-09', '2027-12-08', '2027-12-09', '2029-12-08'],
    ['2025-12-09', '2027-12-09', '2027-12-10', '2029-12-10'],
    ['2026-03-01', '2028-02-29', '2028-03-01', '2030-02-28'],
    ['2025-03-01', '2027-02-28', '2027-03-01', '2029-02-28'],
    ['2024-02-29', '2026-02-28', '2026-03-01', '2028-02-29'],
    ['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
    ['2026-01-01', '2026-12-15', '2026-12-16', '2027-11-29'],
  ])('of %s to %s is %s to %s', (startsOn, endsOn, newStart, newEnd) => {
    expect(renewalOf({ startsOn, endsOn })).toEqual({ startsOn: newStart, endsOn: newEnd });
  });

  it('joins without gap or overlap and keeps the length', () => {
    fc.assert(
      fc.property(anyDate, anyMonths, anyEnding, (startsOn, months, ending) => {
        const old = { startsOn, endsOn: termEnd(startsOn, { months }, ending) };
        const next = renewalOf(old);
        expect(next.startsOn).toBe(addDays(old.endsOn, 1));
        expect(gapBetween(old, next)).toBeUndefined();
        expect(overlapBetween(old, next)).toBeUndefined();
        // As many months elsewhere in the year are up to 3 days longer; leap days near 2100 (none in it) and a month
        // end that is cut short add up to 3 more.
        const before = daysBetween(old.startsOn, old.endsOn);
        expect(Math.abs(daysBetween(next.startsOn, next.endsOn) - before)).toBeLessThanOrEqual(6);
      }),
      { examples: [['2098-02-28', 63, 'day-before']] },
    );
  });

  it('keeps beginning on the first and ending on the last of a month for ever', () => {
    let term = { startsOn: '2000-03-01', endsOn: '2002-02-28' };
    while (term.endsOn < '2100-12-31') {
      term = renewalOf(term);
      expect(term.startsOn.slice(5)).toBe('03-01');
      expect(addDays(term.endsOn, 1).slice(5)).toBe('03-01');
    }
  });
});

describe('two terms', () => {
  const old = { startsOn: '2024-01-01', endsOn: '2025-12-31' };

  it('leave a gap, in any order', () => {
    const next = { startsOn: '2026-01-15', endsOn: '2028-01-14' };
    expect(gapBetween(old, next)).toEqual({ from: '2026-01-01', to: '2026-01-14', days: 14 });
    expect(gapBetween(next, old)).toEqual(gapBetween(old, next));
    expect(overlapBetween(old, next)).toBeUndefined();
  });

  it('overlap', () => {
    const next = { startsOn: '2025-12-01', endsOn: '2027-11-30' };
    expect(overlapBetween(old, next)).toEqual({ from: '2025-12-01', to: '2025-12-31', days: 31 });
    expect(overlapBetween(next, old)).toEqual(overlapBetween(old, next));
    expect(gapBetween(old, next)).toBeUndefined();
  });

  it('overlap by one day when one starts on the last day of the other', () => {
    expect(overlapBetween(old, { startsOn: '2025-12-31', endsOn: '2026-12-31' })?.days).toBe(1);
  });

  it('overlap as a whole when one lies inside the other', () => {
    const inside = { startsOn: '2024-06-01', endsOn: '2024-06-30' };
    expect(overlapBetween(old, inside)).toEqual({ from: '2024-06-01', to: '2024-06-30', days: 30 });
    expect(gapBetween(old, inside)).toBeUndefined();
  });
});
