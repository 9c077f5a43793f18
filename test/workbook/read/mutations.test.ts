import { expect, it } from 'vitest';
import { outcomeOf } from '../../support/xlsx/read-all.ts';
import { mutatedWorkbook } from '../../support/xlsx/mutations.ts';

it('answers 500 mutated workbooks with a code or a read', async () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= 500; seed++) {
    const outcome = await outcomeOf(mutatedWorkbook(seed)).catch((error: unknown) => {
      throw new Error(`seed ${seed}`, { cause: error });
    });
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // The mutations must reach all depths: some are harmless, most are found out in many ways.
  expect(outcomes.get('read')).toBeGreaterThan(20);
  expect(outcomes.size).toBeGreaterThan(8);
  expect(outcomes.has('internal')).toBe(false);
});
