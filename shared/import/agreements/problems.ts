import type { ProblemLevel } from '../../problems.ts';

/** Why somebody has to look at an agreement of a list before it is taken. */
export const agreementConflictCodes = [
  'agreement-contradicts',
  'agreement-edited-by-hand',
  'agreement-numbers-differ',
  'agreement-twice-in-file',
  'renews-circle',
  'renews-not-later',
  'renews-taken',
] as const satisfies readonly AgreementProblemCode[];

/**
 * What can be wrong with an agreement of a list, beside what can be wrong with any cell. A term without a start, an end,
 * a kind or words of what it is about is no term: such a row is not taken. All else is taken without the value.
 */
export const agreementProblemLevels = {
  'addendum-parent-missing': 'error',
  'agreement-contradicts': 'warning',
  'agreement-date-implausible': 'error',
  'agreement-edited-by-hand': 'warning',
  'agreement-end-computed': 'warning',
  'agreement-end-missing': 'error',
  'agreement-ends-before-start': 'error',
  'agreement-kind-missing': 'error',
  'agreement-kind-unknown': 'error',
  'agreement-length-differs': 'warning',
  'agreement-length-unreadable': 'warning',
  'agreement-number-damaged': 'warning',
  'agreement-numbers-differ': 'warning',
  'agreement-start-missing': 'error',
  'agreement-title-missing': 'error',
  'agreement-twice-in-file': 'error',
  'agreement-unsigned': 'info',
  'notice-months-unreadable': 'warning',
  'renews-ambiguous': 'warning',
  'renews-circle': 'warning',
  'renews-not-found': 'warning',
  'renews-not-later': 'warning',
  'renews-taken': 'warning',
} as const satisfies Readonly<Record<string, ProblemLevel>>;

export type AgreementProblemCode = keyof typeof agreementProblemLevels;
