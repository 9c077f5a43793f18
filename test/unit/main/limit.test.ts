import { describe, expect, it } from 'vitest';
import { createLimit } from '../../../electron/main/limit.ts';

describe('a limit of three in a minute', () => {
  it('lets three through and stops the fourth', () => {
    const isWithin = createLimit(3, 60_000, () => 1000);
    expect([isWithin(), isWithin(), isWithin(), isWithin()]).toEqual([true, true, true, false]);
  });

  it('forgets what is a minute old', () => {
    let at = 0;
    const isWithin = createLimit(3, 60_000, () => at);
    for (at = 0; at < 3000; at += 1000) isWithin();
    at = 59_999;
    expect(isWithin()).toBe(false);
    at = 120_000;
    expect(isWithin()).toBe(true);
  });
});
