import type { MergedBlock, SourceRow } from '../../../shared/import/source-row.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { OpenWorkbook, SheetInfo } from '../read/open-workbook.ts';

/** A copy of a row that may be kept. */
export function copyOf(row: RawRow): SourceRow {
  return {
    number: row.number,
    kinds: Array.from(row.kind.subarray(0, row.width)),
    texts: row.text.slice(0, row.width),
    width: row.width,
  };
}

/** What a look through a sheet finds. */
export interface SheetLook {
  /** The first filled rows. */
  readonly rows: readonly SourceRow[];
  readonly merges: readonly MergedBlock[];
  /** Numbers of the filled rows that Excel does not show: hidden or filtered out. */
  readonly hiddenRows: readonly number[];
}

/**
 * The first filled rows of a sheet, its merged blocks and its hidden rows. Reads to the end always: merged blocks stand
 * behind the rows, a list without them is read wrongly, and what a sheet says of its own size is not to be trusted.
 */
export async function firstRows(book: OpenWorkbook, sheet: SheetInfo, most: number): Promise<SheetLook> {
  const rows: SourceRow[] = [];
  const hiddenRows: number[] = [];
  const { merges } = await book.readRows(sheet.index, (row) => {
    if (row.width === 0) return undefined;
    if (row.hidden) hiddenRows.push(row.number);
    if (rows.length < most) rows.push(copyOf(row));
    return rows.length < most ? undefined : 'skim';
  });
  return { rows, merges, hiddenRows };
}
