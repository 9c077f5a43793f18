import { isTicked, sexOfWord } from '../word-values.ts';
import type { CellReader, ColumnStep, RowDraft } from './row-draft.ts';

/** One column of words: L, Lk, LAKI-LAKI, Pria; P, Pr, Perempuan, Wanita. */
export const readSex: CellReader = (draft, step, _kind, text) => {
  const sex = sexOfWord(text);
  draft.values.sex = sex;
  if (sex === null) draft.addCellProblem('sex-unreadable', 'sex', step.column);
};

function isColumnTicked(draft: RowDraft, step: ColumnStep, text: string): boolean {
  const ticked = isTicked(text);
  if (ticked !== undefined) return ticked;
  if (sexOfWord(text)) return true;
  draft.addCellProblem('sex-unreadable', 'sex', step.column);
  return false;
}

/** The column of men of two that are ticked. */
export const readTickL: CellReader = (draft, step, _kind, text) => {
  draft.ticksL = isColumnTicked(draft, step, text);
};

/** The column of women of two that are ticked. */
export const readTickP: CellReader = (draft, step, _kind, text) => {
  draft.ticksP = isColumnTicked(draft, step, text);
};

/** Makes the sex of two tick columns; both ticked is a problem, none is an empty cell. */
export function takeTicks(draft: RowDraft, column: number): void {
  const { ticksL, ticksP } = draft;
  draft.values.sex = ticksL === ticksP ? null : ticksL ? 'L' : 'P';
  if (ticksL && ticksP) draft.addCellProblem('sex-ticked-twice', 'sex', column);
}
