import { excelSerialOf } from '../../../shared/dates.ts';
import type { AsOfCell } from '../../../shared/workbook/formula.ts';
import type { AsOfSpec, LetterheadSpec, SheetSpec } from '../../../shared/workbook/spec.ts';
import { fixedCell } from './addresses.ts';
import { RowBlock, type PlannedCell } from './block.ts';
import type { PlannedColumn } from './columns.ts';
import type { PlacedHeader } from './header.ts';
import { columnRoom, rowHeight, textWidth, wrappedLines } from './measure.ts';
import {
  asOfStyle,
  bodySize,
  headerStyle,
  letterheadStyles,
  noteStyle,
  numberingStyle,
  titleStyle,
  type CellStyle,
} from './styles.ts';

/** Points: room for the two lines of the rule and nothing else; also the air under the notes. */
const ruleHeight = 3.75;
const gapHeight = 9;

/** Everything above the body: letterhead, titles, header, numbering row. */
export function planAbove(
  spec: SheetSpec,
  columns: readonly PlannedColumn[],
  header: PlacedHeader,
): { block: RowBlock; headerTop: number; asOf: AsOfCell | null } {
  const block = new RowBlock(1);
  if (spec.letterhead) addLetterhead(block, spec.letterhead, columns);
  for (const title of spec.titles ?? []) addLine(block, title, titleStyle, columns);
  if (block.rows.length > 0) block.add(gapHeight);
  for (const note of spec.notes ?? []) addLine(block, note, noteStyle, columns);
  const asOf = spec.asOf ? addAsOf(block, spec.asOf, columns) : null;
  if (spec.notes ?? asOf) block.add(ruleHeight);
  const headerTop = block.next;
  addHeader(block, header, columns);
  if (spec.numbering) addNumbering(block, spec.numbering, columns);
  return { block, headerTop, asOf };
}

/** Height in points of the letterhead's lines, which the arms fill. */
export function letterheadHeight(letterhead: LetterheadSpec, above: RowBlock): number {
  const lines = 2 + letterhead.address.length;
  return above.rows.slice(0, lines).reduce((sum, { height }) => sum + height, 0);
}

function addLetterhead(block: RowBlock, letterhead: LetterheadSpec, columns: readonly PlannedColumn[]): void {
  addLine(block, letterhead.government, letterheadStyles.government, columns);
  addLine(block, letterhead.office, letterheadStyles.office, columns);
  for (const line of letterhead.address) addLine(block, line, letterheadStyles.address, columns);
  block.add(
    ruleHeight,
    columns.map(({ place }) => ({ column: place, value: null, style: letterheadStyles.rule })),
  );
  block.add(gapHeight);
}

function addLine(block: RowBlock, text: string, style: CellStyle, columns: readonly PlannedColumn[]): void {
  const lines = wrappedLines(text, room(columns), style.font);
  block.add(rowHeight(lines, style.font.size), block.merged(text, style, 0, columns.length - 1));
}

/** Label at the left and the day beside it, in as many columns as each needs. */
function addAsOf(block: RowBlock, { label, date }: AsOfSpec, columns: readonly PlannedColumn[]): AsOfCell {
  const serial = excelSerialOf(date);
  if (serial === undefined) throw new Error(`day of the sheet ${date}`);
  const labelled = columnsFor(textWidth(label, noteStyle.font), columns, 0);
  const dated = columnsFor(textWidth('00/00/0000', asOfStyle.font), columns, labelled);
  if (labelled + dated > columns.length) throw new Error(`no room for ${label}`);
  const address = fixedCell(labelled, block.next);
  const cells = block.merged(label, noteStyle, 0, labelled - 1);
  block.add(rowHeight(1, bodySize), [...cells, ...block.merged(serial, asOfStyle, labelled, labelled + dated - 1)]);
  return { address, serial };
}

/** How many columns from a place are as wide as a text of so many points. */
function columnsFor(points: number, columns: readonly PlannedColumn[], from: number): number {
  let count = 1;
  while (from + count < columns.length && room(columns.slice(from, from + count)) < points) count++;
  return count;
}

function addHeader(block: RowBlock, header: PlacedHeader, columns: readonly PlannedColumn[]): void {
  const top = block.next;
  const heights = headerHeights(header, columns);
  for (let row = 0; row < header.rows; row++) {
    const cells: PlannedCell[] = [];
    for (const { caption, block: place } of header.captions) {
      if (row < place.top || row > place.bottom) continue;
      for (let column = place.left; column <= place.right; column++) {
        const isFirst = row === place.top && column === place.left;
        cells.push({ column, value: isFirst ? caption : null, style: headerStyle });
      }
    }
    block.add(
      heights[row] ?? 0,
      cells.toSorted((one, other) => one.column - other.column),
    );
  }
  for (const { block: place } of header.captions) {
    if (place.left === place.right && place.top === place.bottom) continue;
    block.merges.push({ ...place, top: place.top + top, bottom: place.bottom + top });
  }
}

/** A caption over several rows that needs more than they have gives the rest to the last of them. */
function headerHeights({ rows, captions }: PlacedHeader, columns: readonly PlannedColumn[]): number[] {
  const heights = Array.from({ length: rows }, () => rowHeight(1, bodySize) + 3);
  const bySpan = captions.toSorted((one, other) => span(one.block) - span(other.block));
  for (const { caption, block } of bySpan) {
    const lines = wrappedLines(caption, room(columns.slice(block.left, block.right + 1)), headerStyle.font);
    const covered = heights.slice(block.top, block.bottom + 1).reduce((sum, height) => sum + height, 0);
    const missing = rowHeight(lines, bodySize) + 3 - covered;
    if (missing > 0) heights[block.bottom] = (heights[block.bottom] ?? 0) + missing;
  }
  return heights;
}

function addNumbering(block: RowBlock, numbering: true | readonly string[], columns: readonly PlannedColumn[]): void {
  block.add(
    rowHeight(1, numberingStyle.font.size),
    columns.map(({ place }) => ({
      column: place,
      value: numbering === true ? `(${place + 1})` : (numbering[place] ?? null),
      style: numberingStyle,
    })),
  );
}

function room(columns: readonly PlannedColumn[]): number {
  return columnRoom(columns.reduce((sum, { width }) => sum + width, 0));
}

function span({ top, bottom }: { top: number; bottom: number }): number {
  return bottom - top;
}
