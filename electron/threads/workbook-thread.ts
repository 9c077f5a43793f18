import { type MessagePort, Worker } from 'node:worker_threads';
import type { CodedErrorData } from '../../shared/result.ts';
import type { Log } from './log.ts';
import type { WorkbookFailure, WorkbookTask, WorkbookThreadData } from './protocol.ts';

export interface WorkbookRun {
  /** Ends the thread at once, whatever it is doing; one that writes first takes its unfinished file away. */
  stop(): void;
  /** Comes true when the thread is gone: with why it gave up, or `null` after a good end or a stop. */
  readonly ended: Promise<CodedErrorData | null>;
}

export interface WorkbookStart {
  readonly script: URL;
  readonly task: WorkbookTask;
  readonly port: MessagePort;
  /** Called at most once; not after a good end. */
  readonly onFailure: (error: CodedErrorData) => void;
  readonly log: Log;
}

/** A hostile file may ask for any amount: the heap of the thread is bounded, and the program goes on without it. */
const heapMegabytes = 512;
/** Rows are short-lived: a larger nursery only lets garbage pile up (measured: 70 MB more, no faster). */
const youngMegabytes = 16;
/**
 * Longest a task may take, in milliseconds. A look into a file needs seconds, whoever reads it; mapping and writing the
 * largest sheet Excel allows need a tenth of theirs, and what waits for mapped rows gives up on a long silence by itself.
 */
const longestMilliseconds: Record<WorkbookTask['task'], number> = {
  inspect: 2 * 60_000,
  'check-template': 2 * 60_000,
  'read-units': 5 * 60_000,
  'read-villages': 5 * 60_000,
  'read-workforce': 5 * 60_000,
  'map-rows': 30 * 60_000,
  write: 30 * 60_000,
  'problem-rows': 30 * 60_000,
  calendar: 30 * 60_000,
  text: 2 * 60_000,
  copy: 2 * 60_000,
  fill: 2 * 60_000,
  document: 30 * 60_000,
};

/** Longest a stopped writer may take to remove its unfinished file, in milliseconds. */
const graceMilliseconds = 2000;

/** Runs one task in a thread of its own, within a heap limit and a time limit; a thread that dies is a coded answer. */
export function runWorkbookThread({ script, task, port, onFailure, log }: WorkbookStart): WorkbookRun {
  const worker = new Worker(script, {
    workerData: { task, port } satisfies WorkbookThreadData,
    transferList: [port],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
    stderr: true,
  });
  // What a library mutters about a file is nothing for whoever calls the command line, and may hold what stands in it.
  worker.stderr.resume();
  const ended = Promise.withResolvers<CodedErrorData | null>();
  let failure: CodedErrorData | null = null;
  let isOver = false;
  const giveUp = (error: CodedErrorData) => {
    if (isOver) return;
    isOver = true;
    failure = error;
    clearTimeout(timer);
    onFailure(error);
    void worker.terminate();
  };
  let timer = setTimeout(() => giveUp({ code: 'workbook-too-slow' }), longestMilliseconds[task.task]);
  worker.on('message', ({ error, cause }: WorkbookFailure) => {
    giveUp({ ...error, reference: cause === undefined ? undefined : log('error', { cause }) });
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return giveUp({ code: 'workbook-too-large' });
    giveUp({ code: 'internal', reference: log('error', { cause: String(error.stack ?? error) }) });
  });
  worker.on('exit', (code) => {
    if (code !== 0) giveUp({ code: 'internal' });
    isOver = true;
    clearTimeout(timer);
    ended.resolve(failure);
  });
  return {
    ended: ended.promise,
    stop: () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      if (task.task === 'write' || task.task === 'problem-rows')
        timer = setTimeout(() => void worker.terminate(), graceMilliseconds);
      else void worker.terminate();
    },
  };
}
