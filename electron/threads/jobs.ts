import { randomUUID } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';
import type { Channel } from '../../shared/contract.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Result } from '../../shared/result.ts';
import type { DataThread } from './data-thread.ts';
import type { Log } from './log.ts';
import { type JobFiles, workbookTaskOf } from './workbook-tasks.ts';
import { runWorkbookThread, type WorkbookRun } from './workbook-thread.ts';

/** Long work under way. */
export interface Jobs {
  /** Begins a job and answers its id at once; its end is a `job.ended` event. */
  start(channel: Channel, input: unknown, files: JobFiles): string;
  /** Ends a job with `cancelled`; nothing it did is kept. An unknown id is no error: the job may just have ended. */
  cancel(job: string): void;
  /** Cancels everything; comes true when every job has ended and its thread is gone. */
  cancelAll(): Promise<void>;
}

export interface JobsOptions {
  readonly data: Pick<DataThread, 'call' | 'abort'>;
  readonly workbookScript: URL;
  readonly emit: (event: AppEvent) => void;
  readonly log: Log;
}

/** Jobs of a program: each has the data thread's ear, and a workbook thread of its own when it touches a file. */
export function createJobs({ data, workbookScript, emit, log }: JobsOptions): Jobs {
  const cancels = new Map<string, () => void>();
  const running = new Set<Promise<unknown>>();
  return {
    start(channel, input, files) {
      const job = randomUUID();
      const { file } = files;
      const task = workbookTaskOf(channel, input, files);
      const bridge = task === null ? null : new MessageChannel();
      let run: WorkbookRun | null = null;
      if (task && bridge) {
        const onFailure = (error: Parameters<DataThread['abort']>[1]) => data.abort(job, error);
        run = runWorkbookThread({ script: workbookScript, task, port: bridge.port2, onFailure, log });
      }
      let isCancelled = false;
      cancels.set(job, () => {
        isCancelled = true;
        data.abort(job, { code: 'cancelled' });
        run?.stop();
      });
      const end = async () => {
        const answer = await data.call({ channel, input, file, job, port: bridge?.port1 });
        const result = isCancelled || !run ? answer : await withReason(answer, run);
        cancels.delete(job);
        if (!result.ok) run?.stop();
        emit({ type: 'job.ended', job, kind: channel, result });
        await run?.ended;
      };
      const ended = end().finally(() => running.delete(ended));
      running.add(ended);
      return job;
    },
    cancel: (job) => cancels.get(job)?.(),
    async cancelAll() {
      for (const cancel of cancels.values()) cancel();
      await Promise.all(running);
    },
  };
}

/**
 * A workbook thread that dies takes its end of the bridge along, and the data thread sees only that: why it died is
 * known here, a moment later.
 */
async function withReason(answer: Result<unknown>, run: WorkbookRun): Promise<Result<unknown>> {
  if (answer.ok || answer.error.code !== 'cancelled') return answer;
  return { ok: false, error: (await run.ended) ?? { code: 'internal' } };
}
