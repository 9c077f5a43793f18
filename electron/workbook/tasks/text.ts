import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { replaceFile } from '../write/target.ts';

/** Writes a file of one text. Codes: `file-in-use`, `file-read-only`, `folder-not-writable`, `disk-full`, `cancelled`. */
export async function writeText({ file }: Extract<WorkbookTask, { task: 'text' }>, stream: PortStream): Promise<void> {
  const text = await stream.value<string>();
  await replaceFile(
    file.path,
    async (target) => {
      await target.writeFile(text, 'utf8');
    },
    { signal: stream.signal },
  );
  await stream.send({});
}
