import { type ColumnReading, fieldsOfReading } from './column-reading.ts';
import { requiredFields } from './fields.ts';

/** What a clerk decided about one column of the sheet; `null` = "do not take it". */
export interface ColumnDecision {
  readonly column: number;
  readonly reading: ColumnReading | null;
}

const partsOfOne: readonly ReadonlySet<ColumnReading>[] = [
  new Set<ColumnReading>(['tickL', 'tickP']),
  new Set<ColumnReading>(['namePart1', 'namePart2', 'namePart3']),
];

/** Whether two columns cannot both be read so, because they would fill the same field. */
export function excludes(one: ColumnReading, other: ColumnReading): boolean {
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
): ReadonlyMap<number, ColumnReading | null> {
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

/** Required fields that no column fills; with one of them missing a sheet is no list of people. */
export function missingFields(readings: ReadonlyMap<number, ColumnReading | null>): readonly string[] {
  const filled = new Set(
    [...readings.values()].flatMap((reading) => (reading === null ? [] : fieldsOfReading(reading))),
  );
  return requiredFields.filter((field) => !filled.has(field));
}
