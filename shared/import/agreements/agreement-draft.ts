import type { CellProblemCode } from '../cell-problems.ts';
import { cellProblemLevels } from '../cell-problems.ts';
import type { RepairReason, RowMappingOptions, RowRepair } from '../mapped-row.ts';
import type { ProblemLevel } from '../../problems.ts';
import type { BirthHint } from '../read/row-draft.ts';
import type { AgreementField, AgreementValues } from './fields.ts';
import type { AgreementRowCode, AgreementRowProblem } from './mapped-agreement.ts';
import { agreementProblemLevels, type AgreementProblemCode } from './problems.ts';

/** The cell that is being read. */
export interface AgreementCell {
  readonly field: AgreementField;
  readonly column: number;
  readonly kind: number;
  /** Without blanks around it. */
  readonly text: string;
  /** As it was written. */
  readonly original: string;
}

/** An agreement while its cells are read. */
export class AgreementDraft {
  readonly options: RowMappingOptions;
  /** Nothing says a day of an agreement twice. */
  readonly hint: BirthHint = { day: 0, month: 0, yearOfCentury: 0, isWhole: false };
  readonly values: AgreementValues = {};
  readonly problems: AgreementRowProblem[] = [];
  readonly repairs: RowRepair<AgreementField>[] = [];
  readonly #cells = new Map<AgreementField, AgreementCell>();

  constructor(options: RowMappingOptions) {
    this.options = options;
  }

  get isRefused(): boolean {
    return this.problems.some(({ level }) => level === 'error');
  }

  /** Remembers where a field was read from, for problems that show only later. */
  begin(cell: AgreementCell): void {
    this.#cells.set(cell.field, cell);
  }

  /** Something about a field that has a reading of its own, or none; by default as grave as its code is. */
  note(code: AgreementRowCode, field: AgreementField, level: ProblemLevel = levelOf(code)): void {
    const cell = this.#cells.get(field);
    this.problems.push({ field, column: cell?.column ?? -1, code, level, original: cell?.original ?? '' });
  }

  repair(field: AgreementField, becomes: string, reason: RepairReason): void {
    const cell = this.#cells.get(field);
    this.repairs.push({ field, column: cell?.column ?? -1, original: cell?.original ?? '', becomes, reason });
  }

  /** Whether something was already said about a field. */
  isNoted(field: AgreementField): boolean {
    return this.problems.some((problem) => problem.field === field && problem.level === 'error');
  }
}

function levelOf(code: AgreementRowCode): ProblemLevel {
  return code in agreementProblemLevels
    ? agreementProblemLevels[code as AgreementProblemCode]
    : cellProblemLevels[code as CellProblemCode];
}
