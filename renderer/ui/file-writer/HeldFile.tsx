import { Button } from '@mantine/core';
import { useTexts } from '../../lib/texts.ts';
import { nextName } from '../../lib/use-file-writer.ts';
import { Dialog } from '../Dialog.tsx';
import classes from './FileWriter.module.css';

interface Props {
  readonly writer: {
    readonly held: { readonly target: { readonly name: string } } | null;
    readonly retry: () => Promise<void>;
    readonly saveAs: (name: string) => Promise<void>;
    readonly giveUp: () => void;
  };
}

/** The question when the target is open elsewhere: close it and try again, or another name. */
export function HeldFile({ writer: { held, retry, saveAs, giveUp } }: Props) {
  const { t } = useTexts();
  const file = held?.target.name ?? '';
  const next = nextName(file);
  return (
    <Dialog opened={held !== null} onClose={giveUp} title={t('ui.writer.held')}>
      <p>{t('ui.writer.heldText', { file })}</p>
      <p>{t('ui.writer.heldQuestion')}</p>
      <div className={classes.answers}>
        <Button onClick={giveUp}>{t('ui.cancel')}</Button>
        <Button onClick={() => void saveAs(next)}>{t('ui.writer.saveAs', { file: next })}</Button>
        <Button variant="filled" data-autofocus onClick={() => void retry()}>
          {t('ui.writer.retry')}
        </Button>
      </div>
    </Dialog>
  );
}
