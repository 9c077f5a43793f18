import { Button } from '@mantine/core';
import { useTexts } from '../../lib/texts.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import classes from './Reports.module.css';
import { nextName } from './suggested-name.ts';
import type { ReportWriter } from './use-report-writer.ts';

/** The question when the target is open in Excel: close it and try again, or another name. */
export function HeldFile({ writer: { held, retry, saveAs, giveUp } }: { readonly writer: ReportWriter }) {
  const { t } = useTexts();
  const file = held?.target.name ?? '';
  const next = nextName(file);
  return (
    <Dialog opened={held !== null} onClose={giveUp} title={t('reports.held.title')}>
      <p>{t('reports.held.text', { file })}</p>
      <p>{t('reports.held.question')}</p>
      <div className={classes.answers}>
        <Button onClick={giveUp}>{t('ui.cancel')}</Button>
        <Button onClick={() => void saveAs(next)}>{t('reports.held.saveAs', { file: next })}</Button>
        <Button variant="filled" data-autofocus onClick={() => void retry()}>
          {t('reports.held.retry')}
        </Button>
      </div>
    </Dialog>
  );
}
