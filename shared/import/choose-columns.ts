import { requiredAgreementFields } from './agreements/fields.ts';
import { type ColumnReading, fieldsOfReading, type ListReading } from './column-reading.ts';
import { requiredFields } from './fields.ts';
import type { ListKind } from './list-kind.ts';

/** What a clerk decided about one column of the sheet; `null` = "do not take it". */
export interface ColumnDecision {
  readonly column: number;
  readonly reading: ListReading | null;
}

const partsOfOne: readonly ReadonlySet<ListReading>[] = [
  new Set<ColumnReading>(['tickL', 'tickP']),
  new Set<ColumnReading>(['namePart1', 'namePart2', 'namePart3']),
];

/** Whether two columns cannot both be read so, because they would fill the same field. */
export function excludes(one: ListReading, other: ListReading): boolean {
  if (one === other) return true;
  if (partsOfOne.some((parts) => parts.has(one) && parts.has(other))) return false;
  const fields = fieldsOfReading(one);
  return fieldsOfReading(other).some((field) => fields.includes(field));
}

/**
 * What each column is read as: the proposals, then the decisions in their order. A decision always wins; a field that it
 * fills is taken away from the column that filled it before.
 */
export function readingsAfter(
  proposals: readonly ColumnDecision[],
  decisions: readonly ColumnDecision[],
): ReadonlyMap<number, ListReading | null> {
  const readings = new Map(proposals.map(({ column, reading }) => [column, reading]));
  for (const { column, reading } of decisions) {
    if (reading !== null) {
      for (const [other, present] of readings) {
        if (present !== null && excludes(present, reading)) readings.set(other, null);
      }
    }
    readings.set(column, reading);
  }
  return readings;
}

/** Fields that a list of a kind cannot be without. */
export const requiredOf = {
  participants: requiredFields,
  agreements: requiredAgreementFields,
  'insurer-list': ['kpj', 'name'],
} as const satisfies Readonly<Record<ListKind, readonly string[]>>;

/** What may stand for a required field: a length says the end, or as a span both days; a member is found by NIK too. */
const insteadOf: ReadonlyMap<string, string> = new Map([
  ['termStart', 'termLength'],
  ['termEnd', 'termLength'],
  ['kpj', 'nik'],
]);

/** Required fields that no column fills; with one of them missing a sheet is no list of its kind. */
export function missingFields(
  readings: ReadonlyMap<number, ListReading | null>,
  kind: ListKind = 'participants',
): readonly string[] {
  const filled = new Set<string>(
    [...readings.values()].flatMap((reading) => (reading === null ? [] : fieldsOfReading(reading))),
  );
  return requiredOf[kind].filter((field) => !filled.has(field) && !filled.has(insteadOf.get(field) ?? field));
}
