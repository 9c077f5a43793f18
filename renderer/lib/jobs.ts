import type { JobProgress } from '../../shared/events.ts';
import type { Result } from '../../shared/result.ts';
import { call } from './client.ts';
import { createStore } from './store.ts';

/** Long work that runs now. */
export interface RunningJob {
  readonly job: string;
  readonly kind: string;
  /** Milliseconds since the start of the window; for the guess of the time left. */
  readonly startedAt: number;
  readonly progress: JobProgress | null;
  /** When the last progress arrived, on the same clock. */
  readonly seenAt: number;
  readonly isCancelling: boolean;
}

/** All long work of the program, newest last. */
export const runningJobs = createStore<readonly RunningJob[]>([]);

type Waiter = (result: Result<unknown>) => void;
const waiters = new Map<string, Waiter>();
/** Ends that arrived before the answer to their start did. */
const earlyEnds = new Map<string, Result<unknown>>();

/** Waits for the end of a job that was just started. */
export function endOfJob(job: string, kind: string): Promise<Result<unknown>> {
  const early = earlyEnds.get(job);
  if (early) {
    earlyEnds.delete(job);
    return Promise.resolve(early);
  }
  change(job, kind, (known) => known);
  return new Promise((resolve) => waiters.set(job, resolve));
}

/** Notes where a job stands. */
export function noteProgress(progress: JobProgress): void {
  change(progress.job, progress.kind, (known) => ({ ...known, progress, seenAt: performance.now() }));
}

/** Notes that a job ended and wakes who waits for it. */
export function noteEnd(job: string, result: Result<unknown>): void {
  runningJobs.set((jobs) => jobs.filter((running) => running.job !== job));
  const waiter = waiters.get(job);
  if (waiter) {
    waiters.delete(job);
    waiter(result);
    return;
  }
  earlyEnds.set(job, result);
  const [oldest] = earlyEnds.keys();
  if (earlyEnds.size > 50 && oldest !== undefined) earlyEnds.delete(oldest);
}

/** Asks a job to stop; it ends with the code `cancelled`. */
export function cancelJob(job: string): void {
  runningJobs.set((jobs) =>
    jobs.map((running) => (running.job === job ? { ...running, isCancelling: true } : running)),
  );
  void call('jobs.cancel', { job }).catch(() => undefined);
}

function change(job: string, kind: string, edit: (job: RunningJob) => RunningJob): void {
  runningJobs.set((jobs) => {
    const known = jobs.find((running) => running.job === job);
    if (known) return jobs.map((running) => (running === known ? edit(known) : running));
    const now = performance.now();
    return [...jobs, edit({ job, kind, startedAt: now, seenAt: now, progress: null, isCancelling: false })];
  });
}
