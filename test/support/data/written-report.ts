import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterEach } from 'vitest';
import type { DataContext } from '../../../electron/data/context.ts';
import { reportHandlers as reports } from '../../../electron/data/reports/handlers.ts';
import { PortStream } from '../../../electron/threads/port-stream.ts';
import { writeReport } from '../../../electron/workbook/tasks/write.ts';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { aJob } from './store.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A report over everything in the third quarter of 2026, unless told. */
export function aReportChoice(fields: Partial<ReportChoice> = {}): ReportChoice {
  return { layout: 'A', period: '2026-T3', unitUid: null, kecamatanUid: null, categoryUid: null, ...fields };
}

/** Writes a report through the real workbook task, both sides of the stream in this thread; the folder is gone after the test. */
export async function aWrittenReport(context: DataContext, fields: Partial<ReportChoice>) {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-report-'));
  folders.push(folder);
  const file = { path: join(folder, 'laporan.xlsx'), name: 'laporan.xlsx' };
  const { port1, port2 } = new MessageChannel();
  const mine = new PortStream(port1);
  const { extras, progress } = aJob({ stream: mine, file });
  const task = writeReport({ task: 'write', file }, new PortStream(port2));
  const input = { ...aReportChoice(fields), target: 'token-123' };
  const answer = await reports['reports.write'](context, input, extras);
  await task;
  mine.close();
  return { answer, folder, path: file.path, progress };
}
