import { parentPort, workerData } from 'node:worker_threads';
import { CodedError, fail, failed } from '../../shared/result.ts';
import { PortStream } from '../threads/port-stream.ts';
import type { WorkbookFailure, WorkbookTask, WorkbookThreadData } from '../threads/protocol.ts';
import { inspectWorkbook } from './tasks/inspect.ts';
import { mapRows } from './tasks/map-rows.ts';
import { readUnits } from './tasks/read-units.ts';
import { readVillages } from './tasks/read-villages.ts';
import { readWorkforce } from './tasks/read-workforce.ts';

const port = parentPort ?? fail('internal');

async function runTask(task: WorkbookTask, stream: PortStream): Promise<void> {
  if (task.task === 'inspect') return inspectWorkbook(task, stream);
  if (task.task === 'map-rows') return mapRows(task, stream);
  if (task.task === 'read-villages') return readVillages(task, stream);
  if (task.task === 'read-units') return readUnits(task, stream);
  if (task.task === 'read-workforce') return readWorkforce(task, stream);
  if (task.task === 'calendar') {
    const { writeCalendar } = await import('./tasks/calendar.ts');
    return writeCalendar(task, stream);
  }
  if (task.task === 'text') {
    const { writeText } = await import('./tasks/text.ts');
    return writeText(task, stream);
  }
  if (task.task === 'fill') {
    const { writeFilled } = await import('./tasks/fill.ts');
    return writeFilled(task, stream);
  }
  if (task.task === 'copy') {
    const { writeCopy } = await import('./tasks/copy.ts');
    return writeCopy(task, stream);
  }
  if (task.task === 'document') {
    const { writeDocument } = await import('./tasks/document.ts');
    return writeDocument(task, stream);
  }
  if (task.task === 'check-template') {
    const { checkTemplate } = await import('./tasks/document.ts');
    return checkTemplate(task, stream);
  }
  if (task.task === 'problem-rows') {
    const { writeProblemRows } = await import('./tasks/problem-rows.ts');
    return writeProblemRows(task, stream);
  }
  // Only here: loading exceljs takes longer than reading most lists.
  const { writeReport } = await import('./tasks/write.ts');
  return writeReport(task, stream);
}

async function run({ task, port: bridge }: WorkbookThreadData): Promise<void> {
  const stream = new PortStream(bridge);
  try {
    await runTask(task, stream);
  } catch (error) {
    const result = failed(error);
    const cause = error instanceof CodedError ? undefined : String(error instanceof Error ? error.stack : error);
    if (!result.ok) port.postMessage({ type: 'failed', error: result.error, cause } satisfies WorkbookFailure);
  } finally {
    // The other side closes the bridge when it has taken everything; the thread ends with it.
    port.close();
  }
}

void run(workerData as WorkbookThreadData);
