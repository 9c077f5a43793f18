import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../lib/texts.ts';
import { Page } from '../ui/Page.tsx';

/** An address that no screen has. */
export function MissingScreen() {
  const { t } = useTexts();
  return (
    <Page
      title={t('frame.missing.title')}
      subtitle={t('frame.missing.text')}
      actions={
        <Button component={Link} to="/" variant="filled">
          {t('frame.missing.home')}
        </Button>
      }
    >
      {null}
    </Page>
  );
}
