import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AgendaEntry, AgendaKind } from '../../../shared/agreements/agenda.ts';
import { entryWords } from '../../../shared/agreements/entry-words.ts';
import { daysBetween, type PlainDate } from '../../../shared/dates.ts';
import { formatDate } from '../../../shared/format.ts';
import { useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import type { Tone } from '../../ui/tone.ts';
import classes from './Agenda.module.css';

const tones: Readonly<Record<AgendaKind, Tone>> = {
  milestone: 'accent',
  notice: 'warn',
  start: 'ok',
  end: 'bad',
  step: 'info',
  report: 'warn',
};

interface Props {
  readonly title: string;
  readonly entries: readonly AgendaEntry[];
  readonly today: PlainDate;
}

/** One month of the agenda, or what is overdue. */
export function MonthCard({ title, entries, today }: Props) {
  const { t } = useTexts();
  return (
    <div className={classes.month}>
      <Card title={title} aside={t('agenda.count', { count: entries.length })}>
        <ul className={classes.entries} aria-label={title}>
          {entries.map((entry) => (
            <EntryLine key={entry.key} entry={entry} today={today} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function EntryLine({ entry, today }: { readonly entry: AgendaEntry; readonly today: PlainDate }) {
  const { t, format, language, words: texts } = useTexts();
  const { kind, on, number, isDone, isOverdue, agreementUid } = entry;
  const words = entryWords(entry, language, texts.agenda);
  return (
    <li className={classes.entry} data-done={isDone || undefined} data-overdue={isOverdue || undefined}>
      <time dateTime={on}>{formatDate(on, 'full', language)}</time>
      <span>
        {isOverdue && <VisuallyHidden>{t('agenda.overdue')}</VisuallyHidden>}
        <StatusTag tone={isDone ? 'muted' : tones[kind]}>{t(`agenda.kind.${kind}`)}</StatusTag>
      </span>
      <span className={classes.words}>
        {agreementUid === null ? (
          <Link to="/reports">{words}</Link>
        ) : (
          <Link to="/agreements/$uid" params={{ uid: agreementUid }}>
            {words}
          </Link>
        )}
        {number !== null && <small>{number}</small>}
      </span>
      <span className={classes.left}>{isDone ? t('agenda.isDone') : format.daysLeft(daysBetween(today, on))}</span>
    </li>
  );
}
