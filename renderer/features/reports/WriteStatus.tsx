import { Button } from '@mantine/core';
import { IconExternalLink, IconFolderOpen } from '@tabler/icons-react';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import classes from './Reports.module.css';
import type { ReportWriter } from './use-report-writer.ts';

interface Props {
  readonly writer: ReportWriter;
  /** What is chosen now. */
  readonly choice: ReportChoice;
}

/** Progress while a file is written, then what can be done with it, as long as the same report is chosen. */
export function WriteStatus({ writer: { isWriting, running, written }, choice }: Props) {
  const { t, format } = useTexts();
  const open = useAction('shell.openFile', { success: null });
  const reveal = useAction('shell.revealFile', { success: null });
  if (isWriting) {
    return (
      <div className={classes.progress}>
        <JobProgress job={running} title={t('frame.jobs.kinds.reports-write')} />
      </div>
    );
  }
  if (!written || !isSame(written.choice, choice)) return null;
  const { token } = written.target;
  return (
    <div className={classes.written} role="status">
      <span>
        {t('reports.written', {
          layout: t(`reports.layouts.${choice.layout}.name`),
          period: format.period(choice.period),
          file: written.report.file,
          rows: written.report.rows,
        })}
      </span>
      <Button leftSection={<IconExternalLink size={15} aria-hidden />} onClick={() => void open.run({ token })}>
        {t('reports.open')}
      </Button>
      <Button leftSection={<IconFolderOpen size={15} aria-hidden />} onClick={() => void reveal.run({ token })}>
        {t('reports.reveal')}
      </Button>
    </div>
  );
}

function isSame(one: ReportChoice, other: ReportChoice): boolean {
  return (Object.keys(one) as (keyof ReportChoice)[]).every((part) => one[part] === other[part]);
}
