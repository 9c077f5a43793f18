import { programmeBits, programmeCodes, type SegmentCode } from '../../segments.ts';
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

/** Words of a segment by their letters: the insurer's abbreviations and the law's names. */
const segmentWords: ReadonlyMap<string, SegmentCode> = new Map([
  ['PU', 'pu'],
  ['PPU', 'pu'],
  ['PENERIMAUPAH', 'pu'],
  ['PEKERJAPENERIMAUPAH', 'pu'],
  ['BPU', 'bpu'],
  ['PBPU', 'bpu'],
  ['BUKANPENERIMAUPAH', 'bpu'],
  ['PEKERJABUKANPENERIMAUPAH', 'bpu'],
  ['JAKON', 'jakon'],
  ['JASAKONSTRUKSI', 'jakon'],
  ['PMI', 'pmi'],
  ['PEKERJAMIGRAN', 'pmi'],
  ['PEKERJAMIGRANINDONESIA', 'pmi'],
]);

/** PU, BPU, Penerima Upah, Jasa Konstruksi, `Bukan Penerima Upah (BPU)`. */
const segmentOfText = remembered((text) => {
  const [before = '', inside = ''] = text.toUpperCase().split('(');
  const lettersOf = (part: string) => part.replace(/[^A-Z]/g, '');
  return segmentWords.get(lettersOf(before)) ?? segmentWords.get(lettersOf(inside)) ?? null;
});

/** The segment as the list states it; checked against the category's. */
export const readSegment: CellReader = (draft, step, _kind, text) => {
  const segment = segmentOfText(text);
  draft.values.segment = segment;
  if (segment === null) draft.addCellProblem('segment-unreadable', 'segment', step.column);
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
