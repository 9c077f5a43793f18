import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Participant } from '../../../../shared/participants/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { Confirm } from '../../../ui/Confirm.tsx';

/** Removes a person and their spells after asking; the notice and Ctrl-Z bring all of it back. */
export function RemovePerson({ person: { uid, name, participations } }: { readonly person: Participant }) {
  const { t } = useTexts();
  const go = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const remove = useAction('participants.remove', { success: t('participants.remove.done', { name }) });
  const run = async () => {
    if (await remove.run({ uid })) await go({ to: '/participants' });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('participants.remove.button')}</Button>
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('participants.remove.title', { name })}
        confirmLabel={t('participants.remove.button')}
        onConfirm={() => void run()}
        isRunning={remove.isRunning}
        danger
      >
        <p>{t('participants.remove.text', { name })}</p>
        {participations.length > 0 && <p>{t('participants.remove.withSpells', { count: participations.length })}</p>}
      </Confirm>
    </>
  );
}
