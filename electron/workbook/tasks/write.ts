import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { WriteAnswer, WriteOrder } from '../../../shared/workbook/write-order.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { writeWorkbook } from '../write/write.ts';
import { sha256Of } from './sha256.ts';

/**
 * Writes the workbook that the data thread describes: first a `WriteOrder`, then batches of rows when it says so. Answers one
 * `WriteAnswer`. Codes: `file-in-use`, `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeReport(
  { file }: Extract<WorkbookTask, { task: 'write' }>,
  stream: PortStream,
): Promise<void> {
  const { spec, hasRows } = await stream.value<WriteOrder>();
  const rows = hasRows ? stream.values<CellValue[][]>() : undefined;
  const written = await writeWorkbook(spec, rows, file.path, { signal: stream.signal });
  const answer: WriteAnswer = { rows: written.rows, bytes: written.bytes, sha256: await sha256Of(file.path) };
  await stream.send(answer);
}
