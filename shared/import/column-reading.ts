import { agreementFields, type AgreementField } from './agreements/fields.ts';
import { importFields, type ImportField } from './fields.ts';

/**
 * How one column is read: as one field, or as a part or a bundle of fields: L/P ticked in two columns, place and date
 * of birth in one cell, a name in three columns, NIP or NIK in one column (the digits tell), RT and RW in one cell,
 * titles before and after the name in one column.
 */
export const combinedReadings = [
  'birthPlaceAndDate',
  'tickL',
  'tickP',
  'namePart1',
  'namePart2',
  'namePart3',
  'nipOrNik',
  'rtAndRw',
  'titles',
] as const;

/** Every way a column of a list of people can be read. */
export const columnReadings = [...importFields, ...combinedReadings] as const;

export type CombinedReading = (typeof combinedReadings)[number];
export type ColumnReading = ImportField | CombinedReading;

/** Every way a column can be read, whatever the list is of; a column of agreements is always one field. */
export const listReadings = [...columnReadings, ...agreementFields] as const;
export type ListReading = (typeof listReadings)[number];

/** One column as the clerk confirmed it. */
export interface ColumnPlan<Reading = ColumnReading> {
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly reading: Reading;
  /** A value that stands once for the rows below it (merged block): an empty cell takes the last value above. */
  readonly carryDown?: boolean;
}

const fieldsOfCombined: Record<CombinedReading, readonly ImportField[]> = {
  birthPlaceAndDate: ['birthPlace', 'birthDate'],
  tickL: ['sex'],
  tickP: ['sex'],
  namePart1: ['name'],
  namePart2: ['name'],
  namePart3: ['name'],
  nipOrNik: ['nik', 'nip'],
  rtAndRw: ['rt', 'rw'],
  titles: ['titlesBefore', 'titlesAfter'],
};

/** The fields that a reading fills. */
export function fieldsOfReading(reading: ColumnReading): readonly ImportField[];
export function fieldsOfReading(reading: ListReading): readonly (ImportField | AgreementField)[];
export function fieldsOfReading(reading: ListReading): readonly (ImportField | AgreementField)[] {
  return fieldsOfCombined[reading as CombinedReading] ?? [reading as ImportField | AgreementField];
}

const agreementReadings: ReadonlySet<string> = new Set(agreementFields);

/** Whether a column holds something of an agreement; every other reading is of people. */
export function isAgreementReading(reading: ListReading): reading is AgreementField {
  return agreementReadings.has(reading);
}

/** What is proposed for one column of the sheet, with why and how sure. */
export interface ColumnMatch<Reading = ColumnReading> {
  readonly column: number;
  readonly caption: string;
  /** The first different values of the column, at most three. */
  readonly samples: readonly string[];
  /** `null`: the column is not taken. */
  readonly reading: Reading | null;
  /** Recognised by its heading, by what stands in it, or not at all. */
  readonly how: 'heading' | 'content' | 'none';
  /** 0 to 1. */
  readonly confidence: number;
  /** The values stand once per merged block. */
  readonly carryDown: boolean;
}
