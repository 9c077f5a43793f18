import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect } from 'vitest';
import type { JobExtras } from '../../../electron/data/context.ts';
import { PortStream } from '../../../electron/threads/port-stream.ts';
import { writeCopy } from '../../../electron/workbook/tasks/copy.ts';
import { writeReport } from '../../../electron/workbook/tasks/write.ts';
import { packageFaults, readParts } from '../../workbook/write/package.ts';
import { aJob } from './store.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Lets a job write its workbook through the real task, both sides of the stream in this thread; the folder is gone after the test. */
export async function aWrittenFile<T>(
  name: string,
  job: (extras: JobExtras) => Promise<T>,
  kind: 'write' | 'copy' = 'write',
) {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-file-'));
  folders.push(folder);
  const file = { path: join(folder, name), name };
  const { port1, port2 } = new MessageChannel();
  const mine = new PortStream(port1);
  const { extras, progress } = aJob({ stream: mine, file });
  const other = new PortStream(port2);
  const task = kind === 'copy' ? writeCopy({ task: 'copy', file }, other) : writeReport({ task: 'write', file }, other);
  const [answer] = await Promise.all([job(extras), task]);
  mine.close();
  // Whatever a screen writes, Excel has to open it without a word.
  if (name.endsWith('.xlsx')) expect(packageFaults(readParts(file.path))).toEqual([]);
  return { answer, folder, path: file.path, progress };
}
