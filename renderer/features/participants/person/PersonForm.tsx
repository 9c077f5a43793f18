import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Participant } from '../../../../shared/participants/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { FieldRow, FormBox } from '../../../ui/form/FormBox.tsx';
import { Card } from '../../../ui/Card.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { LiveProblems } from './LiveProblems.tsx';
import classes from './Person.module.css';
import { type PersonFormState, usePersonForm } from './person-form.ts';
import { ResidenceFields } from './ResidenceFields.tsx';

interface Props {
  /** Null for somebody new. */
  readonly person: Participant | null;
  readonly onSaved: (uid: string) => void;
  readonly onCancel: () => void;
  /** Opens the form again with what is stored now. */
  readonly onReload: () => void;
}

/** All personal data. What is wrong is said while typing, at three levels; only what the schema refuses keeps from saving. */
export function PersonForm({ person, onSaved, onCancel, onReload }: Props) {
  const { t } = useTexts();
  const state = usePersonForm(person, onSaved);
  const box = useRef<HTMLDivElement>(null);
  // the form is opened to type in it
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box}>
      <Card>
        <FormBox
          form={state.form}
          onSubmit={state.submit}
          isSaving={state.isSaving}
          onCancel={onCancel}
          buttonsAt="start"
          hint={<SaveHint state={state} />}
        >
          {state.isStale && (
            <div className={classes.notice} role="alert">
              <span>{t('participants.form.stale')}</span>
              <Button size="xs" onClick={onReload}>
                {t('participants.form.reload')}
              </Button>
            </div>
          )}
          <IdentityFields state={state} />
          <ResidenceFields state={state} villageText={person?.villageUid === null ? person.villageName : null} />
          <ContactFields state={state} />
        </FormBox>
      </Card>
    </div>
  );
}

function ContactFields({ state: { form, problems } }: { readonly state: PersonFormState }) {
  const { t } = useTexts();
  return (
    <fieldset className={classes.section}>
      <legend>{t('participants.form.contact')}</legend>
      <FieldRow>
        <LiveProblems problems={problems} field="phone">
          <TextField label={t('participants.field.phone')} {...form.field('phone')} />
        </LiveProblems>
        <TextField label={t('participants.field.email')} {...form.field('email')} />
        <TextField label={t('participants.field.nip')} {...form.field('nip')} />
        <DateField label={t('participants.field.diedOn')} {...form.field('diedOn')} />
      </FieldRow>
      <TextField label={t('participants.field.note')} lines={2} {...form.field('note')} />
    </fieldset>
  );
}

/** What keeps from saving, else what saving leaves open. */
function SaveHint({ state: { refused, errors } }: { readonly state: PersonFormState }) {
  const { t } = useTexts();
  if (refused.length > 0) {
    const fields = refused.map((field) => t(`participants.field.${field}`)).join(', ');
    return t('participants.problems.refused', { count: refused.length, fields });
  }
  if (errors.length === 0) return t('participants.problems.noErrors');
  const names = errors.map(({ code }) => t(`problems.${code}`)).join(', ');
  return t('participants.problems.stillSaves', { count: errors.length, names });
}
