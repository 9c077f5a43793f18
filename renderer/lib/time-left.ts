import type { RunningJob } from './jobs.ts';
import type { Say } from './texts.ts';

/** A guess of the time a job still needs, in words; undefined while too little is known. */
export function timeLeftWords({ progress, startedAt, seenAt }: RunningJob, t: Say): string | undefined {
  if (!progress?.total || progress.done === 0 || seenAt - startedAt < 1500) return undefined;
  const share = progress.done / progress.total;
  if (share < 0.02) return undefined;
  const seconds = ((seenAt - startedAt) / 1000 / share) * (1 - share);
  if (seconds < 1) return undefined;
  if (seconds < 60) return t('ui.job.secondsLeft', { count: Math.ceil(seconds / 5) * 5 });
  return t('ui.job.minutesLeft', { count: Math.ceil(seconds / 60) });
}
