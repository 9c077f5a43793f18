import { columnsOf, parseFormula, type Formula } from '../../../shared/workbook/formula.ts';
import { usualWidths, type ColumnSpec, type SheetSpec } from '../../../shared/workbook/spec.ts';
import type { PlacedHeader } from './header.ts';
import { charactersFor, textWidth } from './measure.ts';
import { columnStyle, headerStyle, type CellStyle } from './styles.ts';

/** A column worked out: where it stands, how wide, how its body cells look. */
export interface PlannedColumn {
  readonly spec: ColumnSpec;
  readonly place: number;
  /** Characters. */
  readonly width: number;
  readonly style: CellStyle;
  readonly formula: Formula | undefined;
}

/** Excel's last column is XFD. */
const mostColumns = 16_384;

/** Columns of a sheet; throws a plain Error for a spec that contradicts itself, which no office can cause. */
export function planColumns(spec: SheetSpec, header: PlacedHeader): PlannedColumn[] {
  const columns = spec.columns.map((column, place) => planColumn(spec, header, column, place));
  const keys = new Set(spec.columns.map(({ key }) => key));
  if (keys.size !== columns.length || columns.length > mostColumns) throw new Error(`columns of ${spec.name}`);
  for (const { column } of spec.validations ?? []) columnOf(columns, column);
  for (const key of spec.protection?.editable ?? []) columnOf(columns, key);
  for (const column of columns) checkFormula(columns, column, []);
  return columns;
}

/** The column of a key, which the plan has checked to exist. */
export function columnOf(columns: readonly PlannedColumn[], key: string): PlannedColumn {
  const found = columns.find(({ spec }) => spec.key === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
}

function planColumn(sheet: SheetSpec, header: PlacedHeader, spec: ColumnSpec, place: number): PlannedColumn {
  const leaf = header.captions.find(({ block }) => block.left === place && block.bottom === header.rows - 1);
  const words = leaf ? leaf.caption.split(/\s+/) : [];
  // A caption may wrap between words but is never broken inside one.
  const longest = Math.max(...words.map((word) => textWidth(word, headerStyle.font)), 0);
  const editable = sheet.protection?.editable?.includes(spec.key) ?? false;
  return {
    spec,
    place,
    width: Math.max(spec.width ?? usualWidths[spec.type], charactersFor(longest + 3)),
    style: columnStyle(spec, { editable }),
    formula: spec.formula === undefined ? undefined : parseFormula(spec.formula),
  };
}

function checkFormula(columns: readonly PlannedColumn[], column: PlannedColumn, path: readonly string[]): void {
  if (!column.formula) return;
  const walked = [...path, column.spec.key];
  for (const key of columnsOf(column.formula)) {
    if (walked.includes(key)) throw new Error(`circular formula ${walked.join(' > ')} > ${key}`);
    checkFormula(columns, columnOf(columns, key), walked);
  }
}
