import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../lib/texts.ts';
import { Empty } from '../ui/Empty.tsx';

/** A screen that failed while it was drawn; the frame around it stays. */
export function BrokenScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <Empty
        title={t('frame.broken.title')}
        icon={<IconAlertTriangle size={22} />}
        action={
          <Button variant="filled" onClick={reset}>
            {t('frame.broken.retry')}
          </Button>
        }
      >
        {t('frame.broken.text')}
      </Empty>
      <details style={{ padding: '0 20px' }}>
        <summary>{t('ui.details')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </div>
  );
}
