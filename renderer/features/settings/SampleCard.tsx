import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OfficeStatus } from '../../../shared/office/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { Card } from '../../ui/Card.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { SampleLoss } from '../../ui/SampleLoss.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import classes from './Settings.module.css';

/** Removes the sample office; a word has to be typed because nothing brings it back from inside the program. */
export function SampleCard({ status }: { readonly status: OfficeStatus }) {
  const { t } = useTexts();
  const changes = status.changesSinceSample;
  const [isAsking, setAsking] = useState(false);
  const remove = useAction('sample.remove', { success: () => t('frame.sampleRemove.done') });
  const run = async () => {
    if (await remove.run({})) setAsking(false);
  };
  return (
    <Card title={t('settings.sample.title')} aside={<StatusTag tone="info">{t('frame.sample')}</StatusTag>}>
      <p className={classes.text}>
        {t('settings.sample.text')}{' '}
        {changes > 0 ? t('settings.sample.changes', { count: changes }) : t('settings.sample.noChanges')}
      </p>
      <Button onClick={() => setAsking(true)}>{t('settings.sample.remove')}</Button>
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('settings.sample.remove')}
        confirmLabel={t('settings.sample.remove')}
        onConfirm={() => void run()}
        isRunning={remove.isRunning}
        danger
        typedWord={t('settings.sample.word')}
      >
        <p>{t('settings.sample.confirmText')}</p>
        <SampleLoss status={status} />
      </Confirm>
    </Card>
  );
}
