import { formatDate, formatNumber, formatPercent } from '../format.ts';
import { excelSerialOf, isPlainDate } from '../dates.ts';
import { type AsOfCell, evaluateFormula, parseFormula, withAsOf } from '../workbook/formula.ts';
import {
  defaultFooter,
  usualMargins,
  usualWidths,
  type CellValue,
  type ColumnSpec,
  type HeaderNode,
  type SignatureSpec,
  type SignaturesSpec,
} from '../workbook/spec.ts';
import type { ReportPreview } from './schema.ts';
import type { ReportBody, SheetForm } from './table.ts';

/** Rows that a preview shows; the file has all of them. */
export const mostPreviewRows = 200;

interface PreviewForm extends SheetForm {
  readonly asOf: string;
  readonly moreSheets?: readonly string[];
}

/** The sheet as texts, cut after {@link mostPreviewRows}; totals and formulas are computed over every row. */
export function previewOf(
  { table, rows, rowCount, withoutSex = 0 }: ReportBody,
  { asOf, moreSheets = [], page, letterhead, numbering, signatures }: PreviewForm,
): ReportPreview {
  const columns = table.columns.map((column, place) => ({ ...column, place }));
  const day = table.asOf && { address: '', serial: serialOf(table.asOf.date) };
  const results = resultsOf(columns, day);
  const sums = new Sums(columns);
  const shown: string[][] = [];
  const groups = new GroupRows(table.subtotals, columns, shown);
  const needsAll = columns.some(({ total }) => total !== undefined);
  let bodyRows = 0;
  for (const cells of rows) {
    if (bodyRows === mostPreviewRows && !needsAll) break;
    const values = columns.map((column) =>
      isComputed(column, cells) ? results(column.key, cells) : (cells[column.place] ?? null),
    );
    sums.add(values);
    if (bodyRows === mostPreviewRows) continue;
    bodyRows++;
    groups.before(values);
    shown.push(columns.map((column) => cellText(column, values[column.place] ?? null)));
  }
  // of a group that is cut nobody knows the sum here
  if (bodyRows === rowCount) groups.end();
  return {
    titles: [...(table.titles ?? [])],
    notes: notesOf(table),
    head: headRows(table.header),
    alignments: columns.map(alignmentOf),
    widths: widthsOf(table.columns, table.header),
    keys: columns.map(({ key }) => key),
    rows: shown,
    bodyRows,
    subtotals: groups.places,
    labelSpan: spanBefore(
      columns.findIndex(({ total }) => total !== undefined),
      columns.length,
    ),
    totals: table.totals ? totalTexts(table.totals.label, columns, sums.all) : null,
    rowCount,
    emptyText: table.emptyText ?? 'NIHIL',
    moreSheets: [...moreSheets],
    withoutSex,
    asOf,
    page: { paper: 'F4', orientation: 'landscape', margins: usualMargins, footer: defaultFooter, ...page },
    letterhead: letterhead ? { arms: null, ...letterhead, address: [...letterhead.address] } : null,
    hasNumbering: numbering !== undefined && numbering !== false,
    signatures: signatures ? signaturesShown(signatures) : null,
  };
}

function spanBefore(firstTotal: number, count: number): number {
  return firstTotal === -1 ? count : firstTotal;
}

/** Sums of the columns that have one. */
class Sums {
  readonly all: number[];
  readonly #summed: readonly PlacedColumn[];

  constructor(columns: readonly PlacedColumn[]) {
    this.all = columns.map(() => 0);
    this.#summed = columns.filter(({ total }) => total === 'sum');
  }

  add(values: readonly CellValue[]): void {
    for (const { place } of this.#summed) {
      const value = values[place];
      if (typeof value === 'number') this.all[place] = (this.all[place] ?? 0) + value;
    }
  }
}

/** Puts rows of sub-totals among the shown ones, as the writer does. */
class GroupRows {
  /** Where they stand. */
  readonly places: number[] = [];
  #open: { readonly value: CellValue; readonly sums: Sums } | null = null;
  readonly #wanted: ReportBody['table']['subtotals'];
  readonly #columns: readonly PlacedColumn[];
  readonly #shown: string[][];

  constructor(wanted: ReportBody['table']['subtotals'], columns: readonly PlacedColumn[], shown: string[][]) {
    this.#wanted = wanted;
    this.#columns = columns;
    this.#shown = shown;
  }

  before(values: readonly CellValue[]): void {
    if (!this.#wanted) return;
    const place = this.#columns.findIndex(({ key }) => key === this.#wanted?.column);
    const value = values[place] ?? null;
    if (this.#open?.value !== value) {
      this.end();
      this.#open = { value, sums: new Sums(this.#columns) };
    }
    this.#open.sums.add(values);
  }

  end(): void {
    if (!this.#open || !this.#wanted) return;
    const { value, sums } = this.#open;
    this.places.push(this.#shown.length);
    this.#shown.push(totalTexts(`${this.#wanted.label} ${value ?? '-'}`, this.#columns, sums.all));
    this.#open = null;
  }
}

function signaturesShown({ left, right }: SignaturesSpec): NonNullable<ReportPreview['signatures']> {
  const shown = ({ opening, name, closing = [], space = 4 }: SignatureSpec) => ({
    opening: [...opening],
    name,
    closing: [...closing],
    space,
  });
  return { right: shown(right), left: left ? shown(left) : null };
}

/** Rows with the results of their formulas, in the order of the columns. */
export function* resolvedRows({ table, rows }: ReportBody): Generator<CellValue[]> {
  const columns = table.columns.map((column, place) => ({ ...column, place }));
  const results = resultsOf(columns, table.asOf && { address: '', serial: serialOf(table.asOf.date) });
  for (const cells of rows) {
    yield columns.map((column) =>
      isComputed(column, cells) ? results(column.key, cells) : (cells[column.place] ?? null),
    );
  }
}

/** Sums and formulas of the row of totals by key of the column; empty for a sheet without one. */
export function totalsOf({ table }: ReportBody, resolved: readonly CellValue[][]): Map<string, number> {
  if (!table.totals) return new Map();
  const columns = table.columns.map((column, place) => ({ ...column, place }));
  const sums = columns.map(({ total, place }) =>
    total === 'sum' ? resolved.reduce((sum, row) => sum + (typeof row[place] === 'number' ? row[place] : 0), 0) : 0,
  );
  const overTotals = overSums(columns);
  return new Map(columns.filter(({ total }) => total).map(({ key }) => [key, overTotals(key, sums)]));
}

function serialOf(date: string): number {
  return excelSerialOf(date) ?? Number.NaN;
}

/** What stands between titles and table, the day of the formulas last. */
function notesOf({ notes = [], asOf }: ReportBody['table']): string[] {
  return asOf ? [...notes, `${asOf.label} ${formatDate(asOf.date, 'list')}`] : [...notes];
}

function isComputed({ formula, formulaRows, place }: PlacedColumn, cells: readonly CellValue[]): boolean {
  return formula !== undefined && !(formulaRows === 'filled' && (cells[place] ?? null) === null);
}

type PlacedColumn = ColumnSpec & { readonly place: number };

/** Results of formula columns over one row of cells. */
function resultsOf(
  columns: readonly PlacedColumn[],
  asOf?: AsOfCell,
): (key: string, cells: readonly CellValue[]) => number {
  const byKey = new Map(
    columns.map(({ key, place, formula }) => {
      const parsed = formula === undefined ? null : parseFormula(formula);
      return [key, { place, formula: parsed && asOf ? withAsOf(parsed, asOf) : parsed }];
    }),
  );
  const result = (key: string, cells: readonly CellValue[]): number => {
    const column = byKey.get(key);
    if (column?.formula) return evaluateFormula(column.formula, (other) => result(other, cells));
    const value = column && cells[column.place];
    return typeof value === 'number' ? value : isPlainDate(value) ? serialOf(value) : 0;
  };
  return result;
}

/** Over the totals every summed column is a plain number, whatever made it in the body. */
function overSums(columns: readonly PlacedColumn[]) {
  return resultsOf(
    columns.map(({ formula, total, ...column }) =>
      formula !== undefined && total !== 'sum' ? { ...column, formula } : column,
    ),
  );
}

function totalTexts(label: string, columns: readonly PlacedColumn[], sums: readonly number[]): string[] {
  const overTotals = overSums(columns);
  return columns.map((column) => {
    if (column.total === undefined) return column.place === 0 ? label : '';
    return cellText(column, overTotals(column.key, sums));
  });
}

/** A cell as it prints in Indonesian. */
export function cellText({ type, empty }: Pick<ColumnSpec, 'type' | 'empty'>, value: CellValue): string {
  if (value === null || value === '' || (value === 0 && empty === 'dash')) return empty === 'dash' ? '-' : '';
  if (typeof value === 'string') return type === 'date' && isPlainDate(value) ? formatDate(value, 'list') : value;
  return type === 'percent' ? formatPercent(value) : formatNumber(value, 'id', 0);
}

function alignmentOf({ align, type }: ColumnSpec): 'left' | 'right' | 'center' {
  if (align !== undefined) return align;
  if (type === 'date') return 'center';
  return type === 'text' || type === 'identifier' ? 'left' : 'right';
}

/** A caption is never broken inside a word: a bold capital takes the room of 1.4 digits. */
function widthsOf(columns: readonly ColumnSpec[], header: readonly HeaderNode[]): number[] {
  const captions = new Map(leavesOf(header));
  return columns.map(({ key, type, width }) => {
    const longest = Math.max(...(captions.get(key) ?? '').split(/\s+/).map((word) => word.length));
    return Math.max(width ?? usualWidths[type], longest * 1.4 + 1.5);
  });
}

/** Columns of a header with their captions, from left to right. */
export function leavesOf(nodes: readonly HeaderNode[]): [key: string, caption: string][] {
  return nodes.flatMap((node) => ('column' in node ? [[node.column, node.caption]] : leavesOf(node.children)));
}

type HeadCell = ReportPreview['head'][number][number];

/** The header tree as rows of cells; places count from 0. A leaf reaches down to the last row. */
function headRows(header: readonly HeaderNode[]): HeadCell[][] {
  const depth = Math.max(...header.map(depthOf));
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  const place = (nodes: readonly HeaderNode[], row: number, from: number): number => {
    let column = from;
    for (const node of nodes) {
      const next = 'column' in node ? column + 1 : place(node.children, row + 1, column);
      const height = 'column' in node ? depth - row : 1;
      rows[row]?.push({ caption: node.caption, column, columns: next - column, rows: height, row });
      column = next;
    }
    return column;
  };
  place(header, 0, 0);
  return rows;
}

function depthOf(node: HeaderNode): number {
  return 'column' in node ? 1 : 1 + Math.max(...node.children.map(depthOf));
}
