import { expect, it } from 'vitest';
import { participationEdit } from '../../shared/participants/schema.ts';
import { renewInput } from '../../shared/agreements/schema.ts';

const problemsOf = (result: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

it('says that a term ends before it starts although the title is still missing', () => {
  const input = { uid: 'x', title: '', startsOn: '2026-12-15', endsOn: '2026-12-14' };
  expect(problemsOf(renewInput.safeParse(input))).toContain('endsOn: ends-before-start');
});

it('says that a spell ends before it starts although the category is still missing', () => {
  const input = { categoryUid: null, startsOn: '2026-02-01', endsOn: '2026-01-31' };
  expect(problemsOf(participationEdit.safeParse(input))).toContain('endsOn: ends-before-start');
});

it('says nothing about the order while a date is no date', () => {
  const input = { startsOn: '2026-02-30', endsOn: '2026-01-31' };
  expect(problemsOf(participationEdit.safeParse(input))).not.toContain('endsOn: ends-before-start');
});
