import { useCallback, useState } from 'react';
import type { ChannelOf, Input, Output } from '../../shared/contract.ts';
import { call, valueOf } from './client.ts';
import { cancelJob, endOfJob, runningJobs } from './jobs.ts';
import type { RunningJob } from './jobs.ts';
import { notify, notifyError } from './notices.ts';
import { useStore } from './store.ts';

interface Options<C extends ChannelOf<'job'>> {
  readonly success?: (value: Output<C>) => string;
}

export interface Job<C extends ChannelOf<'job'>> {
  /** Starts the work; its value, or undefined when it failed or was cancelled (already said on screen). */
  readonly start: (input: Input<C>) => Promise<Output<C> | undefined>;
  readonly isRunning: boolean;
  /** For `<JobProgress job={...} />`; null while nothing runs. */
  readonly running: RunningJob | null;
  readonly cancel: () => void;
}

/** Long work with progress and cancel; it goes on, and stays in the top bar, when the screen is left. */
export function useJob<C extends ChannelOf<'job'>>(channel: C, { success }: Options<C> = {}): Job<C> {
  const [job, setJob] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const running = useStore(runningJobs).find((one) => one.job === job) ?? null;

  const start = useCallback(
    async (input: Input<C>) => {
      setRunning(true);
      try {
        const value = await runJob(channel, input, setJob);
        if (success) notify({ tone: 'success', text: success(value) });
        return value;
      } catch (error) {
        notifyError(error);
        return undefined;
      } finally {
        setRunning(false);
        setJob(null);
      }
    },
    [channel, success],
  );
  const cancel = useCallback(() => (job ? cancelJob(job) : undefined), [job]);
  return { start, isRunning, running, cancel };
}

/** Starts long work and waits for its end; throws a `CallError`. For work that outlives the screen that started it. */
export async function runJob<C extends ChannelOf<'job'>>(
  channel: C,
  input: Input<C>,
  onStart?: (job: string) => void,
): Promise<Output<C>> {
  const { job } = await call<ChannelOf<'job'>>(channel, input);
  onStart?.(job);
  // the contract says what a job of this channel ends with; the event itself is not typed by channel
  return valueOf((await endOfJob(job, channel)) as Parameters<typeof valueOf<Output<C>>>[0]);
}
