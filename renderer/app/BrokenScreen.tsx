import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTexts } from '../lib/texts.ts';
import { Page } from '../ui/Page.tsx';

/** A screen that failed while it was drawn; the frame around it stays. */
export function BrokenScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTexts();
  return (
    <Page
      title={t('frame.broken.title')}
      actions={
        <Button variant="filled" onClick={reset}>
          {t('frame.broken.retry')}
        </Button>
      }
    >
      <p role="alert">{t('frame.broken.text')}</p>
      <details>
        <summary>{t('ui.details')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </Page>
  );
}
