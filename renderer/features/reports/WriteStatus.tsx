import { Button } from '@mantine/core';
import { IconExternalLink, IconFolderOpen } from '@tabler/icons-react';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import classes from './Reports.module.css';
import type { ReportWriter } from './use-report-writer.ts';

/** Progress while a file is written, then what can be done with it. */
export function WriteStatus({ writer: { isWriting, running, written } }: { readonly writer: ReportWriter }) {
  const { t } = useTexts();
  const open = useAction('shell.openFile', { success: null });
  const reveal = useAction('shell.revealFile', { success: null });
  if (isWriting) {
    return (
      <div className={classes.progress}>
        <JobProgress job={running} title={t('frame.jobs.kinds.reports-write')} />
      </div>
    );
  }
  if (!written) return null;
  const { token } = written.target;
  return (
    <div className={classes.written} role="status">
      <span>{t('reports.written', { file: written.report.file, rows: written.report.rows })}</span>
      <Button leftSection={<IconExternalLink size={15} aria-hidden />} onClick={() => void open.run({ token })}>
        {t('reports.open')}
      </Button>
      <Button leftSection={<IconFolderOpen size={15} aria-hidden />} onClick={() => void reveal.run({ token })}>
        {t('reports.reveal')}
      </Button>
    </div>
  );
}
