import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../../lib/texts.ts';
import { Page } from '../../../ui/Page.tsx';
import { personHelp } from './person-help.ts';
import { PersonForm } from './PersonForm.tsx';

/** The form of somebody new; saving opens the person, where participation is added. */
export function NewPerson() {
  const { t } = useTexts();
  const go = useNavigate();
  const [attempt, setAttempt] = useState(0);
  return (
    <Page title={t('participants.form.newTitle')} help={personHelp}>
      <PersonForm
        key={attempt}
        person={null}
        onSaved={(uid) => void go({ to: '/participants/$uid', params: { uid }, replace: true })}
        onCancel={() => void go({ to: '/participants' })}
        onReload={() => setAttempt(attempt + 1)}
      />
    </Page>
  );
}
