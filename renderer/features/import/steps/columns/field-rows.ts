import { agreementFields } from '../../../../../shared/import/agreements/fields.ts';
import { missingFields, requiredOf } from '../../../../../shared/import/choose-columns.ts';
import { combinedReadings, fieldsOfReading, type ListReading } from '../../../../../shared/import/column-reading.ts';
import { importFields } from '../../../../../shared/import/fields.ts';
import type { ListKind } from '../../../../../shared/import/list-kind.ts';
import type { Inspection } from '../../../../../shared/import/schema.ts';
import { type Draft, readingsOf } from '../../draft/draft.ts';

export type ColumnMatch = Inspection['columns'][number];
export type FieldStatus = 'matched' | 'unsure' | 'confirmed' | 'needed' | 'ignored';

/** One line of the column screen: a field, or a part or bundle of fields. */
export interface FieldRow {
  readonly reading: ListReading;
  readonly match: ColumnMatch | undefined;
  readonly status: FieldStatus;
}

/** Below this share of confidence a proposal asks to be looked at. */
const sure = 0.7;

/** Fields in their fixed order, required first; each bundle stands behind the first field that it fills. */
const ofPeople: readonly ListReading[] = importFields.flatMap((field) => [
  field,
  ...combinedReadings.filter((reading) => fieldsOfReading(reading)[0] === field),
]);
const ordered: Readonly<Record<ListKind, readonly ListReading[]>> = {
  participants: ofPeople,
  'insurer-list': ofPeople,
  agreements: agreementFields,
};

/** Whether a list cannot be without a field. */
export function isRequired(kind: ListKind, reading: ListReading): boolean {
  return requiredOf[kind].some((field) => field === reading);
}

/** The lines to show: what has a column and what is required; with `all` every field. */
export function fieldRows(draft: Draft, all: boolean): FieldRow[] {
  const readings = readingsOf(draft);
  const columnOf = new Map([...readings].map(([column, reading]) => [reading, column]));
  const kind = draft.seen?.kind ?? 'participants';
  const missing = new Set<string>(missingFields(readings, kind));
  // what once had a column stays, so that a choice can be taken back where it was made
  const known = new Set([...(draft.seen?.columns ?? []), ...draft.decisions].map(({ reading }) => reading));
  return ordered[kind].flatMap((reading) => {
    const column = columnOf.get(reading);
    const isNeeded = isRequired(kind, reading) && missing.has(reading);
    if (!all && column === undefined && !isNeeded && !known.has(reading)) return [];
    const match = draft.seen?.columns.find((one) => one.column === column);
    return [{ reading, match, status: isNeeded ? 'needed' : statusOf(draft, reading, match) }];
  });
}

function statusOf({ decisions }: Draft, reading: ListReading, match: ColumnMatch | undefined): FieldStatus {
  if (match === undefined) return 'ignored';
  const last = decisions.findLast(({ column }) => column === match.column);
  if (last?.reading === reading) return 'confirmed';
  return match.confidence >= sure ? 'matched' : 'unsure';
}

/** Columns of the sheet that hold something and are not taken. */
export function columnsLeftOut(draft: Draft): ColumnMatch[] {
  const readings = readingsOf(draft);
  return (draft.seen?.columns ?? []).filter(
    ({ column, samples }) => samples.length > 0 && (readings.get(column) ?? null) === null,
  );
}
