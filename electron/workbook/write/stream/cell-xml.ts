import { cellAddress } from '../addresses.ts';
import type { PlannedRow, PlannedValue, RowBlock } from '../block.ts';
import { cellText, xmlText } from '../text.ts';
import type { StyleTable } from './style-table.ts';

/** Rows above or below the body as XML. */
export function blockXml(block: RowBlock, styles: StyleTable): string {
  return block.rows.map((row, place) => rowXml(row, block.top + place, styles)).join('');
}

/** What follows the style of a formula cell; `NaN` is an error in it. */
export function formulaCell(formula: string, result: number): string {
  return Number.isNaN(result)
    ? ` t="e"><f>${xmlText(formula)}</f><v>#DIV/0!</v></c>`
    : `><f>${xmlText(formula)}</f><v>${result}</v></c>`;
}

function rowXml({ height, cells }: PlannedRow, number: number, styles: StyleTable): string {
  const content = cells.map(
    ({ column, value, style }) =>
      `<c r="${cellAddress(column, number)}" s="${styles.idOf(style)}"${plannedContent(value)}`,
  );
  return `<row r="${number}" ht="${height}" customHeight="1">${content.join('')}</row>`;
}

function plannedContent(value: PlannedValue): string {
  if (value === null) return '/>';
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (typeof value !== 'string') return formulaCell(value.formula, value.result);
  return ` t="inlineStr"><is><t xml:space="preserve">${xmlText(cellText(value))}</t></is></c>`;
}
