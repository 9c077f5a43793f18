import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CallError } from '../../../lib/client.ts';
import { errorDetails, errorWords } from '../../../lib/notices.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { importDraft } from '../draft/draft.ts';
import { lookAt } from '../draft/work.ts';
import classes from './FailedFile.module.css';

interface Props {
  /** Null after the reading was cancelled. */
  readonly error: CallError | null;
  readonly onChoose: () => void;
  /** Above a step that can still be used. */
  readonly isInPlace?: boolean;
}

/** What could not be read: why, what it means for the data, and the ways on. */
export function FailedFile({ error, onChoose, isInPlace = false }: Props) {
  const { t } = useTexts();
  const again = () => void lookAt(importDraft.get()?.seen?.sheet ?? null);
  const other = (
    <Button variant={isInPlace ? 'default' : 'filled'} onClick={onChoose}>
      {t('imports.failed.other')}
    </Button>
  );
  const details = error && (
    <details className={classes.details}>
      <summary>{t('ui.details')}</summary>
      <pre>{errorDetails(error)}</pre>
    </details>
  );
  if (isInPlace) {
    return (
      <div role="alert" className={classes.failure}>
        <IconAlertTriangle size={18} aria-hidden />
        <div>
          {error && errorWords(error)}
          {details}
        </div>
        {other}
      </div>
    );
  }
  return (
    <div role={error ? 'alert' : undefined}>
      <Empty
        title={t(error ? 'imports.failed.title' : 'imports.failed.cancelled')}
        icon={<IconAlertTriangle size={22} />}
        action={
          <>
            <div className={classes.ways}>
              <Button onClick={again}>{t('imports.failed.again')}</Button>
              {other}
            </div>
            {details}
          </>
        }
      >
        {error ? errorWords(error) : t('imports.failed.cancelledText')}
      </Empty>
    </div>
  );
}
