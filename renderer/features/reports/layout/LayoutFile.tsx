import { Button } from '@mantine/core';
import { IconFileDownload, IconFileUpload } from '@tabler/icons-react';
import type { ReportLayout } from '../../../../shared/reports/schema.ts';
import { notify } from '../../../lib/notices.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useFileWriter } from '../../../lib/use-file-writer.ts';
import { useJob } from '../../../lib/use-job.ts';
import { HeldFile } from '../../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../../ui/file-writer/WriteStatus.tsx';
import classes from './Layout.module.css';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly layout: ReportLayout;
  readonly name: string;
  readonly draft: Draft;
}

/** The layout as a file for another computer or office, and one of theirs to be looked at here. */
export function LayoutFile({ layout, name, draft }: Props) {
  const { t } = useTexts();
  const writer = useFileWriter('layouts.write');
  const ask = useAction('shell.chooseFile', { success: null });
  const { start, isRunning } = useJob('layouts.take');
  const take = async () => {
    const file = await ask.run({ purpose: 'layout' });
    const taken = file && (await start({ layout, file: file.token }));
    if (!taken) return;
    draft.take(taken.design);
    notify({ tone: 'info', text: t('reports.layout.taken', { file: taken.file }) });
  };
  return (
    <div className={classes.fields}>
      <h2 className={classes.small}>{t('reports.layout.file')}</h2>
      <p className={classes.quiet}>{t('reports.layout.fileHint')}</p>
      <div className={classes.buttons}>
        <Button
          leftSection={<IconFileDownload size={16} aria-hidden />}
          loading={writer.isWriting}
          onClick={() =>
            void writer.make({ layout, design: draft.design }, `${t('reports.layout.fileName', { name })}.json`)
          }
        >
          {t('reports.layout.write')}
        </Button>
        <Button leftSection={<IconFileUpload size={16} aria-hidden />} loading={isRunning} onClick={() => void take()}>
          {t('reports.layout.take')}
        </Button>
      </div>
      <WriteStatus
        writer={writer}
        title={t('frame.jobs.kinds.layouts-write')}
        done={writer.written && t('reports.layout.written', { file: writer.written.answer.file })}
      />
      <HeldFile writer={writer} />
    </div>
  );
}
