import { Button } from '@mantine/core';
import type { Todo } from '../../../../shared/home/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import classes from './Home.module.css';
import { TodoLink } from './TodoLink.tsx';
import { todoWords } from './todo-words.ts';

/** What needs doing, most urgent first, with one button each. */
export function TodoCard({ todos }: { readonly todos: readonly Todo[] }) {
  const { t } = useTexts();
  return (
    <Card title={t('home.todos.title')} aside={todos.length > 0 && t('home.todos.count', { count: todos.length })}>
      {todos.length === 0 ? (
        <p className={classes.quiet}>{t('home.todos.nothing')}</p>
      ) : (
        <ul className={classes.todos}>
          {todos.map((todo) => (
            <TodoLine key={`${todo.kind} ${todo.uid} ${Object.values(todo.params).join(' ')}`} todo={todo} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function TodoLine({ todo }: { readonly todo: Todo }) {
  const texts = useTexts();
  const { tag, title, about, detail, action } = todoWords(todo, texts);
  return (
    <li className={classes.todo}>
      <StatusTag tone={todo.urgency}>{tag}</StatusTag>
      <div>
        <strong>{title}</strong> {about}
        <div className={classes.detail}>{detail}</div>
      </div>
      <Button size="xs" aria-label={`${action}: ${title}`} renderRoot={(props) => <TodoLink {...props} todo={todo} />}>
        {action}
      </Button>
    </li>
  );
}
