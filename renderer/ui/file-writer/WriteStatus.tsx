import { Button } from '@mantine/core';
import { IconExternalLink, IconFolderOpen } from '@tabler/icons-react';
import type { RunningJob } from '../../lib/jobs.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { JobProgress } from '../JobProgress.tsx';
import classes from './FileWriter.module.css';

interface Props {
  readonly writer: {
    readonly isWriting: boolean;
    readonly running: RunningJob | null;
    readonly written: { readonly target: { readonly token: string } } | null;
  };
  /** What is being written. */
  readonly title: string;
  /** What was written, once it was and as long as it is what the screen is about. */
  readonly done: string | null;
  /** The system has a program for such a file; people look into it. */
  readonly canOpen?: boolean;
}

/** Progress while a file is written, then what can be done with it. */
export function WriteStatus({ writer: { isWriting, running, written }, title, done, canOpen = true }: Props) {
  const { t } = useTexts();
  const open = useAction('shell.openFile', { success: null });
  const reveal = useAction('shell.revealFile', { success: null });
  if (isWriting) {
    return (
      <div className={classes.progress}>
        <JobProgress job={running} title={title} />
      </div>
    );
  }
  if (!written || done === null) return null;
  const { token } = written.target;
  return (
    <div className={classes.written} role="status">
      <span>{done}</span>
      {canOpen && (
        <Button leftSection={<IconExternalLink size={15} aria-hidden />} onClick={() => void open.run({ token })}>
          {t('ui.openFile')}
        </Button>
      )}
      <Button leftSection={<IconFolderOpen size={15} aria-hidden />} onClick={() => void reveal.run({ token })}>
        {t('ui.writer.reveal')}
      </Button>
    </div>
  );
}
