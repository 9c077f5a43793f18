import { parentPort, workerData } from 'node:worker_threads';
import { contract } from '../../shared/contract.ts';
import { CodedError, type CodedErrorData, fail, failed, type Result, succeeded } from '../../shared/result.ts';
import { PortStream } from '../threads/port-stream.ts';
import type { DataReply, DataRequest, DataThreadOptions } from '../threads/protocol.ts';
import type { CallExtras, DataContext, JobExtras } from './context.ts';
import { handlers, isDataChannel } from './handlers.ts';
import { createProgress } from './progress.ts';
import { createQueue } from './queue.ts';
import { openData, type OpenData } from './open.ts';
import { waitForOtherWriters } from './other-writers.ts';
import { codedFromSqlite } from './sqlite-errors.ts';
import { createWatch } from './watch.ts';

type Call = Extract<DataRequest, { type: 'call' }>;
type AnyHandler = (context: DataContext, input: unknown, extras: CallExtras | JobExtras) => unknown;

const slowMilliseconds = 50;
/** How often the thread looks for changes from outside: soon enough for a person, and microseconds of work. */
const watchMilliseconds = 2000;
const port = parentPort ?? fail('internal');
const post = (reply: DataReply) => port.postMessage(reply);
const queue = createQueue();
const jobs = new Map<string, AbortController>();

function causeOf(error: unknown): string | undefined {
  if (error instanceof CodedError) return error.cause === undefined ? undefined : causeOf(error.cause);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs one call: questions at once, changes one after the other, long work beside both. */
async function run(context: DataContext, call: Call): Promise<unknown> {
  const { channel } = call;
  if (!isDataChannel(channel)) return fail('unknown-channel', { channel });
  const handler = handlers[channel] as AnyHandler;
  const { mode } = contract[channel];
  if (mode === 'read') return handler(context, call.input, { file: call.file });
  // The store's file is moved away: nothing else may be reading it.
  if (channel === 'sample.remove' && jobs.size > 0) return fail('jobs-running');
  if (mode === 'write') return alone(context, () => handler(context, call.input, { file: call.file }));
  return runJob(context, call, handler);
}

/** Runs a change when no other one is under way, neither in this process nor in another one. */
function alone<T>(context: DataContext, work: () => T | Promise<T>): Promise<T> {
  return queue.add(async () => {
    await waitForOtherWriters(context.writer);
    return work();
  });
}

/** Takes a turn for long work: one that is cancelled while it waits for its turn does not wait on. */
function unlessAborted<T>(
  signal: AbortSignal,
  take: (work: () => Promise<T>) => Promise<T>,
  work: () => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as CodedError);
    signal.addEventListener('abort', giveUp, { once: true });
    const turn = take(() => {
      signal.removeEventListener('abort', giveUp);
      signal.throwIfAborted();
      return work();
    });
    turn.then(resolve, reject);
  });
}

async function runJob(context: DataContext, call: Call, handler: AnyHandler): Promise<unknown> {
  const job = call.job ?? fail('internal');
  const controller = new AbortController();
  jobs.set(job, controller);
  const stream = call.port ? new PortStream(call.port) : null;
  controller.signal.addEventListener('abort', () => {
    if (stream) stream.stop(controller.signal.reason as CodedError);
  });
  try {
    return await handler(context, call.input, {
      file: call.file,
      stream,
      signal: controller.signal,
      progress: createProgress({ job, kind: call.channel }, (event) => post({ type: 'event', event })),
      exclusively: (work) => unlessAborted(controller.signal, (turn) => alone(context, turn), work),
      inTurn: (work) => unlessAborted(controller.signal, (turn) => queue.add(turn), work),
    });
  } finally {
    jobs.delete(job);
    stream?.close();
  }
}

async function answer(context: DataContext, call: Call): Promise<void> {
  const began = performance.now();
  let result: Result<unknown>;
  let cause: string | undefined;
  try {
    result = succeeded(await run(context, call));
  } catch (thrown) {
    const error = codedFromSqlite(thrown);
    result = failed(error);
    cause = causeOf(error);
  }
  const milliseconds = Math.round(performance.now() - began);
  if (milliseconds > slowMilliseconds && call.job === undefined)
    post({ type: 'slow', channel: call.channel, milliseconds });
  post({ type: 'answer', id: call.id, result, cause });
}

function abort(job: string, { code, details }: CodedErrorData): void {
  jobs.get(job)?.abort(new CodedError(code, details));
}

function open(): OpenData | null {
  try {
    return openData(workerData as DataThreadOptions, (topics) =>
      post({ type: 'event', event: { type: 'data.changed', topics } }),
    );
  } catch (error) {
    const coded = codedFromSqlite(error);
    const result = failed(coded);
    if (!result.ok) post({ type: 'refused', error: result.error, cause: causeOf(coded) });
    return null;
  }
}

/** A store that cannot be read just now is said by the next question; the look alone must not end the thread. */
function watchQuietly(watch: () => void): void {
  try {
    watch();
  } catch (error) {
    if (!(codedFromSqlite(error) instanceof CodedError)) throw error;
  }
}

const data = open();
if (data === null) {
  port.close();
} else {
  port.on('message', (request: DataRequest) => {
    if (request.type === 'call') void answer(data.context, request);
    else if (request.type === 'abort') abort(request.job, request.error);
    else
      void queue
        .add(() => data.close())
        .then(() => {
          post({ type: 'closed' });
          port.close();
        });
  });
  const watch = createWatch(data.context);
  setInterval(() => watchQuietly(watch), watchMilliseconds).unref();
  post({ type: 'ready' });
}
