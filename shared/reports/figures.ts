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

/** Compares the rows of a sheet with what they were; one row of now is held at a time, because a list may be long. */
export class SheetComparison {
  readonly #sheet: FigureSheet;
  /** What is left of the kept rows, packed, by what names them. */
  readonly #before = new Map<string, string>();
  readonly #place: number;
  readonly #text: number;
  #names = new Map<string, number>();

  constructor(sheet: FigureSheet) {
    const first = (type: string) => sheet.columns.findIndex((column) => column.type === type);
    this.#sheet = sheet;
    this.#text = first('text');
    this.#place = first('identifier') >= 0 ? first('identifier') : this.#text;
  }

  /** A row as it was issued; all of them before the first of now. */
  keep(cells: readonly CellValue[]): void {
    this.#before.set(this.#nameOf(cells), JSON.stringify(cells));
  }

  /** All kept rows are there; names are counted anew. */
  begin(): void {
    this.#names = new Map();
  }

  /** Where a row of now differs. Row numbers are not looked at: one that is gone would change all after it. */
  compare(cells: readonly CellValue[]): Difference[] {
    const name = this.#nameOf(cells);
    const kept = this.#before.get(name);
    const row = { sheet: this.#sheet.name, row: this.#label(name, cells) };
    if (kept === undefined) return [{ ...row, column: null, was: null, now: row.row }];
    this.#before.delete(name);
    const before = JSON.parse(kept) as CellValue[];
    return this.#sheet.columns.flatMap((column, place) => {
      if (column.key === 'no') return [];
      const [was, now] = [cellText(column, before[place] ?? null), cellText(column, cells[place] ?? null)];
      return was === now ? [] : [{ ...row, column: column.caption, was, now }];
    });
  }

  /** Rows that now has no more; after the last of now. */
  *gone(): Generator<Difference> {
    for (const [name, kept] of this.#before) {
      const row = this.#label(name, JSON.parse(kept) as CellValue[]);
      yield { sheet: this.#sheet.name, row, column: null, was: row, now: null };
    }
  }

  /** The first column of numbers that identify, else the first text; a name that comes again is counted. */
  #nameOf(cells: readonly CellValue[]): string {
    const name = String(cells[this.#place] ?? cells[this.#text] ?? '-');
    const again = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, again);
    return again === 1 ? name : `${name} (${again})`;
  }

  #label(name: string, cells: readonly CellValue[]): string {
    const text = cells[this.#text];
    return typeof text === 'string' && text !== name ? `${text} (${name})` : name;
  }
}
