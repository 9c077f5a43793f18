import { fail } from '../../../shared/result.ts';
import type { WorkbookSpec } from '../../../shared/workbook/spec.ts';
import type { WriteOptions, WriteOutcome } from './options.ts';
import { writeStreamedWorkbook, type RowBatches } from './streamed.ts';
import { writeStyledWorkbook } from './styled.ts';

/** Cells up to which a workbook is built in memory by exceljs; beyond it every row is written as it comes. */
const mostStyledCells = 20_000;

/**
 * Writes a workbook by the writer that suits it: rows that come as a stream, or more than 20,000 cells, row by row; a
 * recapitulation through exceljs. Both give the same sheet. Codes: `file-in-use`, `folder-not-writable`, `disk-full`,
 * `cancelled`, `input-invalid` (a stream without exactly one sheet that awaits it).
 */
export async function writeWorkbook(
  spec: WorkbookSpec,
  rows: RowBatches | undefined,
  target: string,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  const awaiting = spec.sheets.filter((sheet) => !sheet.rows).length;
  if (awaiting !== (rows ? 1 : 0) || spec.sheets.length === 0) fail('input-invalid');
  const cells = spec.sheets.reduce((sum, sheet) => sum + (sheet.rows?.length ?? 0) * sheet.columns.length, 0);
  if (rows || cells > mostStyledCells) return await writeStreamedWorkbook(spec, rows, target, options);
  return await writeStyledWorkbook(spec, target, options);
}
