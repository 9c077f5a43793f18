import type { ParticipantRules } from '../participants/validation.ts';
import type { ProblemLevel } from '../problems.ts';
import type { RowProblemCode } from './cell-problems.ts';
import type { ImportField, PersonValues } from './fields.ts';
import type { RowKind } from './row-kind.ts';
import type { SourceRow } from './source-row.ts';

/** Something wrong with one cell (or one row); errors refuse the row, warnings and information do not. */
export interface RowProblem<Field = ImportField, Code = RowProblemCode> {
  readonly field: Field;
  /** Column of the sheet, from 0; -1 when the field has no column. */
  readonly column: number;
  readonly code: Code;
  readonly level: ProblemLevel;
  /** The cell as it was written. */
  readonly original: string;
}

/** Why a value differs from what the cell says. Trimmed blanks and letter case are no repairs. */
export const repairReasons = [
  /** Day and month were the other way round than in the rest of the column; the NIK tells. */
  'day-month-by-nik',
  /** Day and month can only be the other way round: there is no month 20. */
  'day-month-by-calendar',
  /** A number stood where a date belongs: days since 1899-12-30. */
  'date-from-serial',
  /** Blanks, apostrophes, dots or dashes inside a number. */
  'separators-removed',
  /** Excel dropped the leading zeros of a number. */
  'leading-zeros-restored',
  /** Sex or birth date are not stated; the digits of a valid NIK say them. */
  'from-nik',
  /** All but the last digit of the NIK were left, and one person of that name has them. */
  'nik-from-register',
  /** One person has the KPJ, and the name. */
  'person-by-kpj',
  /** Somebody confirmed that the people who are known are meant. */
  'person-by-name',
  /** Somebody confirmed it of this row alone. */
  'person-confirmed',
  /** Titles stood in the name; they are kept in their own fields. */
  'titles-split',
  /** Somebody wrote it on screen in place of what stands in the file. */
  'typed-by-hand',
] as const;

export type RepairReason = (typeof repairReasons)[number];

/** A value that was read differently from how it was written; listed for the clerk, never silent. */
export interface RowRepair<Field = ImportField> {
  readonly field: Field;
  readonly column: number;
  readonly original: string;
  readonly becomes: string;
  readonly reason: RepairReason;
}

/** One row of the sheet as our fields. Only rows of kind `data` carry values. */
export interface MappedRow<Values = PersonValues, Field = ImportField, Code = RowProblemCode> {
  /** Excel row number; in an import of several sheets the place of the row among them all (row-place.ts). */
  readonly row: number;
  readonly kind: RowKind;
  readonly values: Values;
  readonly problems: readonly RowProblem<Field, Code>[];
  readonly repairs: readonly RowRepair<Field>[];
  /** At least one problem is an error: the row is not taken. */
  readonly isRefused: boolean;
}

/** What the rules need to know beside the plan; all of it is input, nothing is read from a clock or a table. */
export interface RowMappingOptions extends ParticipantRules {
  /** How the list writes a date like 03/04/1980 where the NIK does not tell. */
  readonly dateOrder: 'dmy' | 'mdy';
  /** The workbook counts its days from 1904 (old Excel for Mac). */
  readonly isDate1904?: boolean;
}

/** Maps the rows of one sheet in their order; it remembers values to carry down and where the signature block began. */
export type RowMapper = (row: SourceRow) => MappedRow;
