import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconMapOff } from '@tabler/icons-react';
import { useTexts } from '../lib/texts.ts';
import { Empty } from '../ui/Empty.tsx';

/** An address that no screen has. */
export function MissingScreen() {
  const { t } = useTexts();
  return (
    <Empty
      title={t('frame.missing.title')}
      icon={<IconMapOff size={22} />}
      action={
        <Button component={Link} to="/" variant="filled">
          {t('frame.missing.home')}
        </Button>
      }
    >
      {t('frame.missing.text')}
    </Empty>
  );
}
