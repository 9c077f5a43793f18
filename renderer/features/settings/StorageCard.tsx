import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Card } from '../../ui/Card.tsx';
import classes from './Settings.module.css';

/** Where the data lies and which program this is. */
export function StorageCard() {
  const { t } = useTexts();
  const { data: about } = useChannel('shell.about', {});
  const open = useAction('shell.openStoreFolder', { success: null });
  return (
    <Card title={t('settings.storage.title')}>
      <dl className={classes.facts}>
        <dt>{t('settings.storage.folder')}</dt>
        <dd>{about?.storeFolder}</dd>
        <dt>{t('settings.storage.version')}</dt>
        <dd>{about?.version}</dd>
        <dt>{t('settings.storage.runtime')}</dt>
        <dd>{about?.runtime}</dd>
        <dt>{t('settings.storage.log')}</dt>
        <dd>{about?.logFile}</dd>
      </dl>
      <Button leftSection={<IconFolderOpen size={15} aria-hidden />} onClick={() => void open.run({})}>
        {t('settings.storage.open')}
      </Button>
    </Card>
  );
}
