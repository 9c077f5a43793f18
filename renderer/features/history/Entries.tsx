import { Button, Collapse } from '@mantine/core';
import { IconArrowBackUp, IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { importKinds } from '../../../shared/actions/kinds.ts';
import type { HistoryEntry } from '../../../shared/actions/schema.ts';
import { historySentence } from '../../lib/history-sentence.ts';
import { useTexts } from '../../lib/texts.ts';
import { undoAction } from '../../lib/undo.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { HistoryChanges } from '../../ui/HistoryChanges.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import classes from './History.module.css';

/** Actions as sentences; what changed can be unfolded, what can be taken back is. */
export function Entries({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const { t, language } = useTexts();
  const [asking, setAsking] = useState<HistoryEntry | null>(null);
  const [undoing, setUndoing] = useState<string | null>(null);
  const undo = async (uid: string) => {
    setUndoing(uid);
    await undoAction(uid);
    setUndoing(null);
    setAsking(null);
  };
  const ask = (entry: HistoryEntry) => (importKinds.includes(entry.kind) ? setAsking(entry) : void undo(entry.uid));
  return (
    <>
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <Entry key={entry.uid} entry={entry} isUndoing={undoing === entry.uid} onUndo={() => ask(entry)} />
        ))}
      </ol>
      <Confirm
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={t('history.undoImport.title')}
        confirmLabel={t('history.undoImport.confirm')}
        onConfirm={() => asking && void undo(asking.uid)}
        isRunning={undoing !== null}
        danger
      >
        <p>{asking && t('history.undoImport.text', { sentence: historySentence(asking, language) })}</p>
      </Confirm>
    </>
  );
}

interface Props {
  readonly entry: HistoryEntry;
  readonly isUndoing: boolean;
  readonly onUndo: () => void;
}

function Entry({ entry, isUndoing, onUndo }: Props) {
  const { t, format, language } = useTexts();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const sentence = historySentence(entry, language);
  return (
    <li className={classes.entry} data-undone={entry.isUndone || undefined}>
      <div className={classes.when}>
        <time dateTime={entry.at}>{format.moment(entry.at)}</time>
        <span>{entry.who}</span>
      </div>
      <div className={classes.what}>
        <span id={`${id}-sentence`} className={classes.sentence}>
          {sentence}
        </span>{' '}
        {entry.isUndone && <StatusTag tone="muted">{t('ui.history.undone')}</StatusTag>}
        {entry.changes.length > 0 && (
          <>
            <button
              type="button"
              className={classes.unfold}
              aria-expanded={isOpen}
              aria-controls={`${id}-changes`}
              onClick={() => setOpen(!isOpen)}
            >
              <IconChevronDown size={13} aria-hidden />
              {t('history.changes', { count: entry.changes.length })}
            </button>
            <Collapse id={`${id}-changes`} expanded={isOpen} transitionDuration={80}>
              <HistoryChanges changes={entry.changes} />
            </Collapse>
          </>
        )}
      </div>
      {entry.canUndo && (
        <Button
          size="xs"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          loading={isUndoing}
          aria-describedby={`${id}-sentence`}
          onClick={onUndo}
        >
          {t('history.undo')}
        </Button>
      )}
    </li>
  );
}
