import { describe, expect, it } from 'vitest';
import { chainsOf, countingTerm } from '../../shared/agreements/chains.ts';
import type { TermState } from '../../shared/agreements/term.ts';

const term = (uid: string, startsOn: string, renewsUid: string | null = null) => ({ uid, startsOn, renewsUid });
const uids = (terms: Parameters<typeof chainsOf>[0]) => chainsOf(terms).map((chain) => chain.map(({ uid }) => uid));

it('puts terms that renew one another into one chain, oldest first', () => {
  const terms = [term('c', '2025-01-01', 'b'), term('a', '2021-01-01'), term('b', '2023-01-01', 'a')];
  expect(uids(terms)).toEqual([['a', 'b', 'c']]);
});

it('names the chain with the newest term first', () => {
  const terms = [term('a', '2019-01-01'), term('x', '2022-01-01'), term('b', '2023-01-01', 'a')];
  expect(uids(terms)).toEqual([['a', 'b'], ['x']]);
});

it('begins a chain with a term whose predecessor is not in the list', () => {
  expect(uids([term('b', '2023-01-01', 'removed')])).toEqual([['b']]);
});

describe('the term that speaks for a chain', () => {
  const of = (state: TermState, startsOn: string, effectiveEndsOn: string) => ({ state, startsOn, effectiveEndsOn });
  const draft = of('draft', '2027-02-01', '2029-01-31');
  const day = '2026-10-01';

  it('is the one in force while its renewal is only a draft', () => {
    const running = of('prepare', '2025-02-01', '2027-01-31');
    expect(countingTerm([of('renewed', '2023-02-01', '2025-01-31'), running, draft], day)).toBe(running);
  });

  it('is the one in force until the renewal that is signed ahead begins', () => {
    const old = of('renewed', '2025-02-01', '2027-01-31');
    const next = of('signed', '2027-02-01', '2029-01-31');
    expect(countingTerm([old, next], day)).toBe(old);
    expect(countingTerm([old, { ...next, state: 'running' }], '2027-02-01')).toMatchObject({ state: 'running' });
  });

  it('is the latest that was signed where none is in force, a draft only where none was', () => {
    const expired = of('expired', '2023-02-01', '2025-01-31');
    expect(countingTerm([expired, draft], day)).toBe(expired);
    expect(countingTerm([draft], day)).toBe(draft);
    expect(countingTerm([], day)).toBeUndefined();
  });

  it('is not one that was ended before its time', () => {
    const ended = of('terminated', '2025-02-01', '2026-10-01');
    const next = of('signed', '2026-11-01', '2028-10-31');
    expect(countingTerm([ended, next], day)).toBe(next);
  });
});
