import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOf, progressOf } from '../../../shared/coverage/progress.ts';

describe('progress towards a target', () => {
  it('says percentage, people asked for and people missing', () => {
    expect(progressOf(13_763, 201_860, 9950)).toEqual({
      rate: 682,
      uncovered: 188_097,
      asked: 200_851,
      missing: 187_088,
      isOver: false,
    });
  });

  it('is never cut at 100 %, and says that a number must be wrong', () => {
    expect(progressOf(120, 100, 9950)).toEqual({ rate: 12_000, uncovered: 0, asked: 100, missing: 0, isOver: true });
  });

  it('is unknown without a workforce, and knows no gap without a target', () => {
    const unknown = { rate: null, uncovered: null, asked: null, missing: null, isOver: false };
    expect(progressOf(5, null, 9950)).toEqual(unknown);
    expect(progressOf(5, 0, 9950)).toEqual(unknown);
    expect(progressOf(5, 10, null)).toMatchObject({ rate: 5000, asked: null, missing: null });
  });

  it('asks for whole people: 99,50 % of 201 is reached by 200', () => {
    expect(peopleOf(201, 9950)).toBe(200);
    expect(progressOf(199, 201, 9950).missing).toBe(1);
    expect(progressOf(200, 201, 9950).missing).toBe(0);
  });

  it('has the target reached exactly when nobody is missing', () => {
    const people = fc.integer({ min: 0, max: 600_000 });
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 600_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (n, all, target) => {
          const reached = BigInt(n) * 10_000n >= BigInt(all) * BigInt(target);
          expect(progressOf(n, all, target).missing === 0).toBe(reached);
        },
      ),
    );
  });

  it('never rounds up to a target, or to all, that is not reached', () => {
    expect(progressOf(19_899, 20_000, 9950)).toMatchObject({ rate: 9949, missing: 1 });
    expect(progressOf(19_900, 20_000, 9950)).toMatchObject({ rate: 9950, missing: 0 });
    expect(progressOf(19_999, 20_000, null).rate).toBe(9999);
    expect(progressOf(19_899, 20_000, null).rate).toBe(9950);
  });
});
