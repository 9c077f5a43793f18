import { Button } from '@mantine/core';
import { latestSnooze } from '../../../../shared/agreements/milestones.ts';
import { snoozeInput } from '../../../../shared/agreements/reminder-schema.ts';
import { addDays, addMonths, isPlainDate, type PlainDate } from '../../../../shared/dates.ts';
import type { Todo } from '../../../../shared/home/schema.ts';
import { say, useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormBox } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { nameOfAgreement } from '../parts/todo-words.ts';
import classes from './Reminders.module.css';

interface Props {
  readonly todo: Todo;
  readonly today: PlainDate;
  readonly onClose: () => void;
}

/** Puts the reminders of an agreement off until a day, with the reason that the line shows meanwhile. */
export function SnoozeDialog({ opened, ...form }: Props & { readonly opened: boolean }) {
  const { t } = useTexts();
  return (
    <Dialog opened={opened} onClose={form.onClose} title={t('home.snooze.title')} size="small">
      <SnoozeForm {...form} />
    </Dialog>
  );
}

function SnoozeForm({ todo, today, onClose }: Props) {
  const { t } = useTexts();
  const form = useForm(snoozeInput, { agreementUid: todo.uid, until: null, reason: null });
  const name = nameOfAgreement(todo);
  const { until } = form.values;
  const snooze = useAction('reminders.snooze', { success: () => say('home.snooze.done', { name, until }) });
  const field = form.field('until');
  const isPast = isPlainDate(until) && until <= today;
  const end = todo.params['endsOn'];
  const latest = latestSnooze(typeof end === 'string' ? end : today, today);
  const isTooLong = isPlainDate(until) && until > latest;
  const proposals = [
    { label: t('home.snooze.week'), day: addDays(today, 7) },
    { label: t('home.snooze.month'), day: addMonths(today, 1) },
  ].filter(({ day }) => day <= latest);
  return (
    <FormBox
      form={form}
      onSubmit={async (values) => !isPast && !isTooLong && (await snooze.run(values)) && onClose()}
      submitLabel={t('home.snooze.button')}
      isSaving={snooze.isRunning}
      onCancel={onClose}
    >
      <p className={classes.about}>{t('home.snooze.text', { name })}</p>
      <DateField
        label={t('home.snooze.until')}
        required
        autoFocus
        {...field}
        hint={t('home.snooze.latest', { on: latest })}
        error={isPast ? t('home.snooze.past') : isTooLong ? t('home.snooze.tooLong', { on: latest }) : field.error}
      />
      <div className={classes.proposals} role="group" aria-label={t('home.snooze.proposals')}>
        {proposals.map(({ label, day }) => (
          <Button key={day} size="xs" aria-pressed={until === day} onClick={() => form.set('until', day)}>
            {label}
          </Button>
        ))}
      </div>
      <TextField
        label={t('home.snooze.reason')}
        hint={t('home.snooze.reasonHint')}
        required
        lines={2}
        {...form.field('reason')}
      />
    </FormBox>
  );
}
