import { expect, it } from 'vitest';
import { numberIdentity } from '../../shared/agreements/search.ts';

it.each([
  ['PER/278/122015', 'per. 278 – 122015'],
  ['PER/278/122015', ' ＰＥＲ278/122015 '],
  ['400.5.7/765/Keuda', '400.5.7 / 765 / KEUDA'],
])('%s and %s are one number', (a, b) => {
  expect(numberIdentity(a)).toBe(numberIdentity(b));
});

it.each([
  ['1/12/2024', '11/2/2024'],
  ['13/2/020', '1/3/2020'],
  ['400.5.7/765', '400.57/65'],
  ['PER/01/2024', 'PER/1/2024'],
])('%s and %s are two', (a, b) => {
  expect(numberIdentity(a)).not.toBe(numberIdentity(b));
});
