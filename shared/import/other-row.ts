import { type CellProblemCode, cellProblemLevels } from './cell-problems.ts';
import { foldBlanks } from './cell-text.ts';
import type { RowProblem } from './mapped-row.ts';
import type { RowKind } from './row-kind.ts';
import type { SourceRow } from './source-row.ts';

/** Longest part of a skipped row that is shown. */
const longestGlimpse = 120;

/**
 * What is said of a row that is not of what the list is of: it is named with its words, so that nothing disappears unseen
 * when it was one after all. Nothing is said of blank rows.
 */
export function otherRowProblems(
  row: SourceRow,
  kind: Exclude<RowKind, 'data'>,
): readonly Omit<RowProblem<string, CellProblemCode>, 'field'>[] {
  if (kind === 'blank') return [];
  const words = row.texts.slice(0, row.width).map(foldBlanks);
  const original = words
    .filter((text) => text !== '')
    .join(' | ')
    .slice(0, longestGlimpse);
  const code = `skipped-${kind}` as const;
  return [{ column: -1, code, level: cellProblemLevels[code], original }];
}
