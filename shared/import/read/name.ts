import { stripTitles, type NameParts } from '../../names.ts';
import { isTitleAfter, isTitleBefore } from '../../titles.ts';
import { remembered } from '../remembered.ts';
import type { CellReader, ColumnStep, RowDraft } from './row-draft.ts';

const longestName = 120;
const noTitles: readonly string[] = [];

function isOneCase(text: string): boolean {
  let hasLower = false;
  let hasUpper = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return text === text.toUpperCase() || text === text.toLowerCase();
    if (code >= 97 && code <= 122) hasLower = true;
    else if (code >= 65 && code <= 90) hasUpper = true;
    if (hasLower && hasUpper) return false;
  }
  return hasUpper || hasLower;
}

/** `SITI MA'RUF AL-AMIN` as `Siti Ma'ruf Al-Amin`; a name that already has both cases stays as its owner writes it. */
export function nameCase(text: string): string {
  if (!isOneCase(text)) return text;
  let result = '';
  let isStart = true;
  for (const letter of text) {
    result += isStart ? letter.toUpperCase() : letter.toLowerCase();
    isStart = letter === ' ' || letter === '-' || letter === '.';
  }
  return result;
}

function joined(titles: readonly string[]): string | null {
  return titles.length === 0 ? null : titles.join(' ');
}

const isFirstWordTitle = remembered(isTitleBefore);
const isLastWordTitle = remembered(isTitleAfter);

/** Most names hold no title: without a dot, comma or bracket only the first and the last word could be one. */
function mayHoldTitles(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 || code === 44 || code === 40) return true;
  }
  const first = text.indexOf(' ');
  return (
    first > 0 && (isFirstWordTitle(text.slice(0, first)) || isLastWordTitle(text.slice(text.lastIndexOf(' ') + 1)))
  );
}

function withoutTitles(text: string): NameParts {
  return mayHoldTitles(text) ? stripTitles(text) : { name: text, titlesBefore: noTitles, titlesAfter: noTitles };
}

function takeName(draft: RowDraft, column: number, text: string): void {
  const parts = withoutTitles(text);
  const name = nameCase(parts.name);
  draft.values.name = name.length <= longestName ? name : name.slice(0, longestName).trimEnd();
  if (name.length > longestName) draft.addCellProblem('text-too-long', 'name', column);
  if (parts.titlesBefore.length === 0 && parts.titlesAfter.length === 0) return;
  draft.values.titlesBefore = joined(parts.titlesBefore) ?? draft.values.titlesBefore ?? null;
  draft.values.titlesAfter = joined(parts.titlesAfter) ?? draft.values.titlesAfter ?? null;
  draft.addRepair('name', column, name, 'titles-split');
}

/** A whole name in one cell; titles go to their own fields. */
export const readName: CellReader = (draft, step, _kind, text) => takeName(draft, step.column, text);

/** The first, middle or last of three columns; `takeNameParts` joins them. */
export const readNamePart: CellReader = (draft, step, _kind, text) => {
  draft.nameParts[step.reading === 'namePart1' ? 0 : step.reading === 'namePart2' ? 1 : 2] = text;
};

/** Joins a name that stands in three columns. */
export function takeNameParts(draft: RowDraft, column: number): void {
  const [first, middle, last] = draft.nameParts;
  let name = first;
  if (middle) name = name ? `${name} ${middle}` : middle;
  if (last) name = name ? `${name} ${last}` : last;
  draft.original = name;
  if (name) takeName(draft, column, name);
  else draft.values.name = null;
}

/** A column of titles: those that stand before a name, and those behind it. */
export const readTitles: CellReader = (draft: RowDraft, _step: ColumnStep, _kind: number, text: string) => {
  // A name between them lets the same rule decide as in a whole name.
  const words = text.split(/[\s,]+/);
  const parts = stripTitles(`${words.join(' ')} X`);
  const after = stripTitles(`X, ${words.slice(parts.titlesBefore.length).join(', ')}`);
  draft.values.titlesBefore = joined(parts.titlesBefore);
  draft.values.titlesAfter = joined(after.titlesAfter);
};
