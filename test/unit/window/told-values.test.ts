import { describe, expect, it } from 'vitest';
import { toldValues } from '../../../renderer/lib/told-values.ts';

describe('a search that comes back from the address', () => {
  it('is known as an echo, also late and with one left out', () => {
    const told = toldValues();
    told.tell('a', '');
    told.tell('ab', '');
    told.tell('abc', '');
    expect(told.isEcho('a')).toBe(true);
    expect(told.isEcho('abc')).toBe(true);
    expect(told.isEcho('ab')).toBe(false);
  });

  it('is another value when it was set elsewhere', () => {
    const told = toldValues();
    expect(told.isEcho('')).toBe(false);
    told.tell('a', 'a');
    expect(told.isEcho('a')).toBe(false);
    told.tell('b', 'a');
    expect(told.isEcho('')).toBe(false);
  });
});
