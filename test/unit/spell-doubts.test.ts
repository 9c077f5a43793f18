import { expect, it } from 'vitest';
import { spellDoubts } from '../../shared/participants/spell-doubts.ts';

it.each([
  ['2026-11-01', 2_947_722, []],
  ['2026-11-01', 0, []],
  [null, null, []],
  ['2026-11-01', 2_750_000_000, ['wage-implausible']],
  ['2026-11-01', 2_750, ['wage-implausible']],
  ['2027-11-23', null, []],
  ['2090-02-01', 30_000, ['wage-implausible', 'start-far-ahead']],
])('a spell from %s with a wage of %s raises %j', (startsOn, wage, doubts) => {
  expect(spellDoubts({ startsOn, wage }, '2026-11-23')).toEqual(doubts);
});
