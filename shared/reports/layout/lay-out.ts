import { resolvedRows } from '../preview.ts';
import type { ReportBody, ReportTable } from '../table.ts';
import { columnsOf, parseFormula } from '../../workbook/formula.ts';
import type { CellValue, ColumnSpec } from '../../workbook/spec.ts';
import { headerOf, type PlacedColumn, placedColumns } from './columns.ts';
import type { LayoutDesign } from './design.ts';
import { filled, type MarkFacts } from './marks.ts';

export interface LayoutFacts extends MarkFacts {
  /** Names of the unit, kecamatan and category that the report is narrowed to. */
  readonly narrowedTo: readonly string[];
}

/**
 * A report in the form that the office gave it. A formula whose columns are not all on the sheet is replaced by its result, and has
 * none in the row of totals.
 */
export function laidOut(body: ReportBody, design: LayoutDesign, facts: LayoutFacts): ReportBody {
  const placed = placedColumns(design, body.table);
  const keys = new Set(placed.map(({ spec }) => spec.key));
  const columns = placed.map(({ spec }) => (isLive(spec, keys) ? spec : withoutFormula(spec)));
  const grouped = placed.some(({ spec }) => spec.key === design.groupBy) ? design.groupBy : null;
  const all = () => arranged(body, placed, columns);
  return {
    ...body,
    table: tableOf(body.table, { design, facts, placed, columns, grouped }),
    rows: grouped === null ? { [Symbol.iterator]: all } : inGroups([...all()], columns, grouped),
  };
}

interface Arrangement {
  readonly design: LayoutDesign;
  readonly facts: LayoutFacts;
  readonly placed: readonly PlacedColumn[];
  readonly columns: readonly ColumnSpec[];
  readonly grouped: string | null;
}

function tableOf(table: ReportTable, { design, facts, placed, columns, grouped }: Arrangement): ReportTable {
  const linesOf = (lines: readonly string[]) =>
    lines.map((line) => filled(line.trim(), facts)).filter((line) => line !== '');
  const titles = linesOf(design.titles);
  const own = linesOf(design.notes);
  const { totals: _totals, protection: _protection, validations: _validations, ...rest } = table;
  const notes = [...narrowing(titles, facts), ...own, ...(table.notes ?? [])];
  const lists = placed.flatMap(({ spec, by }) => {
    const values = (by?.choices ?? []).map((one) => one.trim()).filter((one) => one !== '');
    return values.length > 0 ? [{ column: spec.key, kind: 'list', values } as const] : [];
  });
  const editable = placed.filter(({ by }) => by?.isEditable).map(({ spec }) => spec.key);
  return {
    ...rest,
    titles,
    ...((notes.length > 0 || table.notes) && { notes }),
    columns,
    header: headerOf(placed),
    ...(design.totals !== null && { totals: { label: design.totals } }),
    ...(grouped !== null && { subtotals: { column: grouped, label: 'Jumlah' } }),
    emptyText: design.emptyText,
    freeze: { columns: design.freezeColumns },
    autoFilter: design.hasFilter,
    ...(design.isProtected && { protection: { editable } }),
    ...(lists.length > 0 && { validations: lists }),
  };
}

/** A report of one unit must never look like one of all, whatever the titles of the office say. */
function narrowing(titles: readonly string[], { narrowedTo }: LayoutFacts): string[] {
  const text = titles.join('\n').toUpperCase();
  const unsaid = narrowedTo.filter((name) => !text.includes(name.toUpperCase()));
  return unsaid.length === 0 ? [] : [`Hanya: ${unsaid.join(', ')}`];
}

function isLive({ formula }: ColumnSpec, keys: ReadonlySet<string>): boolean {
  return formula === undefined || columnsOf(parseFormula(formula)).every((key) => keys.has(key));
}

function withoutFormula({ formula: _formula, formulaRows: _rows, total, ...spec }: ColumnSpec): ColumnSpec {
  return total === 'sum' ? { ...spec, total } : spec;
}

/** Rows with their cells in the order of the sheet. */
function* arranged(
  { table, rows, ...body }: ReportBody,
  placed: readonly PlacedColumn[],
  columns: readonly ColumnSpec[],
): Generator<CellValue[]> {
  const own = placed.filter(({ by }) => by?.own).map(({ spec }) => spec);
  const known = [...table.columns, ...own];
  const places = placed.map(({ spec }) => known.findIndex(({ key }) => key === spec.key));
  const isResult = placed.map(({ spec }, at) => spec.formula !== undefined && columns[at]?.formula === undefined);
  const joined = { ...body, table: { ...table, columns: known }, rows };
  for (const cells of isResult.includes(true) ? resolvedRows(joined) : rows) {
    yield places.map((place) => {
      const value = cells[place] ?? null;
      return Number.isNaN(value) ? null : value;
    });
  }
}

/** Rows of the same group beside each other, groups in the order of their first rows, numbered anew. */
function inGroups(rows: readonly CellValue[][], columns: readonly ColumnSpec[], groupBy: string): CellValue[][] {
  const place = columns.findIndex(({ key }) => key === groupBy);
  const number = columns.findIndex(({ key }) => key === 'no');
  const sorted = [...Map.groupBy(rows, (cells) => cells[place]).values()].flat();
  return sorted.map((cells, at) => (number === -1 ? cells : cells.with(number, at + 1)));
}
