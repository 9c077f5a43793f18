import { useState } from 'react';
import type { OfficeStatus } from '../../../shared/office/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { SampleLoss } from '../../ui/SampleLoss.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import classes from './TopBar.module.css';

/** Says on every screen that the data is a sample; removes it. */
export function SampleMark({ status }: { readonly status: OfficeStatus }) {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const remove = useAction('sample.remove', { success: () => t('frame.sampleRemove.done') });
  const confirm = async () => {
    if (await remove.run({})) setAsking(false);
  };
  return (
    <>
      <button
        type="button"
        className={classes.mark}
        title={t('frame.sampleRemove.title')}
        onClick={() => setAsking(true)}
      >
        <StatusTag tone="info">{t('frame.sample')}</StatusTag>
      </button>
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('frame.sampleRemove.title')}
        confirmLabel={t('frame.sampleRemove.confirm')}
        onConfirm={() => void confirm()}
        isRunning={remove.isRunning}
        danger
        // One click while nothing of one's own goes with it; a typed word when something does.
        {...(status.changesSinceSample > 0 ? { typedWord: t('settings.sample.word') } : {})}
      >
        <p>{t('frame.sampleRemove.text')}</p>
        <SampleLoss status={status} />
      </Confirm>
    </>
  );
}
