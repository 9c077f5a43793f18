import { undoAction } from '../../../lib/undo.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { HistoryList } from '../../../ui/HistoryList.tsx';

interface Props {
  readonly uid: string;
  readonly canUndo?: boolean;
}

/** What happened to a person and their spells, in sentences. */
export function PersonHistory({ uid, canUndo = false }: Props) {
  const { data: entries } = useChannel('history.of', { table: 'participant', uid }, { keepLast: true });
  return (
    <HistoryList entries={entries} {...(canUndo ? { onUndo: ({ uid: action }) => void undoAction(action) } : {})} />
  );
}
