import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Agreement } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow, FormBox } from '../../../ui/form/FormBox.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { type AgreementDraft, type AgreementForm, useAgreementForm } from './agreement-form.ts';
import { DocumentFields } from './DocumentFields.tsx';
import classes from './Form.module.css';
import { NoticeField } from './NoticeField.tsx';
import { PartyFields } from './PartyFields.tsx';
import { TermFields } from './TermFields.tsx';

interface Props {
  readonly draft: AgreementDraft;
  /** What is stored now; null for a new one. */
  readonly agreement: Agreement | null;
  readonly onSaved: (uid: string) => void;
  readonly onCancel: () => void;
  /** Opens the form again with what is stored now. */
  readonly onReload: () => void;
}

/** Everything that is written down about an agreement. */
export function AgreementFormCard({ draft, agreement, onSaved, onCancel, onReload }: Props) {
  const { t } = useTexts();
  const { form, submit, isSaving, isStale } = useAgreementForm(draft, agreement, onSaved);
  const box = useRef<HTMLDivElement>(null);
  // the form is opened to type in it
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box}>
      <Card>
        <FormBox
          form={form}
          onSubmit={submit}
          submitLabel={t('agreements.form.save')}
          isSaving={isSaving}
          onCancel={onCancel}
        >
          {isStale && (
            <div className={classes.notice} role="alert">
              <span>{t('agreements.form.stale')}</span>
              <Button size="xs" onClick={onReload}>
                {t('agreements.form.reload')}
              </Button>
            </div>
          )}
          <DocumentFields form={form} />
          <TermSection form={form} />
          <fieldset className={classes.section}>
            <div className={classes.parties}>
              <PartyFields form={form} side="firstParty" />
              <PartyFields form={form} side="secondParty" />
            </div>
          </fieldset>
          <TextField label={t('agreements.form.note')} lines={2} {...form.field('note')} />
        </FormBox>
      </Card>
    </div>
  );
}

function TermSection({ form }: { readonly form: AgreementForm }) {
  const { t } = useTexts();
  return (
    <fieldset className={classes.section}>
      <legend>{t('agreements.form.term')}</legend>
      <TermFields starts={form.field('startsOn')} ends={form.field('endsOn')} />
      <FieldRow>
        <DateField
          label={t('agreements.form.signedOn')}
          hint={t('agreements.form.signedOnHint')}
          {...form.field('signedOn')}
        />
        <TextField label={t('agreements.form.signedAt')} {...form.field('signedAt')} />
        <NoticeField {...form.field('noticeMonths')} />
      </FieldRow>
    </fieldset>
  );
}
