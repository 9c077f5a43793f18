import { participantProblems } from '../participants/validation.ts';
import type { ProblemCode } from '../problems.ts';
import { foldBlanks } from './cell-text.ts';
import { fieldsOfReading, type ColumnPlan, type ColumnReading } from './column-reading.ts';
import type { ImportField } from './fields.ts';
import type { MappedRow, RowMapper, RowMappingOptions } from './mapped-row.ts';
import { otherRowProblems } from './other-row.ts';
import { cellReaders } from './read/cell-readers.ts';
import { takeNameParts } from './read/name.ts';
import { RowDraft, type CellReader, type ColumnStep } from './read/row-draft.ts';
import { takeTicks } from './read/sex.ts';
import { createRowClassifier, type RowClassifier, type RowKind } from './row-kind.ts';
import { cellKinds, type SourceRow } from './source-row.ts';
import { isDash } from './word-values.ts';

interface ReadyStep extends ColumnStep {
  readonly read: CellReader;
}

const noList: readonly never[] = Object.freeze([]);
const noValues = Object.freeze({});

/** Problems of a record that a list without such a column does not have. */
const asksForColumn: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['birth-date-missing', 'sex-missing']);

/** Rows that no value is carried past. */
const endsBlock: ReadonlySet<RowKind> = new Set<RowKind>(['total', 'signature']);

/** TRUE and FALSE mean something in the columns that are ticked, and nowhere else. */
const takesBooleans: ReadonlySet<ColumnReading> = new Set<ColumnReading>(['tickL', 'tickP']);

/** The NIK is read before the dates that it decides, three-part names and ticks are joined after all cells. */
function stepsOf(plan: readonly ColumnPlan[]): ReadyStep[] {
  const isFirst = (reading: ColumnReading) => reading === 'nik' || reading === 'nipOrNik';
  return plan
    .toSorted((a, b) => Number(isFirst(b.reading)) - Number(isFirst(a.reading)) || a.column - b.column)
    .map(({ column, reading, carryDown = false }) => ({
      column,
      reading,
      fields: fieldsOfReading(reading),
      carryDown,
      read: cellReaders[reading],
    }));
}

class SheetMapper {
  readonly #steps: readonly ReadyStep[];
  readonly #columnOf = new Map<ImportField, number>();
  readonly #carried = new Map<number, { kind: number; text: string }>();
  readonly #draft: RowDraft;
  readonly #kindOf: RowClassifier;
  readonly #nameColumn: number;
  readonly #tickColumn: number;

  constructor(plan: readonly ColumnPlan[], options: RowMappingOptions) {
    this.#steps = stepsOf(plan);
    this.#draft = new RowDraft(options);
    this.#kindOf = createRowClassifier(plan);
    for (const { fields, column } of this.#steps) {
      for (const field of fields) if (!this.#columnOf.has(field)) this.#columnOf.set(field, column);
    }
    const columnOfReading = (start: string) => plan.find(({ reading }) => reading.startsWith(start))?.column ?? -1;
    this.#nameColumn = columnOfReading('namePart');
    this.#tickColumn = columnOfReading('tick');
  }

  map(row: SourceRow): MappedRow {
    const kind = this.#kindOf(row);
    if (kind !== 'data') {
      // A block ends with its total at the latest.
      if (endsBlock.has(kind)) this.#carried.clear();
      return otherRow(row, kind);
    }
    const draft = this.#draft;
    draft.begin();
    if (row.isHidden) draft.addRowProblem('row-hidden');
    for (const step of this.#steps) this.#readCell(row, step);
    if (this.#nameColumn >= 0) takeNameParts(draft, this.#nameColumn);
    if (this.#tickColumn >= 0) takeTicks(draft, this.#tickColumn);
    this.#checkRecord(row);
    return {
      row: row.number,
      kind,
      values: draft.values,
      problems: draft.listedProblems(),
      repairs: draft.listedRepairs(),
      isRefused: draft.isRefused,
    };
  }

  #readCell(row: SourceRow, step: ReadyStep): void {
    const draft = this.#draft;
    const { column } = step;
    let kind = column < row.width ? (row.kinds[column] ?? cellKinds.empty) : cellKinds.empty;
    let raw = kind === cellKinds.empty ? '' : (row.texts[column] ?? '');
    let text = foldBlanks(raw);
    if (step.carryDown) {
      if (text) this.#carried.set(column, { kind, text: raw });
      const carried = this.#carried.get(column);
      raw = carried?.text ?? '';
      kind = carried?.kind ?? cellKinds.empty;
      text = foldBlanks(raw);
    }
    draft.original = raw;
    if (text === '' || isDash(text)) return clear(draft, step.fields);
    if (kind === cellKinds.error) {
      clear(draft, step.fields);
      return draft.addCellProblem('cell-error', step.fields[0] ?? 'note', column);
    }
    if (kind === cellKinds.boolean && !takesBooleans.has(step.reading)) {
      clear(draft, step.fields);
      return draft.addCellProblem('cell-boolean', step.fields[0] ?? 'note', column);
    }
    step.read(draft, step, kind, text);
  }

  /** The rules of a person's record, except where a cell's own problem already says why the value is missing. */
  #checkRecord(row: SourceRow): void {
    const { values, options, isNikDamaged } = this.#draft;
    const found = participantProblems(isNikDamaged ? { ...values, isNikDamaged } : values, options);
    if (found.length === 0) return;
    const known = this.#draft.listedProblems();
    for (const problem of found) {
      const column = this.#columnOf.get(problem.field) ?? -1;
      if (column < 0 && asksForColumn.has(problem.code)) continue;
      const isMissing = values[problem.field] === null;
      if (isMissing && known.some(({ field }) => field === problem.field)) continue;
      const original = column >= 0 && column < row.width ? (row.texts[column] ?? '') : '';
      this.#draft.addRecordProblem(problem, problem.field, column, original);
    }
  }
}

/** A row that is none of a person. */
function otherRow(row: SourceRow, kind: Exclude<RowKind, 'data'>): MappedRow {
  const problems =
    kind === 'blank' ? noList : otherRowProblems(row, kind).map((problem) => ({ ...problem, field: 'name' as const }));
  return { row: row.number, kind, values: noValues, problems, repairs: noList, isRefused: false };
}

function clear(draft: RowDraft, fields: readonly ImportField[]): void {
  for (const field of fields) if (draft.values[field] === undefined) draft.values[field] = null;
}

/**
 * Makes the mapper of one sheet: rows in, canonical values with problems and repairs out. Call it for every row below
 * the heading, in order. Canonical forms: see `PersonValues`; codes: `problems.ts` and `cell-problems.ts`.
 */
export function createRowMapper(plan: readonly ColumnPlan[], options: RowMappingOptions): RowMapper {
  const mapper = new SheetMapper(plan, options);
  return (row) => mapper.map(row);
}
