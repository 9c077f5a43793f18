import { Button } from '@mantine/core';
import type { CallError } from '../../lib/client.ts';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import classes from './DataTable.module.css';

interface Props {
  readonly error: CallError;
  readonly onRetry: () => void;
}

/** Said in place of rows that could not be fetched. */
export function TableMessage({ error, onRetry }: Props) {
  const { t } = useTexts();
  return (
    <div className={classes.message} role="alert">
      <p>
        {t('ui.table.failed')} {errorWords(error)}
      </p>
      <Button onClick={onRetry}>{t('ui.table.retry')}</Button>
    </div>
  );
}
