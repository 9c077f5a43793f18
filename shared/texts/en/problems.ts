import type { ProblemCode } from '../../problems.ts';

/** Words of every problem of a record; used in the grid, the import and the column "Masalah" of returned files. */
export const problems: Record<ProblemCode, string> = {
  'nik-missing': 'NIK is missing',
  'nik-length': 'NIK does not have 16 digits',
  'nik-not-digits': 'NIK contains signs other than digits',
  'nik-day': 'Day inside the NIK is not possible',
  'nik-month': 'Month inside the NIK is not possible',
  'nik-serial': 'NIK ends with serial 0000',
  'nik-damaged': 'NIK damaged by Excel: last digit lost',
  'nik-date-impossible': 'Birth date inside the NIK is not in the calendar',
  'nik-birth-date-differs': 'Birth date differs from the NIK',
  'nik-sex-differs': 'Sex differs from the NIK',
  'nik-other-region': 'NIK was issued outside the regency',
  'name-missing': 'Name is missing',
  'name-odd': 'Name contains digits or is a single letter',
  'birth-date-missing': 'Birth date is missing',
  'birth-date-impossible': 'Birth date is not in the calendar',
  'birth-date-future': 'Birth date is after today',
  'sex-missing': 'Sex is missing',
  'age-below-limit': 'Age is below the limit for participation',
  'age-above-limit': 'Age is beyond the limit for participation',
  'kpj-malformed': 'KPJ does not have 11 digits',
  'phone-odd': 'Phone number is unusual',
};
