import type { ConfirmedRow, Correction, RowInFile } from '../../../../shared/import/corrections.ts';
import { changeChoices, type Draft } from './draft.ts';
import { readPreview } from './work.ts';

const isSameRow = (one: RowInFile, other: RowInFile) => one.sheet === other.sheet && one.row === other.row;

function change(choose: (draft: Draft) => Pick<Draft, 'corrections'> | Pick<Draft, 'confirmedRows'>): void {
  // who was confirmed in other rows still is
  changeChoices((draft) => ({ takesAlike: draft.takesAlike, confirmedRows: draft.confirmedRows, ...choose(draft) }));
  void readPreview();
}

/** What the file says of a cell, or what was typed in its place, holds again once the list was read. */
export function correctCell(typed: Correction): void {
  change(({ corrections }) => ({ corrections: [...corrections.filter((one) => !isSameCell(one, typed)), typed] }));
}

/** The cell counts again as it is written in the file. */
export function restoreCell(cell: Omit<Correction, 'text'>): void {
  change(({ corrections }) => ({ corrections: corrections.filter((one) => !isSameCell(one, cell)) }));
}

/** The row is of the person with whom it was compared. */
export function confirmRow(row: ConfirmedRow): void {
  change(({ confirmedRows }) => ({ confirmedRows: [...confirmedRows.filter((one) => !isSameRow(one, row)), row] }));
}

/** It is not, after all. */
export function takeBackRow(row: RowInFile): void {
  change(({ confirmedRows }) => ({ confirmedRows: confirmedRows.filter((one) => !isSameRow(one, row)) }));
}

/** Whether both are the same cell of the file. */
export function isSameCell(one: Omit<Correction, 'text'>, other: Omit<Correction, 'text'>): boolean {
  return isSameRow(one, other) && one.column === other.column;
}
