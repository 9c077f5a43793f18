import type { CellValue } from '../../shared/workbook/spec.ts';
import type { PortStream } from '../threads/port-stream.ts';

/** Rows that cross to the workbook thread at once. */
const batchRows = 1000;

/** Sends the rows of a long sheet in batches, as fast as the writer takes them; tells how many are sent. */
export async function sendRows(
  stream: PortStream,
  rows: Iterable<CellValue[]>,
  onSent: (rows: number) => void,
): Promise<void> {
  let batch: CellValue[][] = [];
  let sent = 0;
  const flush = async () => {
    sent += batch.length;
    const full = batch;
    batch = [];
    await stream.send(full);
    onSent(sent);
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === batchRows) await flush();
  }
  if (batch.length > 0) await flush();
}
