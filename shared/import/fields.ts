import type { SegmentCode } from '../segments.ts';

/** What a list of people can carry, in the order the column screen shows it: required first. */
export const importFields = [
  'nik',
  'name',
  'birthDate',
  'birthPlace',
  'sex',
  'titlesBefore',
  'titlesAfter',
  'kpj',
  'familyCard',
  'motherName',
  'address',
  'rt',
  'rw',
  'village',
  'kecamatan',
  'occupation',
  'category',
  'segment',
  'unit',
  'position',
  'nip',
  'phone',
  'email',
  'wage',
  'startsOn',
  'endsOn',
  'months',
  'funding',
  'programmes',
  'memberStatus',
  'inactiveFrom',
  'desil',
  'note',
] as const;

export type ImportField = (typeof importFields)[number];

/** Without these columns a sheet cannot be a list of people. */
export const requiredFields = ['nik', 'name'] as const satisfies readonly ImportField[];

/** Fields whose words are looked up in the value dictionary (see `value-key.ts`) before they mean anything. */
export const dictionaryFields = ['kecamatan', 'village', 'occupation', 'category', 'unit', 'funding'] as const;

export type DictionaryField = (typeof dictionaryFields)[number];

/**
 * Canonical values of one person. A field without a column is absent ("unchanged"), an empty cell is `null` (also
 * "unchanged", but known to be empty). A value that could not be read is `null` and has its problem.
 */
export interface PersonValues {
  /** 16 digits, or as written when it is not a NIK; `null` when the cell is empty or Excel has damaged it. */
  nik?: string | null;
  /** Without titles; a name in capitals only is written as a name. */
  name?: string | null;
  /** `YYYY-MM-DD`. */
  birthDate?: string | null;
  birthPlace?: string | null;
  sex?: 'L' | 'P' | null;
  titlesBefore?: string | null;
  titlesAfter?: string | null;
  /** 11 digits with leading zeros, or as written when it is not a KPJ. */
  kpj?: string | null;
  familyCard?: string | null;
  motherName?: string | null;
  address?: string | null;
  rt?: string | null;
  rw?: string | null;
  village?: string | null;
  kecamatan?: string | null;
  occupation?: string | null;
  category?: string | null;
  segment?: SegmentCode | null;
  unit?: string | null;
  position?: string | null;
  /** 18 digits without blanks, or as written. */
  nip?: string | null;
  /** `08…`, digits only, or as written when it is not a phone number. */
  phone?: string | null;
  email?: string | null;
  /** Rupiah per month. */
  wage?: number | null;
  /** `YYYY-MM-DD`; a month without a day is its first day. */
  startsOn?: string | null;
  /** `YYYY-MM-DD`; a month without a day is its last day. */
  endsOn?: string | null;
  /** Months paid for. */
  months?: number | null;
  funding?: string | null;
  /** JKK 1, JKM 2, JHT 4, JP 8, JKP 16. */
  programmes?: number | null;
  memberStatus?: 'active' | 'inactive' | null;
  /** First month without membership, `YYYY-MM`. */
  inactiveFrom?: string | null;
  desil?: number | null;
  note?: string | null;
}
