import { Button } from '@mantine/core';
import { IconFileImport, IconTemplate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useFileWriter } from '../../lib/use-file-writer.ts';
import { runJob } from '../../lib/use-job.ts';
import type { CallError } from '../../lib/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { HeldFile } from '../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../ui/file-writer/WriteStatus.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import classes from './Reports.module.css';

interface Props {
  readonly choice: ReportChoice;
  /** Proposed for the filled workbook. */
  readonly name: string;
}

/** Fills a workbook of the office or of a ministry with the report that is chosen. */
export function FillTemplate({ choice, name, isDisabled }: Props & { readonly isDisabled: boolean }) {
  const { t } = useTexts();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        leftSection={<IconTemplate size={16} aria-hidden />}
        disabled={isDisabled}
        onClick={() => setOpened(true)}
      >
        {t('reports.fill.open')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} size="large" title={t('reports.fill.title')}>
        {opened && <Filling choice={choice} name={name} />}
      </Dialog>
    </>
  );
}

function Filling({ choice, name }: Props) {
  const { t } = useTexts();
  const ask = useAction('shell.chooseFile', { success: null });
  const writer = useFileWriter('reports.fill');
  const { written } = writer;
  const fill = async () => {
    const template = await ask.run({ purpose: 'workbook' });
    if (template) await writer.make({ ...choice, source: template.token }, name);
  };
  return (
    <>
      <p>{t('reports.fill.text')}</p>
      <p className={classes.quiet}>{t('reports.fill.rows')}</p>
      <Marks choice={choice} />
      <div className={classes.again}>
        <Button
          variant="filled"
          data-autofocus
          leftSection={<IconFileImport size={16} aria-hidden />}
          loading={writer.isWriting}
          onClick={() => void fill()}
        >
          {t('reports.fill.choose')}
        </Button>
      </div>
      <WriteStatus
        writer={writer}
        title={t('frame.jobs.kinds.reports-fill')}
        done={written && t('reports.fill.done', { file: written.answer.file, rows: written.answer.rows })}
      />
      <HeldFile writer={writer} />
    </>
  );
}

/** The marks that the report knows, to be copied into a form. */
function Marks({ choice }: Pick<Props, 'choice'>) {
  const { t } = useTexts();
  const { data, error } = useQuery<{ marks: string[] }, CallError>({
    queryKey: ['reports.marks', choice],
    queryFn: () => runJob('reports.marks', choice),
  });
  if (error) return <p role="alert">{errorWords(error)}</p>;
  return (
    <>
      <h3 className={classes.marksTitle}>{t('reports.fill.marks')}</h3>
      <ScrollRegion className={classes.marks} label={t('reports.fill.marks')} isBusy={!data}>
        {data?.marks.map((mark) => (
          <code key={mark}>{mark}</code>
        ))}
      </ScrollRegion>
    </>
  );
}
