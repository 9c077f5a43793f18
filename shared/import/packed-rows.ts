import { importFields, type ImportField } from './fields.ts';
import type { MappedRow, RowProblem, RowRepair } from './mapped-row.ts';
import type { RowKind } from './row-kind.ts';

/**
 * Mapped rows by column, as they cross between threads: a list of strings is copied several times faster than as many
 * objects with twenty names each. Problems and repairs are rare and travel by the index of their row.
 */
export interface PackedRows {
  readonly numbers: readonly number[];
  readonly kinds: readonly RowKind[];
  readonly refused: readonly number[];
  readonly fields: readonly ImportField[];
  readonly columns: readonly (readonly (string | number | null | undefined)[])[];
  readonly problems: readonly (readonly [index: number, problems: readonly RowProblem[]])[];
  readonly repairs: readonly (readonly [index: number, repairs: readonly RowRepair[]])[];
}

const none: readonly never[] = Object.freeze([]);

/** Packs a batch of rows for the way to another thread. */
export function packRows(rows: readonly MappedRow[]): PackedRows {
  const fields = importFields.filter((field) => rows.some(({ values }) => values[field] !== undefined));
  const refused: number[] = [];
  const problems: [number, readonly RowProblem[]][] = [];
  const repairs: [number, readonly RowRepair[]][] = [];
  for (const [index, row] of rows.entries()) {
    if (row.isRefused) refused.push(index);
    if (row.problems.length > 0) problems.push([index, row.problems]);
    if (row.repairs.length > 0) repairs.push([index, row.repairs]);
  }
  return {
    numbers: rows.map(({ row }) => row),
    kinds: rows.map(({ kind }) => kind),
    refused,
    fields,
    columns: fields.map((field) => rows.map(({ values }) => values[field])),
    problems,
    repairs,
  };
}

/** The rows of a batch again, equal to what was packed. */
export function unpackRows({ numbers, kinds, refused, fields, columns, problems, repairs }: PackedRows): MappedRow[] {
  const refusedRows = new Set(refused);
  const problemsOf = new Map(problems);
  const repairsOf = new Map(repairs);
  return numbers.map((row, index) => {
    const values: Record<string, string | number | null> = {};
    for (let column = 0; column < fields.length; column += 1) {
      const value = columns[column]?.[index];
      if (value !== undefined) values[fields[column] ?? ''] = value;
    }
    return {
      row,
      kind: kinds[index] ?? 'blank',
      values,
      problems: problemsOf.get(index) ?? none,
      repairs: repairsOf.get(index) ?? none,
      isRefused: refusedRows.has(index),
    };
  });
}
