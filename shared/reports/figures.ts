import type { CellValue, ColumnSpec, HeaderNode } from '../workbook/spec.ts';
import { cellText, leavesOf } from './preview.ts';
import type { ReportTable } from './table.ts';

/** A sheet of an issued report as it is kept: what each column is, without its rows. */
export interface FigureSheet {
  readonly name: string;
  readonly columns: readonly (Pick<ColumnSpec, 'key' | 'type' | 'empty'> & { readonly caption: string })[];
}

/** One place where data says something else than a report did. */
export interface Difference {
  readonly sheet: string;
  /** What the row is called in its sheet. */
  readonly row: string;
  /** Caption of the column; null when the whole row is new or gone. */
  readonly column: string | null;
  /** As it would print; null when there was, or is, no such row. */
  readonly was: string | null;
  readonly now: string | null;
}

type Rows = Iterable<readonly CellValue[]>;

/** What is kept of a sheet. Columns of formulas follow from the others and are not kept apart. */
export function figureSheetOf({ name, columns, header }: ReportTable): FigureSheet {
  const captions = captionsOf(header);
  return {
    name,
    columns: columns.map(({ key, type, empty }) => ({
      key,
      type,
      ...(empty && { empty }),
      caption: captions.get(key) ?? key,
    })),
  };
}

/** Captions with those above them, because (L) alone says nothing. */
function captionsOf(header: readonly HeaderNode[]): Map<string, string> {
  return new Map(
    header.flatMap((node) =>
      leavesOf([node]).map(
        ([key, caption]) => [key, 'column' in node ? caption : `${node.caption}: ${caption}`] as const,
      ),
    ),
  );
}

/** Rows by what names them: the first column of numbers that identify, else the first text; a name that comes again is counted. */
export function rowsByName({ columns }: FigureSheet, rows: Rows): Map<string, readonly CellValue[]> {
  const first = (type: string) => columns.findIndex((column) => column.type === type);
  const place = first('identifier') >= 0 ? first('identifier') : first('text');
  const text = first('text');
  const byName = new Map<string, readonly CellValue[]>();
  for (const cells of rows) {
    const name = String(cells[place] ?? cells[text] ?? '-');
    let [own, again] = [name, 1];
    while (byName.has(own)) {
      again += 1;
      own = `${name} (${again})`;
    }
    byName.set(own, cells);
  }
  return byName;
}

/**
 * Where the rows of a sheet differ from what they were, in the order of now, rows that are gone last. Row numbers are not looked
 * at: one that is gone would change all after it.
 */
export function* differencesIn(
  sheet: FigureSheet,
  was: ReadonlyMap<string, readonly CellValue[]>,
  now: ReadonlyMap<string, readonly CellValue[]>,
): Generator<Difference> {
  const label = (name: string, cells: readonly CellValue[]) => {
    const text = cells[sheet.columns.findIndex(({ type }) => type === 'text')];
    return typeof text === 'string' && text !== name ? `${text} (${name})` : name;
  };
  for (const [name, cells] of now) {
    const before = was.get(name);
    const row = { sheet: sheet.name, row: label(name, cells) };
    if (before === undefined) yield { ...row, column: null, was: null, now: row.row };
    else yield* changedCells(sheet, row, before, cells);
  }
  for (const [name, cells] of was) {
    if (now.has(name)) continue;
    const row = label(name, cells);
    yield { sheet: sheet.name, row, column: null, was: row, now: null };
  }
}

function* changedCells(
  { columns }: FigureSheet,
  row: Pick<Difference, 'sheet' | 'row'>,
  before: readonly CellValue[],
  cells: readonly CellValue[],
): Generator<Difference> {
  for (const [place, column] of columns.entries()) {
    if (column.key === 'no') continue;
    const [was, now] = [cellText(column, before[place] ?? null), cellText(column, cells[place] ?? null)];
    if (was !== now) yield { ...row, column: column.caption, was, now };
  }
}
