import type { Problem } from '../../problems.ts';
import { cellProblemLevels, type CellProblemCode } from '../cell-problems.ts';
import type { ColumnReading } from '../column-reading.ts';
import type { ImportField, PersonValues } from '../fields.ts';
import type { RepairReason, RowMappingOptions, RowProblem, RowRepair } from '../mapped-row.ts';

/** One column of the plan, made ready once per sheet. */
export interface ColumnStep {
  readonly column: number;
  readonly reading: ColumnReading;
  readonly fields: readonly ImportField[];
  readonly carryDown: boolean;
}

/** Birth day as the NIK has it, without century; `day` 0 = the NIK does not say. */
export interface BirthHint {
  day: number;
  month: number;
  yearOfCentury: number;
  /** The NIK has all its digits, so that day and month alone are evidence enough. */
  isWhole: boolean;
}

const noList: readonly never[] = Object.freeze([]);

/** A row while its cells are read. Lists are made only when there is something to list. */
export class RowDraft {
  readonly options: RowMappingOptions;
  values: PersonValues = {};
  problems: RowProblem[] | null = null;
  repairs: RowRepair[] | null = null;
  isRefused = false;
  isNikDamaged = false;
  /** The cell that is being read, as it was written. */
  original = '';
  readonly hint: BirthHint = { day: 0, month: 0, yearOfCentury: 0, isWhole: false };
  nameParts: [string, string, string] = ['', '', ''];
  ticksL = false;
  ticksP = false;

  constructor(options: RowMappingOptions) {
    this.options = options;
  }

  /** Makes the draft ready for the next row; the object itself is used again. */
  begin(): void {
    this.values = {};
    this.problems = null;
    this.repairs = null;
    this.isRefused = false;
    this.isNikDamaged = false;
    this.hint.day = 0;
    this.nameParts = ['', '', ''];
    this.ticksL = false;
    this.ticksP = false;
  }

  /** A problem of the record that this row would make. */
  addRecordProblem({ code, level }: Problem, field: ImportField, column: number, original: string): void {
    this.#add({ field, column, code, level, original });
  }

  /** A problem of the cell that is being read. */
  addCellProblem(code: CellProblemCode, field: ImportField, column: number): void {
    this.#add({ field, column, code, level: cellProblemLevels[code], original: this.original });
  }

  /** Something about the whole row. */
  addRowProblem(code: CellProblemCode): void {
    this.#add({ field: 'name', column: -1, code, level: cellProblemLevels[code], original: '' });
  }

  /** Lists a value that was read differently from how it was written. */
  addRepair(field: ImportField, column: number, becomes: string, reason: RepairReason): void {
    (this.repairs ??= []).push({ field, column, original: this.original, becomes, reason });
  }

  listedProblems(): readonly RowProblem[] {
    return this.problems ?? noList;
  }

  listedRepairs(): readonly RowRepair[] {
    return this.repairs ?? noList;
  }

  #add(problem: RowProblem): void {
    if (problem.level === 'error') this.isRefused = true;
    (this.problems ??= []).push(problem);
  }
}

/** Reads one filled cell (`text` without blanks around it) into the draft. */
export type CellReader = (draft: RowDraft, step: ColumnStep, kind: number, text: string) => void;
