import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PlainDate } from '../../../../shared/dates.ts';
import type { Todo } from '../../../../shared/home/schema.ts';
import { say, useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { nameOfAgreement } from '../parts/todo-words.ts';
import { SnoozeDialog } from './SnoozeDialog.tsx';

/** Puts the reminders of an agreement off, or lets them ask again. */
export function ReminderButtons({ todo, today }: { readonly todo: Todo; readonly today: PlainDate }) {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const name = nameOfAgreement(todo);
  const wake = useAction('reminders.wake', { success: () => say('home.reminders.woken', { name }) });
  const { uid } = todo;
  const isQuiet = todo.urgency === 'quiet';
  const label = t(isQuiet ? 'home.reminders.wake' : 'home.snooze.open');
  const press = () => (isQuiet && uid !== null ? void wake.run({ uid }) : setAsking(true));
  return (
    <>
      <Button size="xs" variant="subtle" aria-label={`${label}: ${name}`} loading={wake.isRunning} onClick={press}>
        {label}
      </Button>
      <SnoozeDialog todo={todo} today={today} opened={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}
