import { Button } from '@mantine/core';
import type { HistoryEntry } from '../../shared/actions/schema.ts';
import { historySentence } from '../lib/history-sentence.ts';
import { useTexts } from '../lib/texts.ts';
import { HistoryChanges } from './HistoryChanges.tsx';
import classes from './HistoryList.module.css';
import { StatusTag } from './StatusTag.tsx';

interface Props {
  readonly entries: readonly HistoryEntry[] | undefined;
  /** Offers "Urungkan" on what can be taken back. */
  readonly onUndo?: (entry: HistoryEntry) => void;
}

/** What happened to a record, newest first, one sentence each. */
export function HistoryList({ entries, onUndo }: Props) {
  const { t, format, language } = useTexts();
  if (entries?.length === 0) return <p className={classes.empty}>{t('ui.history.empty')}</p>;
  return (
    <ol className={classes.list}>
      {entries?.map((entry) => (
        <li key={entry.uid} className={classes.entry} data-undone={entry.isUndone || undefined}>
          <div className={classes.when}>
            <time dateTime={entry.at}>{format.moment(entry.at)}</time> · {t('ui.history.by', { who: entry.who })}
          </div>
          <div>
            {historySentence(entry, language)}{' '}
            {entry.isUndone && <StatusTag tone="muted">{t('ui.history.undone')}</StatusTag>}
          </div>
          <HistoryChanges changes={entry.changes} />
          {onUndo && entry.canUndo && !entry.isUndone && (
            <Button size="xs" variant="subtle" ml={-9} onClick={() => onUndo(entry)}>
              {t('ui.undo')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
