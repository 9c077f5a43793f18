import { programmeBits, programmeCodes } from '../../segments.ts';
import { remembered } from '../remembered.ts';
import { cellKinds } from '../source-row.ts';
import { integerDigits } from './integer-digits.ts';
import type { CellReader } from './row-draft.ts';

const bitsOfText = remembered((text) => {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g));
  return programmeBits(programmeCodes.filter((code) => words.has(code)));
});

/** `JKK,JKM`, `JKK + JKM + JHT`, `2 program (JKK & JKM)`. */
export const readProgrammes: CellReader = (draft, step, _kind, text) => {
  const bits = bitsOfText(text);
  draft.values.programmes = bits || null;
  if (bits === 0) draft.addCellProblem('programmes-unreadable', 'programmes', step.column);
};

const statusOfText = remembered((text) => {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, '');
  if (letters === 'AKTIF' || letters === 'A') return 'active';
  return ['NONAKTIF', 'TIDAKAKTIF', 'NA', 'INAKTIF', 'KELUAR', 'BERHENTI'].includes(letters) ? 'inactive' : null;
});

/** AKTIF, NON AKTIF, NONAKTIF, TIDAK AKTIF as the insurer and offices write it. */
export const readMemberStatus: CellReader = (draft, step, _kind, text) => {
  const status = statusOfText(text);
  draft.values.memberStatus = status;
  if (status === null) draft.addCellProblem('member-status-unreadable', 'memberStatus', step.column);
};

/** A small whole number: months paid for (up to 120), desil (1 to 10). */
export const readSmallNumber: CellReader = (draft, step, kind, text) => {
  const field = step.reading === 'desil' ? 'desil' : 'months';
  const digits = kind === cellKinds.number ? integerDigits(text) : (/^\D*(\d{1,3})\D*$/.exec(text)?.[1] ?? '');
  const number = Number(digits || -1);
  const isFine = number >= (field === 'desil' ? 1 : 0) && number <= (field === 'desil' ? 10 : 120);
  draft.values[field] = isFine ? number : null;
  if (!isFine) draft.addCellProblem('number-unreadable', field, step.column);
};
