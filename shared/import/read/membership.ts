import { cellKinds } from '../source-row.ts';
import { integerDigits } from './integer-digits.ts';
import type { CellReader } from './row-draft.ts';

/** Bits of the programmes as participations keep them, in the order of the law. */
const programmeBits: Readonly<Record<string, number | undefined>> = { JKK: 1, JKM: 2, JHT: 4, JP: 8, JKP: 16, JK: 2 };

/** `JKK,JKM`, `JKK + JKM + JHT`, `2 program (JKK & JKM)`. */
export const readProgrammes: CellReader = (draft, step, _kind, text) => {
  let bits = 0;
  for (const word of text.toUpperCase().match(/[A-Z]+/g) ?? []) bits |= programmeBits[word] ?? 0;
  draft.values.programmes = bits || null;
  if (bits === 0) draft.addCellProblem('programmes-unreadable', 'programmes', step.column);
};

/** AKTIF, NON AKTIF, NONAKTIF, TIDAK AKTIF as the insurer and offices write it. */
export const readMemberStatus: CellReader = (draft, step, _kind, text) => {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, '');
  const isInactive = ['NONAKTIF', 'TIDAKAKTIF', 'NA', 'INAKTIF', 'KELUAR', 'BERHENTI'].includes(letters);
  const isActive = letters === 'AKTIF' || letters === 'A';
  draft.values.memberStatus = isActive ? 'active' : isInactive ? 'inactive' : null;
  if (!isActive && !isInactive) draft.addCellProblem('member-status-unreadable', 'memberStatus', step.column);
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
