import { formulaText } from '../../../shared/workbook/formula.ts';
import type { SignatureSpec, SignaturesSpec } from '../../../shared/workbook/spec.ts';
import { blockAddress, cellAddress } from './addresses.ts';
import { RowBlock, type PlannedCell, type PlannedValue } from './block.ts';
import { columnOf, type PlannedColumn } from './columns.ts';
import { charactersFor, columnRoom, rowHeight, textWidth, wrappedLines } from './measure.ts';
import { quotedSheetName } from './names.ts';
import type { SheetPlan } from './plan.ts';
import { bodySize, columnStyle, emptyListStyle, signatoryStyle, signatureStyle, totalLabelStyle } from './styles.ts';
import type { TotalResults } from './totals.ts';

/** Body rows of one sheet; a list too long for one sheet has several. */
export interface BodyRange {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

/** Rows of sub-totals that one body row may bring: of the group before it, and of its own at the end of the sheet. */
const mostSubtotals = 2;
const lineHeight = rowHeight(1, bodySize);
const totalsHeight = lineHeight + 3;
/** Points: a signature block is never narrower, or two of them would stand askew. */
const leastSignatureRoom = 170;

/** The one row of an empty list. */
export function planEmptyList(plan: SheetPlan): RowBlock {
  const block = new RowBlock(plan.bodyTop);
  const text = plan.spec.emptyText ?? 'NIHIL';
  block.add(totalsHeight, block.merged(text, emptyListStyle, 0, plan.columns.length - 1));
  return block;
}

/** Totals row and signatures, from the row under the last body row of the last sheet. */
export function planBelow(plan: SheetPlan, bodies: readonly BodyRange[], totals: TotalResults): RowBlock {
  const last = bodies.at(-1);
  const block = new RowBlock((last?.bottom ?? plan.bodyTop - 1) + 1);
  if (plan.spec.totals) addTotals(block, plan, bodies, totals);
  if (plan.spec.signatures) addSignatures(block, plan.spec.signatures, plan.columns);
  return block;
}

/** Rows {@link planBelow} takes: kept free at the end of a sheet. */
export function rowsBelow(plan: SheetPlan): number {
  return planBelow(plan, [], { result: () => 0 }).rows.length + (plan.spec.subtotals ? mostSubtotals : 0);
}

function addTotals(block: RowBlock, plan: SheetPlan, bodies: readonly BodyRange[], totals: TotalResults): void {
  addSums(block, plan, plan.spec.totals?.label ?? '', bodies, totals);
}

/** One row of sub-totals over the body rows of its group. */
export function planSubtotal(plan: SheetPlan, text: string, body: BodyRange, totals: TotalResults): RowBlock {
  const block = new RowBlock(body.bottom + 1);
  addSums(block, plan, text, [body], totals);
  return block;
}

function addSums(
  block: RowBlock,
  plan: SheetPlan,
  text: string,
  bodies: readonly BodyRange[],
  totals: TotalResults,
): void {
  const row = block.next;
  const firstTotal = plan.columns.findIndex(({ spec }) => spec.total !== undefined);
  const labelled = firstTotal === -1 ? plan.columns.length : firstTotal;
  const label = labelled > 0 ? block.merged(text, totalLabelStyle, 0, labelled - 1) : [];
  const cells = plan.columns.slice(labelled).map((column): PlannedCell => ({
    column: column.place,
    value: totalValue(column, plan, bodies, totals, row),
    style: columnStyle(column.spec, { totals: true }),
  }));
  block.add(totalsHeight, [...label, ...cells]);
}

function totalValue(
  column: PlannedColumn,
  { columns, spec }: SheetPlan,
  bodies: readonly BodyRange[],
  totals: TotalResults,
  row: number,
): PlannedValue {
  if (column.spec.total === 'formula' && column.formula) {
    const reference = (key: string) => cellAddress(columnOf(columns, key).place, row);
    return { formula: formulaText(column.formula, reference), result: totals.result(column) };
  }
  if (column.spec.total !== 'sum') return null;
  const here = bodies.at(-1)?.sheet;
  const ranges = bodies.map(({ sheet, top, bottom }) => {
    const range = blockAddress({ left: column.place, right: column.place, top, bottom });
    return sheet === here ? range : `${quotedSheetName(sheet)}!${range}`;
  });
  // SUBTOTAL passes over the sub-totals among the rows.
  const sum = spec.subtotals ? `SUBTOTAL(9,${ranges.join(',')})` : `SUM(${ranges.join(',')})`;
  return { formula: sum, result: totals.result(column) };
}

/** Both blocks end on the same rows, so that the names stand beside each other whatever their openings. */
function addSignatures(block: RowBlock, { left, right }: SignaturesSpec, columns: readonly PlannedColumn[]): void {
  block.add(lineHeight);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const blocks = [placeBlock(right, columns, left ? whole / 2 : whole, 'right')];
  // What the right block leaves: a second column that is wide would otherwise squeeze the left one into the first.
  const rest = columns.slice(0, blocks[0]?.from).reduce((sum, { width }) => sum + width, 0);
  if (left) blocks.unshift(placeBlock(left, columns, rest, 'left'));
  const nameRow = Math.max(...blocks.map(({ nameLine }) => nameLine));
  const rows = nameRow + Math.max(...blocks.map(({ lines, nameLine }) => lines.length - nameLine));
  for (let row = 0; row < rows; row++) {
    const style = row === nameRow ? signatoryStyle : signatureStyle;
    const present = blocks.flatMap(({ lines, nameLine, ...place }) => {
      const text = lines[row - nameRow + nameLine];
      return text ? [{ text, ...place }] : [];
    });
    const wrapped = present.map(({ text, room }) => wrappedLines(text, room, style.font));
    block.add(
      rowHeight(Math.max(...wrapped, 1), bodySize),
      present.flatMap(({ text, from, to }) => block.merged(text, style, from, to)),
    );
  }
}

interface PlacedSignature {
  readonly from: number;
  readonly to: number;
  /** Points. */
  readonly room: number;
  readonly lines: readonly string[];
  readonly nameLine: number;
}

/** As many columns from one edge of the table as the longest line needs, at most `most` characters of them. */
function placeBlock(
  signature: SignatureSpec,
  columns: readonly PlannedColumn[],
  most: number,
  side: 'left' | 'right',
): PlacedSignature {
  const space = Array.from({ length: signature.space ?? 4 }, () => '');
  const lines = [...signature.opening, ...space, signature.name, ...(signature.closing ?? [])];
  const widest = Math.max(...lines.map((line) => textWidth(line, signatoryStyle.font)), leastSignatureRoom);
  const wanted = Math.min(charactersFor(widest + 6), most);
  const inward = side === 'left' ? columns : columns.toReversed();
  let count = 0;
  let width = 0;
  while (count < inward.length && width < wanted) {
    const next = inward[count]?.width ?? 0;
    if (count > 0 && width + next > most) break;
    width += next;
    count++;
  }
  return {
    from: side === 'left' ? 0 : columns.length - count,
    to: side === 'left' ? count - 1 : columns.length - 1,
    room: columnRoom(width),
    lines,
    nameLine: signature.opening.length + space.length,
  };
}
