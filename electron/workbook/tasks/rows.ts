import type { MergedBlock, SourceRow } from '../../../shared/import/source-row.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { OpenWorkbook, SheetInfo } from '../read/workbook.ts';

/** A sheet up to this many rows is read to its end, because merged cells stand behind the rows. */
const mostRowsForMerges = 20_000;

/** A copy of a row that may be kept. */
export function copyOf(row: RawRow): SourceRow {
  return {
    number: row.number,
    kinds: Array.from(row.kind.subarray(0, row.width)),
    texts: row.text.slice(0, row.width),
    width: row.width,
  };
}

/** The first filled rows of a sheet, and its merged blocks when the sheet is not huge. */
export async function firstRows(
  book: OpenWorkbook,
  sheet: SheetInfo,
  most: number,
): Promise<{ rows: SourceRow[]; merges: readonly MergedBlock[] }> {
  const rows: SourceRow[] = [];
  const isHuge = (sheet.rows ?? Number.POSITIVE_INFINITY) > mostRowsForMerges;
  const { merges } = await book.readRows(sheet.index, (row) => {
    if (rows.length < most) {
      if (row.width > 0) rows.push(copyOf(row));
      return undefined;
    }
    return isHuge ? 'stop' : undefined;
  });
  return { rows, merges };
}
