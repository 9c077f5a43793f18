import { Button } from '@mantine/core';
import type { PlainDate } from '../../../../shared/dates.ts';
import type { Todo } from '../../../../shared/home/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { AlertList } from '../reminders/AlertList.tsx';
import { ReminderButtons } from '../reminders/ReminderButtons.tsx';
import classes from './Home.module.css';
import { TodoLink } from './TodoLink.tsx';
import { todoWords } from './todo-words.ts';

const tones: Readonly<Record<Todo['urgency'], Tone>> = { bad: 'bad', warn: 'warn', info: 'info', quiet: 'muted' };

interface Props {
  readonly todos: readonly Todo[];
  readonly today: PlainDate;
}

/** What needs doing, most urgent first, with one button each; what somebody put off stands quietly at the end. */
export function TodoCard({ todos, today }: Props) {
  const { t } = useTexts();
  const snoozed = todos.filter(({ urgency }) => urgency === 'quiet').length;
  const counts = [
    snoozed < todos.length && t('home.todos.count', { count: todos.length - snoozed }),
    snoozed > 0 && t('home.todos.snoozed', { count: snoozed }),
  ].filter(Boolean);
  return (
    <Card title={t('home.todos.title')} aside={counts.join(' · ')}>
      {todos.length === 0 ? (
        <p className={classes.quiet}>{t('home.todos.nothing')}</p>
      ) : (
        <ul className={classes.todos}>
          {todos.map((todo) => (
            <TodoLine key={todo.uid ?? `${todo.kind} ${Object.values(todo.params).join(' ')}`} {...{ todo, today }} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function TodoLine({ todo, today }: { readonly todo: Todo; readonly today: PlainDate }) {
  const texts = useTexts();
  const { tag, title, about, detail, action } = todoWords(todo, texts);
  return (
    <li className={classes.todo} data-urgency={todo.urgency}>
      <StatusTag tone={tones[todo.urgency]}>{tag}</StatusTag>
      <div>
        <strong>{title}</strong> {about}
        <div className={classes.detail}>{detail}</div>
        {todo.alerts.length > 0 && <AlertList alerts={todo.alerts} />}
      </div>
      <div className={classes.buttons}>
        <Button
          size="xs"
          aria-label={`${action}: ${title}`}
          renderRoot={(props) => <TodoLink {...props} todo={todo} />}
        >
          {action}
        </Button>
        {todo.alerts.length > 0 && <ReminderButtons todo={todo} today={today} />}
      </div>
    </li>
  );
}
