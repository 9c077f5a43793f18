import { foldBlanks } from './cell-text.ts';
import { isNumberingRow } from './numbering-row.ts';
import { captionSeparator, recogniseHeading } from './recognise-heading.ts';
import { cellKinds, type MergedBlock, type SourceRow } from './source-row.ts';

/** Where the table's heading stands. Rows are Excel row numbers. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** The row that numbers the columns: (1), (2), ... */
  readonly numberingRow?: number;
  /** First row that may hold data. */
  readonly firstData: number;
  /** One per column; the captions of a merged heading joined from above: `JENIS KELAMIN / L`. */
  readonly captions: readonly string[];
}

/** Tells whether a caption is a heading the list's kind knows; lists of units or villages bring their own. */
export type KnowsHeading = (caption: string) => boolean;

const knowsPersonHeading: KnowsHeading = (caption) => recogniseHeading(caption) !== null;

/** Headings are short; a sentence above the table is not one. */
const longestCaption = 60;
const deepestBand = 3;
const rowsLookedAt = 60;

function filledColumns(row: SourceRow): number[] {
  const filled: number[] = [];
  for (let column = 0; column < row.width; column++) if (foldBlanks(row.texts[column] ?? '')) filled.push(column);
  return filled;
}

/** How many cells of a row are headings; -1 for a row that cannot be one because it holds data. */
function headingScore(row: SourceRow, knows: KnowsHeading): number {
  let known = 0;
  for (const column of filledColumns(row)) {
    const kind = row.kinds[column];
    if (kind === cellKinds.number || kind === cellKinds.date) return -1;
    const caption = foldBlanks(row.texts[column] ?? '');
    if (caption.length <= longestCaption && knows(caption)) known++;
  }
  return known;
}

/** Without a known word: the first row of three or more short texts that has a differently shaped row below it. */
function plainHeading(rows: readonly SourceRow[]): number {
  return rows.findIndex((row, index) => {
    const filled = filledColumns(row);
    const next = rows[index + 1];
    if (filled.length < 3 || !next) return false;
    const isTextOnly = filled.every(
      (column) => row.kinds[column] === cellKinds.text && !/\d{4}/.test(row.texts[column] ?? ''),
    );
    return isTextOnly && filledColumns(next).some((column) => /\d{4}/.test(next.texts[column] ?? ''));
  });
}

function startOfBand(rows: readonly SourceRow[], knows: KnowsHeading): number {
  let best = -1;
  let bestScore = 1;
  for (const [index, row] of rows.entries()) {
    const score = headingScore(row, knows);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best < 0 ? plainHeading(rows) : best;
}

/** True when `row` continues the heading above it: its captions stand under merged or empty cells of the heading. */
function continuesBand(
  band: readonly SourceRow[],
  row: SourceRow,
  merges: readonly MergedBlock[],
  knows: KnowsHeading,
) {
  if (isNumberingRow(row) || headingScore(row, knows) < 0) return false;
  const filled = filledColumns(row);
  const last = band.at(-1);
  if (filled.length === 0 || !last || row.number !== last.number + 1) return false;
  const isUnderMerge = filled.every((column) =>
    merges.some(
      (m) =>
        m.left <= column && m.right >= column && m.right > m.left && m.top <= last.number && m.bottom >= last.number,
    ),
  );
  if (isUnderMerge) return true;
  if (merges.some((m) => m.top <= last.number && m.bottom === row.number && m.bottom > m.top)) return true;
  const isUnderGaps = filled.every((column) => !foldBlanks(last.texts[column] ?? '') || column === filled[0]);
  return isUnderGaps && filled.length >= 2 && filled.every((column) => knows(foldBlanks(row.texts[column] ?? '')));
}

/** Some lists have the group captions above: the row of most known words may be the lower one. */
function continuesUpwards(above: SourceRow, first: SourceRow, merges: readonly MergedBlock[]): boolean {
  if (above.number !== first.number - 1) return false;
  const filled = filledColumns(above);
  if (filled.length < 2) return false;
  const spansDown = merges.some((m) => m.top === above.number && m.bottom >= first.number);
  const spansWide = merges.some(
    (m) => m.top === above.number && m.right > m.left && m.right - m.left + 1 < first.width,
  );
  return spansDown || (spansWide && filled.some((column) => !foldBlanks(first.texts[column] ?? '')));
}

/** Text of a cell as it looks: a merged block shows its first cell everywhere. */
function shownText(rows: ReadonlyMap<number, SourceRow>, merges: readonly MergedBlock[], row: number, column: number) {
  const block = merges.find((m) => m.top <= row && m.bottom >= row && m.left <= column && m.right >= column);
  const source = block ? rows.get(block.top) : rows.get(row);
  return foldBlanks(source?.texts[block ? block.left : column] ?? '');
}

/** Unmerged group captions reach over the empty cells to their right when the row below is filled there. */
function reachesOver(band: readonly SourceRow[], level: number, column: number, top: string): string {
  const below = band[level + 1];
  const row = band[level];
  if (top || !below || !row || !foldBlanks(below.texts[column] ?? '')) return top;
  for (let left = column - 1; left >= 0; left--) {
    if (!foldBlanks(below.texts[left] ?? '')) return '';
    const caption = foldBlanks(row.texts[left] ?? '');
    if (caption) return caption;
  }
  return '';
}

/** The captions of every column from above to below, as the head shows them: a merged caption stands over each of its columns. */
export function captionLevels(band: readonly SourceRow[], merges: readonly MergedBlock[]): string[][] {
  const byNumber = new Map(band.map((row) => [row.number, row]));
  const width = Math.max(...band.map((row) => row.width));
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (const [level, row] of band.entries()) {
      const shown = reachesOver(band, level, column, shownText(byNumber, merges, row.number, column));
      if (shown && shown !== parts.at(-1)) parts.push(shown);
    }
    return parts;
  });
}

function captionsOf(band: readonly SourceRow[], merges: readonly MergedBlock[]): string[] {
  return captionLevels(band, merges).map((parts) => parts.join(captionSeparator));
}

/**
 * The band that the clerk set by hand: rows `top` to `bottom` (Excel rows) as the heading; the numbering row and blank
 * rows below it are found here.
 */
export function headerBandAt(
  rows: readonly SourceRow[],
  merges: readonly MergedBlock[],
  top: number,
  bottom: number,
): HeaderBand {
  const band = rows.filter((row) => row.number >= top && row.number <= bottom);
  const captions = band.length === 0 ? [] : captionsOf(band, merges);
  const below = rows.filter((row) => row.number > bottom && filledColumns(row).length > 0);
  const next = below[0];
  if (!next || !isNumberingRow(next)) return { top, bottom, firstData: next?.number ?? bottom + 1, captions };
  return { top, bottom, numberingRow: next.number, firstData: below[1]?.number ?? next.number + 1, captions };
}

/**
 * Finds the heading of a list in the first rows of a sheet: 1 to 3 rows, anywhere in the first 60, with merged captions,
 * a numbering row below, titles above. `null` when the sheet holds no list.
 */
export function findHeaderBand(
  rows: readonly SourceRow[],
  merges: readonly MergedBlock[],
  knows: KnowsHeading = knowsPersonHeading,
): HeaderBand | null {
  const looked = rows.slice(0, rowsLookedAt);
  let start = startOfBand(looked, knows);
  if (start < 0) return null;
  let end = start;
  while (end - start + 1 < deepestBand) {
    const next = looked[end + 1];
    if (!next || !continuesBand(looked.slice(start, end + 1), next, merges, knows)) break;
    end++;
  }
  while (start > 0 && end - start + 1 < deepestBand) {
    const above = looked[start - 1];
    const first = looked[start];
    if (!above || !first || !continuesUpwards(above, first, merges)) break;
    start--;
  }
  const top = looked[start]?.number;
  const bottom = looked[end]?.number;
  return top === undefined || bottom === undefined ? null : headerBandAt(looked, merges, top, bottom);
}
