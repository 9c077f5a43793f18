import type { CellProblemCode } from '../../../import/cell-problems.ts';
import type { ImportField } from '../../../import/fields.ts';
import type { RepairReason } from '../../../import/mapped-row.ts';
import type { RowKind } from '../../../import/row-kind.ts';
import type { CombinedReading } from '../../../import/column-reading.ts';

/** Words of what is wrong with a cell of a list; the words of a person's record stand in `problems.ts`. */
export const cellProblems: Record<CellProblemCode, string> = {
  'birth-date-implausible': 'Birth date outside the years 1900–2100',
  'birth-date-unreadable': 'The birth date cannot be read',
  'cell-boolean': 'The cell holds TRUE or FALSE, not a value',
  'cell-error': 'The cell holds an Excel formula error',
  'date-implausible': 'Date outside the years 1970–2100',
  'date-impossible': 'This date is not in the calendar',
  'date-unreadable': 'The date cannot be read',
  'family-card-damaged': 'The family card number was damaged by Excel: its last digit is lost',
  'family-card-malformed': 'The family card number does not have 16 digits',
  'member-status-unreadable': 'The membership status is not known',
  'month-unreadable': 'The month cannot be read',
  'nip-malformed': 'The NIP does not have 18 digits',
  'number-unreadable': 'The number cannot be read',
  'programmes-unreadable': 'The programmes are not known',
  'row-hidden': 'Hidden in Excel, read all the same',
  'segment-unreadable': 'Segment not known',
  'sex-ticked-twice': 'Both columns, L and P, are ticked',
  'sex-unreadable': 'The sex is not known',
  'skipped-numbering': 'Skipped: column numbers',
  'skipped-repeated-header': 'Skipped: a heading printed again',
  'skipped-signature': 'Skipped: signature block',
  'skipped-title': 'Skipped: title',
  'skipped-total': 'Skipped: total',
  'text-too-long': 'The text is too long and was cut',
  'wage-implausible': 'The monthly wage is out of the ordinary',
  'wage-unreadable': 'The wage cannot be read',
};

/** Words of a repair: why the value differs from the cell. */
export const repairReasons: Record<RepairReason, string> = {
  'day-month-by-nik': 'Day and month exchanged as the NIK says',
  'day-month-by-calendar': 'Day and month exchanged because there is no such month',
  'date-from-serial': 'Excel number read as a date',
  'separators-removed': 'Blanks and punctuation removed',
  'leading-zeros-restored': 'Zeros in front restored',
  'from-nik': 'Taken from the NIK as it is not stated',
  'nik-from-register': 'Damaged NIK completed from the record of the same person',
  'person-by-kpj': 'Person recognised by KPJ and name',
  'person-by-name': 'Person recognised by name and birth date, confirmed',
  'person-confirmed': 'Person confirmed row by row',
  'titles-split': 'Titles taken out of the name',
  'typed-by-hand': 'Corrected on this screen',
};

/** Words of what a row of the sheet is. */
export const rowKinds: Record<RowKind, string> = {
  data: 'Data',
  blank: 'Empty row',
  numbering: 'Column numbers',
  total: 'Total',
  signature: 'Signature block',
  title: 'Title',
  'repeated-header': 'Heading printed again',
};

/** Names of our columns, as the column screen and the problem list show them. */
export const columnReadings: Record<ImportField | CombinedReading, string> = {
  nik: 'NIK',
  name: 'Name',
  birthDate: 'Birth date',
  birthPlace: 'Birth place',
  sex: 'Sex',
  titlesBefore: 'Titles before',
  titlesAfter: 'Titles after',
  kpj: 'KPJ',
  familyCard: 'Family card (KK)',
  motherName: "Mother's name",
  address: 'Address',
  rt: 'RT',
  rw: 'RW',
  village: 'Village',
  kecamatan: 'Sub-district',
  occupation: 'Occupation',
  category: 'Category',
  segment: 'Segment',
  unit: 'Unit',
  position: 'Position',
  nip: 'NIP',
  phone: 'Phone',
  email: 'E-mail',
  wage: 'Wage',
  startsOn: 'From',
  endsOn: 'To',
  months: 'Months',
  funding: 'Funding source',
  programmes: 'Programmes',
  memberStatus: 'Membership status',
  inactiveFrom: 'Inactive from',
  desil: 'Decile',
  note: 'Note',
  birthPlaceAndDate: 'Birth place and date',
  tickL: 'Tick for men',
  tickP: 'Tick for women',
  namePart1: 'First name',
  namePart2: 'Middle name',
  namePart3: 'Last name',
  nipOrNik: 'NIP or NIK',
  rtAndRw: 'RT/RW',
  titles: 'Titles',
};
