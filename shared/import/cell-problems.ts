import type { ProblemCode, ProblemLevel } from '../problems.ts';

/**
 * What can be wrong with a cell beside what can be wrong with a record (`problems.ts`): the value could not be read at
 * all, so that nothing of it reaches the record; or what a row is when it is not simply that of a person.
 */
export const cellProblemCodes = [
  'birth-date-implausible',
  'birth-date-unreadable',
  'cell-boolean',
  'cell-error',
  'date-implausible',
  'date-impossible',
  'date-unreadable',
  'family-card-damaged',
  'family-card-malformed',
  'member-status-unreadable',
  'month-unreadable',
  'nip-malformed',
  'number-unreadable',
  'programmes-unreadable',
  'row-hidden',
  'segment-unreadable',
  'sex-ticked-twice',
  'sex-unreadable',
  'skipped-numbering',
  'skipped-repeated-header',
  'skipped-signature',
  'skipped-title',
  'skipped-total',
  'text-too-long',
  'wage-implausible',
  'wage-unreadable',
] as const;

export type CellProblemCode = (typeof cellProblemCodes)[number];

/** Any problem of a row of a list: of the record it would make, or of a cell. */
export type RowProblemCode = ProblemCode | CellProblemCode;

/** A birth date identifies a person: a row whose date cannot be read is not taken. All else is taken without the value. */
export const cellProblemLevels: Readonly<Record<CellProblemCode, ProblemLevel>> = {
  'birth-date-implausible': 'error',
  'birth-date-unreadable': 'error',
  'cell-boolean': 'warning',
  'cell-error': 'warning',
  'date-implausible': 'warning',
  'date-impossible': 'warning',
  'date-unreadable': 'warning',
  'family-card-damaged': 'warning',
  'family-card-malformed': 'info',
  'member-status-unreadable': 'warning',
  'month-unreadable': 'warning',
  'nip-malformed': 'info',
  'number-unreadable': 'warning',
  'programmes-unreadable': 'warning',
  'row-hidden': 'warning',
  'segment-unreadable': 'warning',
  'sex-ticked-twice': 'warning',
  'sex-unreadable': 'warning',
  'skipped-numbering': 'info',
  'skipped-repeated-header': 'info',
  'skipped-signature': 'info',
  'skipped-title': 'info',
  'skipped-total': 'info',
  'text-too-long': 'warning',
  'wage-implausible': 'warning',
  'wage-unreadable': 'warning',
};
