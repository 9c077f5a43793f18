import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { KindSetting } from '../../../../shared/agreements/kind-settings.ts';
import type { Agreement, AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow, FormBox } from '../../../ui/form/FormBox.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AddendumFields, isAmendedTooEarly } from './AddendumFields.tsx';
import { type AgreementDraft, type AgreementForm, useAgreementForm } from './agreement-form.ts';
import { DocumentFields } from './DocumentFields.tsx';
import classes from './Form.module.css';
import { NoticeField } from './NoticeField.tsx';
import { PartyFields } from './PartyFields.tsx';
import { TermFields } from './TermFields.tsx';
import { type Proposals, useProposals } from './use-proposals.ts';

interface Props {
  readonly draft: AgreementDraft;
  /** What is stored now; null for a new one. */
  readonly agreement: Agreement | null;
  /** All agreements: one of them may stand above this one. */
  readonly agreements: readonly AgreementSummary[];
  readonly kinds: readonly KindSetting[];
  readonly onSaved: (uid: string) => void;
  readonly onCancel: () => void;
  /** Opens the form again with what is stored now. */
  readonly onReload: () => void;
}

/** Everything that is written down about an agreement. */
export function AgreementFormCard({ draft, agreement, agreements, kinds, onSaved, onCancel, onReload }: Props) {
  const { t } = useTexts();
  const { form, submit, isSaving, isStale } = useAgreementForm(draft, agreement, onSaved);
  const proposals = useProposals(form, kinds, agreements);
  const above = agreements.find(({ uid }) => uid === form.values.parentUid);
  const isWrongEnd = isAmendedTooEarly(form.values.amendsEndTo, above);
  const box = useRef<HTMLDivElement>(null);
  // the form is opened to type in it
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box}>
      <Card>
        <FormBox
          form={form}
          onSubmit={async (values) => !isWrongEnd && submit(values)}
          submitLabel={t('agreements.form.save')}
          isSaving={isSaving}
          onCancel={onCancel}
          buttonsAt="start"
        >
          {isStale && (
            <div className={classes.notice} role="alert">
              <span>{t('agreements.form.stale')}</span>
              <Button size="xs" onClick={onReload}>
                {t('agreements.form.reload')}
              </Button>
            </div>
          )}
          <DocumentFields form={form} agreements={agreements} proposals={proposals} />
          <TermSection form={form} kinds={kinds} above={above} proposals={proposals} />
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

interface TermProps extends Pick<Props, 'kinds'> {
  readonly form: AgreementForm;
  readonly above: AgreementSummary | undefined;
  readonly proposals: Proposals;
}

function TermSection({ form, kinds, above, proposals }: TermProps) {
  const { t } = useTexts();
  const { kind } = form.values;
  return (
    <fieldset className={classes.section}>
      <legend>{t('agreements.form.term')}</legend>
      {kind === 'addendum' ? (
        <AddendumFields form={form} above={above} proposals={proposals} />
      ) : (
        <TermFields
          key={kind}
          starts={form.field('startsOn')}
          ends={form.field('endsOn')}
          usualMonths={kinds.find((setting) => setting.kind === kind)?.termMonths ?? 24}
        />
      )}
      <FieldRow>
        <DateField
          label={t('agreements.form.signedOn')}
          hint={t('agreements.form.signedOnHint')}
          {...form.field('signedOn')}
        />
        <TextField label={t('agreements.form.signedAt')} {...form.field('signedAt')} />
        {kind !== 'addendum' && <NoticeField {...form.field('noticeMonths')} />}
      </FieldRow>
    </fieldset>
  );
}
