import { expect, it } from 'vitest';
import { remembered } from '../../../shared/import/remembered.ts';

it('asks the rule once per word and forgets all words at its limit', () => {
  const asked: string[] = [];
  const lower = remembered((text) => {
    asked.push(text);
    return text === '' ? null : text.toLowerCase();
  }, 2);
  expect(['A', 'A', '', '', 'B', 'A'].map(lower)).toEqual(['a', 'a', null, null, 'b', 'a']);
  expect(asked).toEqual(['A', '', 'B', 'A']);
});
