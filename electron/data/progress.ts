import type { AppEvent, JobProgress } from '../../shared/events.ts';

/** Windows need no more than ten pictures of a bar in a second. */
const shortestMilliseconds = 100;

/** Tells where a job is, at most ten times a second; a new phase is told at once. */
export function createProgress(
  { job, kind }: { job: string; kind: string },
  emit: (event: AppEvent) => void,
): (phase: JobProgress['phase'], done: number, total: number | null) => void {
  let lastAt = 0;
  let lastPhase: string | null = null;
  return (phase, done, total) => {
    const now = performance.now();
    if (phase === lastPhase && now - lastAt < shortestMilliseconds) return;
    lastAt = now;
    lastPhase = phase;
    emit({ type: 'job.progress', job, kind, phase, done, total });
  };
}
