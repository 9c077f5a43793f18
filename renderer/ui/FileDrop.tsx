import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTexts } from '../lib/texts.ts';
import classes from './FileDrop.module.css';

interface Props {
  /** What may be dropped here. */
  readonly hint: string;
  readonly onChoose: () => void;
  readonly isBusy?: boolean;
}

/** A place to drop a file or to open the file dialog. The drop itself is taken by the frame, anywhere in the window. */
export function FileDrop({ hint, onChoose, isBusy = false }: Props) {
  const { t } = useTexts();
  return (
    <div className={classes.drop}>
      <IconFileSpreadsheet size={30} stroke={1.5} aria-hidden />
      <strong>{t('ui.file.drop')}</strong>
      <span className={classes.hint}>{hint}</span>
      <Button variant="filled" onClick={onChoose} loading={isBusy}>
        {t('ui.file.choose')}
      </Button>
    </div>
  );
}
