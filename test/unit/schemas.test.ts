import { describe, expect, it } from 'vitest';
import { participantEdit, participationEdit } from '../../shared/participants/schema.ts';
import { agreementEdit, renewInput } from '../../shared/agreements/schema.ts';

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

describe('a date whose year cannot be', () => {
  it.each(['1800-01-01', '1969-12-31', '2101-01-01', '9999-01-01'])('is refused for a term: %s', (startsOn) => {
    const error = 'startsOn: term-date-implausible';
    expect(problemsOf(participationEdit.safeParse({ startsOn }))).toContain(error);
    expect(problemsOf(renewInput.safeParse({ startsOn }))).toContain(error);
    expect(problemsOf(agreementEdit.safeParse({ startsOn }))).toContain(error);
  });

  it('is refused for a birth, which may lie longer ago', () => {
    const birthProblem = (birthDate: string) =>
      problemsOf(participantEdit.safeParse({ birthDate })).filter((words) => words.startsWith('birthDate'));
    expect(birthProblem('1899-12-31')).toEqual(['birthDate: life-date-implausible']);
    expect(birthProblem('1900-01-01')).toEqual([]);
    expect(birthProblem('1900-02-30')).toEqual(['birthDate: date-invalid']);
  });
});
