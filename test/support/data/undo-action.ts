import type { DataContext } from '../../../electron/data/context.ts';
import { takeBack } from '../../../electron/data/undo.ts';

/** Takes one action back, whatever was done after it. */
export function undoAction({ writer, actions }: DataContext, action: string): void {
  const id = writer.prepare<[string], number>('SELECT id FROM action WHERE uid = ?').pluck().get(action)!;
  actions.run({ kind: 'action.undone', topics: [], undoesId: id }, () => ({ reverted: takeBack(writer, id) }));
}
