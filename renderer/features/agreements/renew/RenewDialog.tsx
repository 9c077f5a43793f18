import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { tooEarlyIn } from '../../../../shared/agreements/contradictions.ts';
import type { AgreementSummary, RenewalProposal } from '../../../../shared/agreements/schema.ts';
import { renewInput } from '../../../../shared/agreements/schema.ts';
import { isPlainDate, type PlainDate } from '../../../../shared/dates.ts';
import type { CallError } from '../../../lib/client.ts';
import { errorWords } from '../../../lib/notices.ts';
import { type Say, useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FieldRow, FormBox } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { TextField } from '../../../ui/TextField.tsx';
import classes from '../form/Form.module.css';
import { type StartOffer, TermFields } from '../form/TermFields.tsx';
import { TermPair } from './TermPair.tsx';

interface Props {
  readonly agreement: AgreementSummary;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The next term of an agreement: proposed, drawn under the old one, saved as a record of its own. */
export function RenewDialog({ agreement, opened, onClose }: Props) {
  const { t } = useTexts();
  const { data: proposal, error } = useChannel('agreements.proposeRenewal', { uid: agreement.uid }, { when: opened });
  const { data: kinds } = useChannel('agreementKinds.list', {}, { when: opened });
  const { data: status } = useChannel('office.status', {}, { when: opened });
  const setting = kinds?.find(({ kind }) => kind === agreement.kind);
  return (
    <Dialog opened={opened} onClose={onClose} title={t('agreements.renew.title')} size="large">
      {error && <Refused error={error} onClose={onClose} />}
      {proposal && setting && status && !error && (
        <RenewForm
          agreement={agreement}
          proposal={proposal}
          usualMonths={setting.termMonths}
          today={status.today}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface FormProps extends Omit<Props, 'opened'> {
  readonly proposal: RenewalProposal;
  readonly usualMonths: number;
  readonly today: PlainDate;
}

function RenewForm({ agreement, proposal, usualMonths, today, onClose }: FormProps) {
  const { t } = useTexts();
  const go = useNavigate();
  const form = useForm(renewInput, {
    uid: agreement.uid,
    numberFirst: null,
    numberSecond: null,
    title: proposal.title,
    signedOn: null,
    startsOn: proposal.startsOn,
    endsOn: proposal.endsOn,
  });
  const { startsOn, endsOn } = form.values;
  const renew = useAction('agreements.renew', {
    success: () => t('agreements.renew.done', { from: startsOn, to: endsOn }),
    quietCodes: ['already-renewed'],
  });
  if (renew.error?.code === 'already-renewed') return <Refused error={renew.error} onClose={onClose} />;
  const tooEarly = tooEarlyWords(agreement, form.values, t);
  const submit = async (values: Parameters<typeof renew.run>[0]) => {
    if (Object.keys(tooEarly).length > 0) return;
    const answer = await renew.run(values);
    if (!answer) return;
    onClose();
    await go({ to: '/agreements/$uid', params: { uid: answer.uid }, hash: 'checklist' });
  };
  return (
    <FormBox
      form={form}
      onSubmit={submit}
      submitLabel={t('agreements.renew.save')}
      isSaving={renew.isRunning}
      onCancel={onClose}
      buttonsAt="start"
    >
      <TermPair old={agreement} startsOn={startsOn} endsOn={endsOn} today={today} />
      <TermFields
        starts={{ ...form.field('startsOn'), ...tooEarly.startsOn }}
        ends={{ ...form.field('endsOn'), ...tooEarly.endsOn }}
        usualMonths={usualMonths}
        startOffers={startOffers(proposal, today, t)}
      />
      <TextField label={t('agreements.form.title')} required {...form.field('title')} />
      <FieldRow>
        <TextField label={t('agreements.form.numberFirst')} {...form.field('numberFirst')} />
        <TextField label={t('agreements.form.numberSecond')} {...form.field('numberSecond')} />
        <DateField
          label={t('agreements.form.signedOn')}
          hint={t('agreements.form.signedOnHint')}
          {...form.field('signedOn')}
        />
      </FieldRow>
      <p className={classes.quiet}>{t('agreements.renew.takenOver')}</p>
    </FormBox>
  );
}

/** What is wrong with the day that is not later than the old term, beside the field it stands in. */
function tooEarlyWords(
  { startsOn: oldStart, effectiveEndsOn: oldEnd }: AgreementSummary,
  { startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null },
  t: Say,
): { startsOn?: { error: string }; endsOn?: { error: string } } {
  if (!isPlainDate(startsOn) || !isPlainDate(endsOn)) return {};
  const field = tooEarlyIn({ startsOn: oldStart, endsOn: oldEnd }, { startsOn, endsOn });
  const error = t('agreements.renew.tooEarly', { startsOn: oldStart, endsOn: oldEnd });
  return field === undefined ? {} : { [field]: { error } };
}

/** A term that should have begun already: on the day after the old one, or only today. */
function startOffers({ startsOn }: RenewalProposal, today: PlainDate, t: Say): StartOffer[] {
  if (startsOn >= today) return [];
  return [
    { on: startsOn, label: t('agreements.renew.startNext', { on: startsOn }) },
    { on: today, label: t('agreements.renew.startToday', { on: today }) },
  ];
}

/** It has a successor already, perhaps made in another window; or it is gone. */
function Refused({ error, onClose }: { readonly error: CallError; readonly onClose: () => void }) {
  const { t } = useTexts();
  const go = useNavigate();
  const successor = error.details?.['by'];
  const open = async (uid: string) => {
    onClose();
    await go({ to: '/agreements/$uid', params: { uid } });
  };
  return (
    <div className={classes.notice} role="alert">
      <span>{error.code === 'already-renewed' ? t('agreements.renew.already') : errorWords(error)}</span>
      {typeof successor === 'string' && (
        <Button size="xs" onClick={() => void open(successor)}>
          {t('agreements.renew.openSuccessor')}
        </Button>
      )}
    </div>
  );
}
