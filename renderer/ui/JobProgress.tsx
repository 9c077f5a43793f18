import { Button, Progress } from '@mantine/core';
import type { JobProgress as Progressed } from '../../shared/events.ts';
import { cancelJob } from '../lib/jobs.ts';
import type { RunningJob } from '../lib/jobs.ts';
import { type Say, useTexts } from '../lib/texts.ts';
import { timeLeftWords } from '../lib/time-left.ts';
import classes from './JobProgress.module.css';

interface Props {
  /** `running` of `useJob`; null shows the start of the work. */
  readonly job: RunningJob | null;
  /** What runs, in words. */
  readonly title: string;
}

/** Long work: what it does, how far it is, how long it will take, and a way out. */
export function JobProgress({ job, title }: Props) {
  const { t } = useTexts();
  const progress = job?.progress ?? null;
  const share = progress?.total ? Math.min(100, (progress.done / progress.total) * 100) : null;
  const count = progress && countWords(progress, t);
  const left = job && timeLeftWords(job, t);
  const words = [t(progress ? `ui.job.${progress.phase}` : 'ui.job.starting'), count, left].filter(Boolean).join(' · ');
  return (
    <div className={classes.job} role="group" aria-label={title}>
      <div className={classes.words}>
        <strong>{title}</strong>
        <span className={classes.count}>{words}</span>
      </div>
      <Progress.Root size={8} className={classes.bar}>
        <Progress.Section
          value={share ?? 100}
          animated={share === null}
          striped={share === null}
          color="var(--accent)"
          aria-label={title}
          aria-valuetext={words}
        />
      </Progress.Root>
      <Button size="xs" disabled={!job || job.isCancelling} onClick={() => job && cancelJob(job.job)}>
        {job?.isCancelling ? t('ui.job.cancelling') : t('ui.cancel')}
      </Button>
    </div>
  );
}

function countWords(progress: Progressed, t: Say): string {
  if (!progress.total) return t('ui.job.countOpen', { ...progress });
  return t(progress.phase === 'copying' ? 'ui.job.kilobytes' : 'ui.job.count', { ...progress });
}
