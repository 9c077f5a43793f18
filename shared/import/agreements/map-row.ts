import { termEnd } from '../../agreements/term.ts';
import { foldBlanks } from '../cell-text.ts';
import type { ColumnPlan } from '../column-reading.ts';
import type { RowMappingOptions } from '../mapped-row.ts';
import { otherRowProblems } from '../other-row.ts';
import type { RowKind } from '../row-kind.ts';
import { cellKinds, type SourceRow } from '../source-row.ts';
import { isDash } from '../word-values.ts';
import { AgreementDraft } from './agreement-draft.ts';
import { type AgreementField, agreementFields } from './fields.ts';
import type { MappedAgreement } from './mapped-agreement.ts';
import { agreementReaders } from './read-cells.ts';
import { createAgreementClassifier } from './row-kind.ts';

type Plan = readonly ColumnPlan<AgreementField>[];

/** Rows that no value is carried past. */
const endsBlock: ReadonlySet<RowKind> = new Set<RowKind>(['total', 'signature']);

interface CarriedCell {
  readonly kind: number;
  readonly text: string;
}

/** What stands in a cell, or above it where a value stands once per block. */
function cellOf(row: SourceRow, { column, carryDown }: Plan[number], carried: Map<number, CarriedCell>): CarriedCell {
  const kind = column < row.width ? (row.kinds[column] ?? cellKinds.empty) : cellKinds.empty;
  const cell = { kind, text: kind === cellKinds.empty ? '' : (row.texts[column] ?? '') };
  if (carryDown !== true) return cell;
  if (foldBlanks(cell.text)) carried.set(column, cell);
  return carried.get(column) ?? cell;
}

function readCell(
  draft: AgreementDraft,
  { column, reading: field }: Plan[number],
  { kind, text: original }: CarriedCell,
) {
  const text = foldBlanks(original);
  if (text === '' || isDash(text)) {
    draft.values[field] ??= null;
    return;
  }
  const cell = { field, column, kind, text, original };
  draft.begin(cell);
  if (kind !== cellKinds.error && kind !== cellKinds.boolean) return agreementReaders[field](draft, cell);
  draft.values[field] = null;
  draft.note(kind === cellKinds.error ? 'cell-error' : 'cell-boolean', field);
}

/** The last day that a length gives, or what both say when they differ. */
function checkLength(draft: AgreementDraft): void {
  const { values } = draft;
  if (!values.termStart || !values.termLength) return;
  const ends = (ending: 'day-before' | 'anniversary') =>
    termEnd(values.termStart ?? '', { months: values.termLength ?? 0 }, ending);
  if (values.termEnd) {
    const isSame = values.termEnd === ends('day-before') || values.termEnd === ends('anniversary');
    if (!isSame) draft.note('agreement-length-differs', 'termLength');
  } else if (!draft.isNoted('termEnd')) {
    values.termEnd = ends('day-before');
    draft.note('agreement-end-computed', 'termEnd');
  }
}

/** The rules of an agreement, except where a cell's own problem already says why the value is missing. */
function checkTerm(draft: AgreementDraft): void {
  const { values } = draft;
  checkLength(draft);
  if (!values.title) draft.note('agreement-title-missing', 'title');
  if (!values.termStart && !draft.isNoted('termStart')) draft.note('agreement-start-missing', 'termStart');
  if (!values.termEnd && !draft.isNoted('termEnd')) draft.note('agreement-end-missing', 'termEnd');
  if (values.termStart && values.termEnd && values.termEnd < values.termStart) {
    draft.note('agreement-ends-before-start', 'termEnd');
  }
}

/** Dates stand before the length that may give them. */
function inOrder(plan: Plan): Plan {
  return plan.toSorted((a, b) => agreementFields.indexOf(a.reading) - agreementFields.indexOf(b.reading));
}

/**
 * Makes the mapper of one sheet of agreements: rows in, canonical values with problems and repairs out. Call it for every
 * row below the heading, in order. Codes: `problems.ts` and `../cell-problems.ts`.
 */
export function createAgreementMapper(plan: Plan, options: RowMappingOptions): (row: SourceRow) => MappedAgreement {
  const kindOf = createAgreementClassifier(plan);
  const columns = inOrder(plan);
  const carried = new Map<number, CarriedCell>();
  return (row) => {
    const kind = kindOf(row);
    if (kind !== 'data') {
      if (endsBlock.has(kind)) carried.clear();
      const problems = otherRowProblems(row, kind).map((problem) => ({ ...problem, field: 'title' as const }));
      return { row: row.number, kind, values: {}, problems, repairs: [], isRefused: false };
    }
    const draft = new AgreementDraft(options);
    if (row.isHidden === true) draft.note('row-hidden', 'title');
    for (const column of columns) readCell(draft, column, cellOf(row, column, carried));
    checkTerm(draft);
    const { values, problems, repairs, isRefused } = draft;
    return { row: row.number, kind, values, problems, repairs, isRefused };
  };
}
