import { type MessagePort, Worker } from 'node:worker_threads';
import type { Channel } from '../../shared/contract.ts';
import type { AppEvent } from '../../shared/events.ts';
import { CodedError, type CodedErrorData, failed, type Result } from '../../shared/result.ts';
import type { Log } from './log.ts';
import type { DataReply, DataRequest, DataThreadOptions, NamedFile } from './protocol.ts';

export interface DataCall {
  readonly channel: Channel;
  readonly input: unknown;
  readonly file?: NamedFile | undefined;
  readonly job?: string | undefined;
  readonly port?: MessagePort | undefined;
}

/** The only holder of the database, seen from outside. */
export interface DataThread {
  /** Answers when the work is done, also for a job; never rejects. */
  call(call: DataCall): Promise<Result<unknown>>;
  /** Makes a running job stop with this error; its transaction leaves no trace. */
  abort(job: string, error: CodedErrorData): void;
  /** Whether the thread died; every call is answered `data-stopped` from then on. */
  readonly isGone: () => boolean;
  close(): Promise<void>;
}

export interface DataThreadStart extends DataThreadOptions {
  readonly script: URL;
  readonly onEvent: (event: AppEvent) => void;
  /** Called once when the thread dies after the store was opened. */
  readonly onLost: () => void;
  readonly log: Log;
}

/** Starts the data thread and opens the store; throws what the store was refused for (`store-newer`, ...). */
export async function startDataThread({
  script,
  onEvent,
  onLost,
  log,
  ...options
}: DataThreadStart): Promise<DataThread> {
  const workerData = options satisfies DataThreadOptions;
  const worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let lastId = 0;
  const post = (request: DataRequest, transfer: MessagePort[] = []) => worker.postMessage(request, transfer);
  const answerAll = (result: Result<never>) => {
    for (const answer of waiting.values()) answer(result);
    waiting.clear();
  };
  const ready = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  /** What every call gets once the thread is gone: a message to it would never be answered. */
  let gone: Result<never> | null = null;
  let isOpen = false;
  let isClosing = false;

  worker.on('message', (reply: DataReply) => {
    if (reply.type === 'ready') {
      isOpen = true;
      ready.resolve();
    } else if (reply.type === 'refused') {
      ready.reject(new CodedError(reply.error.code, reply.error.details, { cause: reply.cause }));
    } else if (reply.type === 'event') onEvent(reply.event);
    else if (reply.type === 'slow') log('slow', { channel: reply.channel, milliseconds: reply.milliseconds });
    else if (reply.type === 'answer') {
      const reference = reply.cause === undefined ? undefined : log('error', { cause: reply.cause });
      const answer = waiting.get(reply.id);
      waiting.delete(reply.id);
      answer?.(reply.result.ok ? reply.result : { ok: false, error: { ...reply.result.error, reference } });
    }
  });
  worker.on('error', (error: Error) => {
    const reference = log('error', { cause: error.stack ?? error.message });
    ready.reject(error);
    gone = failed(new CodedError('data-stopped'), reference);
    answerAll(gone);
  });
  worker.on('exit', () => {
    ready.reject(new CodedError('internal'));
    gone ??= failed(new CodedError(isClosing ? 'cancelled' : 'data-stopped'));
    answerAll(gone);
    closed.resolve();
    if (isOpen && !isClosing) onLost();
  });

  await ready.promise;
  return {
    call: ({ port, ...call }) =>
      new Promise((resolve) => {
        if (gone) return resolve(gone);
        lastId += 1;
        waiting.set(lastId, resolve);
        post({ type: 'call', id: lastId, ...call, port }, port ? [port] : []);
      }),
    abort: (job, error) => post({ type: 'abort', job, error }),
    isGone: () => gone !== null,
    close: async () => {
      isClosing = true;
      post({ type: 'close' });
      await closed.promise;
    },
  };
}
