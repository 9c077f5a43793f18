import type { CellProblemCode } from '../cell-problems.ts';
import type { MappedRow, RowProblem } from '../mapped-row.ts';
import type { AgreementField, AgreementValues } from './fields.ts';
import type { AgreementProblemCode } from './problems.ts';

/** Everything that can be wrong with a row of a list of agreements. */
export type AgreementRowCode = AgreementProblemCode | CellProblemCode;

/** Something wrong with an agreement of a list; errors refuse the row. */
export type AgreementRowProblem = RowProblem<AgreementField, AgreementRowCode>;

/** One row of a list of agreements as our fields. */
export type MappedAgreement = MappedRow<AgreementValues, AgreementField, AgreementRowCode>;
