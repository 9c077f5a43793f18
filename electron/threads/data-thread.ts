import { type MessagePort, Worker } from 'node:worker_threads';
import type { Channel } from '../../shared/contract.ts';
import type { AppEvent } from '../../shared/events.ts';
import { CodedError, type CodedErrorData, failed, type Result } from '../../shared/result.ts';
import type { Log } from './log.ts';
import { createPending, type Pending } from './pending.ts';
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
export async function startDataThread(start: DataThreadStart): Promise<DataThread> {
  const { script, onEvent: _onEvent, onLost, log, ...workerData } = start;
  const worker = new Worker(script, {
    workerData: workerData satisfies DataThreadOptions,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const pending = createPending();
  const post = (request: DataRequest, transfer: MessagePort[] = []) => worker.postMessage(request, transfer);
  const ready = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  let isOpen = false;
  let isClosing = false;

  worker.on('message', (reply: DataReply) => {
    if (reply.type === 'ready') {
      isOpen = true;
      ready.resolve();
    } else if (reply.type === 'refused') {
      ready.reject(new CodedError(reply.error.code, reply.error.details, { cause: reply.cause }));
    } else take(reply, start, pending);
  });
  worker.on('error', (error: Error) => {
    const reference = log('error', { cause: error.stack ?? error.message });
    ready.reject(error);
    pending.end(failed(new CodedError('data-stopped'), reference));
  });
  worker.on('exit', () => {
    ready.reject(new CodedError('internal'));
    pending.end(failed(new CodedError(isClosing ? 'cancelled' : 'data-stopped')));
    closed.resolve();
    if (isOpen && !isClosing) onLost();
  });

  await ready.promise;
  return {
    call: ({ port, ...call }) => pending.wait((id) => post({ type: 'call', id, ...call, port }, port ? [port] : [])),
    abort: (job, error) => post({ type: 'abort', job, error }),
    isGone: pending.isOver,
    close: async () => {
      isClosing = true;
      post({ type: 'close' });
      await closed.promise;
    },
  };
}

/** What an open thread says. */
function take(reply: DataReply, { onEvent, log }: Pick<DataThreadStart, 'onEvent' | 'log'>, pending: Pending): void {
  if (reply.type === 'event') onEvent(reply.event);
  else if (reply.type === 'slow') log('slow', { channel: reply.channel, milliseconds: reply.milliseconds });
  else if (reply.type === 'answer') {
    const reference = reply.cause === undefined ? undefined : log('error', { cause: reply.cause });
    const { result } = reply;
    pending.settle(reply.id, result.ok ? result : { ok: false, error: { ...result.error, reference } });
  }
}
