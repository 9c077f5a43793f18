import { cellKinds } from '../source-row.ts';
import type { ImportField, PersonValues } from '../fields.ts';
import { integerDigits } from './integer-digits.ts';
import type { CellReader, ColumnStep, RowDraft } from './row-draft.ts';

type AsWritten =
  | 'birthPlace'
  | 'titlesBefore'
  | 'titlesAfter'
  | 'motherName'
  | 'address'
  | 'rt'
  | 'rw'
  | 'village'
  | 'kecamatan'
  | 'occupation'
  | 'category'
  | 'unit'
  | 'position'
  | 'email'
  | 'funding'
  | 'note';

/** Fields that are taken as they stand; the value dictionary gives some of them their meaning later. */
export type TextField = AsWritten &
  {
    [Field in ImportField]: PersonValues[Field] extends string | null | undefined ? Field : never;
  }[ImportField];

/** Longest text a field keeps; no office fills these, a wrong column does. */
const longest: Readonly<Record<TextField, number>> = {
  birthPlace: 80,
  titlesBefore: 40,
  titlesAfter: 60,
  motherName: 120,
  address: 300,
  rt: 5,
  rw: 5,
  village: 120,
  kecamatan: 120,
  occupation: 120,
  category: 120,
  unit: 200,
  position: 120,
  email: 120,
  funding: 120,
  note: 500,
};

function takeText(draft: RowDraft, step: ColumnStep, field: TextField, text: string): void {
  const limit = longest[field];
  draft.values[field] = text.length <= limit ? text : text.slice(0, limit).trimEnd();
  if (text.length > limit) draft.addCellProblem('text-too-long', field, step.column);
}

/** A number as Excel shows it: 15 digits. What it stores of 4.35 is 4.3499999999999996. */
function shownNumber(text: string): string {
  const digits = integerDigits(text);
  if (digits !== '') return digits;
  const number = Number(text);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text;
}

/** A field that is kept as text; `8.0` in a number cell is `8`. */
export const readText: CellReader = (draft, step, kind, text) => {
  const field = step.reading as TextField;
  takeText(draft, step, field, kind === cellKinds.number ? shownNumber(text) : text);
};

/** `003/001`, `RT 3 RW 1` in one cell. */
export const readRtAndRw: CellReader = (draft, step, _kind, text) => {
  const numbers = text.match(/\d{1,3}/g) ?? [];
  draft.values.rt = numbers[0] ?? null;
  draft.values.rw = numbers[1] ?? null;
  if (numbers.length === 0) draft.addCellProblem('number-unreadable', 'rt', step.column);
};
