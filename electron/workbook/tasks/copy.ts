import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CodedError, fail } from '../../../shared/result.ts';
import type { CopyAnswer, CopyOrder } from '../../../shared/workbook/copy-order.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { replaceFile } from '../write/target.ts';

/**
 * Writes a kept file once more, byte by byte what it was. Codes: `kept-file-damaged` when it is gone or no longer what was kept,
 * `file-in-use`, `file-read-only`, `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeCopy({ file }: Extract<WorkbookTask, { task: 'copy' }>, stream: PortStream): Promise<void> {
  const { path, sha256 } = await stream.value<CopyOrder>();
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CodedError('kept-file-damaged', undefined, { cause: error });
  });
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) fail('kept-file-damaged');
  await replaceFile(file.path, async (target) => target.writeFile(bytes), { signal: stream.signal });
  await stream.send({ bytes: bytes.length } satisfies CopyAnswer);
}
