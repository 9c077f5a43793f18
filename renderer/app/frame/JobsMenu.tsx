import { Button, Loader, Popover } from '@mantine/core';
import { runningJobs } from '../../lib/jobs.ts';
import { useStore } from '../../lib/store.ts';
import { sayIfKnown, useTexts } from '../../lib/texts.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import classes from './TopBar.module.css';

/** Long work that goes on while other screens are used. */
export function JobsMenu() {
  const { t, language } = useTexts();
  const jobs = useStore(runningJobs);
  if (jobs.length === 0) return null;
  const nameOf = (kind: string) =>
    sayIfKnown(`frame.jobs.kinds.${kind.replace('.', '-')}`, {}, language) ?? t('frame.jobs.kinds.other');
  return (
    <Popover position="bottom-end">
      <Popover.Target>
        <Button size="xs" variant="light" leftSection={<Loader size={12} color="var(--accent)" />}>
          {jobs.length === 1 && jobs[0] ? nameOf(jobs[0].kind) : t('frame.jobs.running', { count: jobs.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('frame.jobs.title')}>
        <div className={classes.jobs}>
          {jobs.map((job) => (
            <JobProgress key={job.job} job={job} title={nameOf(job.kind)} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
