import type { MappedAgreement } from '../../../../shared/import/agreements/mapped-agreement.ts';
import { type AgreementProblemCode, agreementProblemLevels } from '../../../../shared/import/agreements/problems.ts';
import type { AgreementField } from '../../../../shared/import/agreements/fields.ts';
import type { TermIdentity } from '../../../../shared/import/agreements/term-index.ts';
import type { Outcome } from '../../../../shared/import/schema.ts';
import type { StagedProblem } from '../staged-problems.ts';
import type { AgreementChange } from './compare.ts';
import type { KnownAgreement } from './known-agreements.ts';

/** What links between agreements lead to: the uid of one of the register, or {@link newTerm} of a row. */
export type TermNode = string;

/** The node of an agreement that the list brings. */
export const newTerm = (row: number): TermNode => `row ${row}`;

/** A row of the list on its way to an outcome. */
export interface ListedTerm {
  readonly mapped: MappedAgreement;
  readonly problems: StagedProblem[];
  outcome: Outcome;
  /** Set as soon as the row is complete enough to be told from others. */
  identity: TermIdentity | null;
  known: KnownAgreement | null;
  node: TermNode | null;
  /** The term that it renews. */
  renews: TermNode | null;
  /** The agreement that it changes, of an addendum. */
  above: TermNode | null;
  changes: readonly AgreementChange[];
}

/** Says something about a field of a row, by what the list states there. */
export function sayOf(
  term: ListedTerm,
  code: AgreementProblemCode,
  field: AgreementField,
  columnOf: ReadonlyMap<string, string>,
  original: string | null = term.mapped.values[field]?.toString() ?? null,
): void {
  const column = columnOf.get(field) ?? null;
  term.problems.push({ column, field, code, level: agreementProblemLevels[code], original: original ?? '' });
}
