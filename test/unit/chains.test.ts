import { expect, it } from 'vitest';
import { chainsOf } from '../../shared/agreements/chains.ts';

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
