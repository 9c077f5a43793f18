import { importFields } from './fields.ts';
import type { MappedRow } from './mapped-row.ts';
import type { RowKind } from './row-kind.ts';

type Value = string | number | null | undefined;

/** A mapped row, whatever its list is of. */
type AnyRow = MappedRow<object, string, string>;

/** One column of a batch: as one text with its values between separators, or as they are when that would not be safe. */
type PackedColumn = string | readonly Value[];

/**
 * Mapped rows by column, as they cross between threads. One long text per column is copied three times faster than its
 * thousand values, and those several times faster than as many objects with twenty names each. Problems and repairs are
 * rare and travel by the index of their row.
 */
export interface PackedRows<Row extends AnyRow = MappedRow> {
  readonly numbers: readonly number[];
  readonly kinds: readonly RowKind[];
  readonly refused: readonly number[];
  readonly fields: readonly string[];
  readonly columns: readonly PackedColumn[];
  readonly problems: readonly (readonly [index: number, problems: Row['problems']])[];
  readonly repairs: readonly (readonly [index: number, repairs: Row['repairs']])[];
}

const none: readonly never[] = Object.freeze([]);

const separator = '\u001f';
const isNull = '\u001e';
const isAbsent = '\u001d';

function packColumn(values: readonly Value[]): PackedColumn {
  let text = '';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (typeof value === 'number') return values;
    if (index > 0) text += separator;
    text += value === null ? isNull : (value ?? isAbsent);
  }
  // A cell can hold a separator (Excel writes it as _x001F_): then the values travel as they are.
  return text.split(separator).length === values.length ? text : values;
}

function unpackColumn(column: PackedColumn): readonly Value[] {
  if (typeof column !== 'string') return column;
  return column.split(separator).map((text) => (text === isNull ? null : text === isAbsent ? undefined : text));
}

/** Packs a batch of rows for the way to another thread; `allFields` are those that its kind of list can have. */
export function packRows<Row extends AnyRow = MappedRow>(
  rows: readonly Row[],
  allFields: readonly string[] = importFields,
): PackedRows<Row> {
  const valueOf = ({ values }: Row, field: string) => (values as Readonly<Record<string, Value>>)[field];
  const fields = allFields.filter((field) => rows.some((row) => valueOf(row, field) !== undefined));
  const refused: number[] = [];
  const problems: [number, Row['problems']][] = [];
  const repairs: [number, Row['repairs']][] = [];
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
    columns: fields.map((field) => packColumn(rows.map((row) => valueOf(row, field)))),
    problems,
    repairs,
  };
}

/** The rows of a batch again, equal to what was packed. */
export function unpackRows<Row extends AnyRow = MappedRow>(packed: PackedRows<Row>): Row[] {
  const { numbers, kinds, refused, fields, columns, problems, repairs } = packed;
  const refusedRows = new Set(refused);
  const problemsOf = new Map(problems);
  const repairsOf = new Map(repairs);
  const unpacked = columns.map(unpackColumn);
  return numbers.map((row, index) => {
    const values: Record<string, string | number | null> = {};
    for (let column = 0; column < fields.length; column += 1) {
      const value = unpacked[column]?.[index];
      if (value !== undefined) values[fields[column] ?? ''] = value;
    }
    return {
      row,
      kind: kinds[index] ?? 'blank',
      values,
      problems: problemsOf.get(index) ?? none,
      repairs: repairsOf.get(index) ?? none,
      isRefused: refusedRows.has(index),
    } as AnyRow as Row;
  });
}
