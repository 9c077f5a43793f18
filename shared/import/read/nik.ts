import { isExcelDamagedNik, normaliseNik, survivingNikDigits } from '../../nik.ts';
import { cellKinds } from '../source-row.ts';
import { digitsIn, integerDigits, isDigits } from './integer-digits.ts';
import type { CellReader, RowDraft } from './row-draft.ts';

function pair(digits: string, index: number): number {
  return digits.charCodeAt(index) * 10 + digits.charCodeAt(index + 1) - 528;
}

/** Full-width digits, as some input methods type them, as the plain ones. */
function inPlainDigits(text: string): string {
  return text.replaceAll(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Keeps the birth day a NIK speaks of, for dates whose day and month could be either. Twelve digits are enough. */
function rememberBirth(draft: RowDraft, digits: string): void {
  if (digits.length < 12 || digits.length > 16 || !isDigits(digits)) return;
  const day = pair(digits, 6);
  draft.hint.day = day > 40 ? day - 40 : day;
  draft.hint.month = pair(digits, 8);
  draft.hint.yearOfCentury = pair(digits, 10);
  draft.hint.isWhole = digits.length === 16;
}

function readDamaged(draft: RowDraft, kind: number, text: string): void {
  draft.values.nik = null;
  draft.isNikDamaged = true;
  rememberBirth(draft, survivingNikDigits(kind === cellKinds.number ? cellKinds.number : cellKinds.text, text));
}

/**
 * A NIK cell. As a number, or as `7.2E+15`, Excel has damaged it: nothing is kept but the problem (and its first digits
 * in `original`, which find the one known person it can be).
 */
export const readNik: CellReader = (draft, step, kind, text) => {
  if (text.length === 16 && kind === cellKinds.text && isDigits(text)) {
    draft.values.nik = text;
    rememberBirth(draft, text);
    return;
  }
  if (kind === cellKinds.number) {
    const digits = integerDigits(text);
    if (digits.length >= 16 || isExcelDamagedNik(cellKinds.number, text)) return readDamaged(draft, kind, text);
    draft.values.nik = digits || text;
    return rememberBirth(draft, digits);
  }
  if (isExcelDamagedNik(cellKinds.text, text)) return readDamaged(draft, kind, text);
  // A number that was turned into text has been through Excel's 15 digits.
  if (/^\d{15,16}\.0+$/.test(text)) return readDamaged(draft, kind, text);
  const nik = normaliseNik(inPlainDigits(text));
  draft.values.nik = nik;
  rememberBirth(draft, nik);
  if (nik !== text && nik.length === 16) draft.addRepair('nik', step.column, nik, 'separators-removed');
};

/** Digits without the blanks of `19700101 199503 1 001`; anything that is not 18 digits stays as written. */
export const readNip: CellReader = (draft, step, kind, text) => {
  const digits = kind === cellKinds.number ? integerDigits(text) : digitsIn(text);
  const isNip = digits.length === 18;
  draft.values.nip = isNip ? digits : text;
  if (!isNip || kind === cellKinds.number) draft.addCellProblem('nip-malformed', 'nip', step.column);
};

/** One column for civil servants (NIP, 18 digits) and others (NIK): the digits tell which it is. */
export const readNipOrNik: CellReader = (draft, step, kind, text) => {
  const isNip = kind === cellKinds.text && digitsIn(text).length === 18;
  if (isNip) readNip(draft, step, kind, text);
  else readNik(draft, step, kind, text);
  const other = isNip ? 'nik' : 'nip';
  if (draft.values[other] === undefined) draft.values[other] = null;
};

/** The 16 digits of a family card; as a number it has lost its last digit like a NIK. */
export const readFamilyCard: CellReader = (draft, step, kind, text) => {
  if (isExcelDamagedNik(kind === cellKinds.number ? cellKinds.number : cellKinds.text, text)) {
    draft.values.familyCard = null;
    draft.addCellProblem('family-card-damaged', 'familyCard', step.column);
    return;
  }
  const digits = normaliseNik(text);
  draft.values.familyCard = digits;
  if (digits.length !== 16 || !isDigits(digits)) {
    draft.addCellProblem('family-card-malformed', 'familyCard', step.column);
  } else if (digits !== text) draft.addRepair('familyCard', step.column, digits, 'separators-removed');
};
