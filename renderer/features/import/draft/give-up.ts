import { notify } from '../../../lib/notices.ts';
import { createStore } from '../../../lib/store.ts';
import { say } from '../../../lib/texts.ts';
import { type Draft, importDraft } from './draft.ts';

/** Set while somebody is asked whether the prepared import may go; called with the answer. */
export const giveUpQuestion = createStore<((giveUp: boolean) => void) | null>(null);

/** Whether something would be lost: choices by hand, approved spellings, or rows that were read. */
export function hasWork({ isTouched, learned, preview, running }: Draft): boolean {
  return isTouched || learned.size > 0 || preview !== null || running?.task === 'preview';
}

/** Whether the present file may be put away: never while it is saved, after a question where work would be lost. */
export async function mayGiveUp(): Promise<boolean> {
  const draft = importDraft.get();
  if (!draft) return true;
  if (draft.running?.task === 'commit') {
    const { name } = draft.file;
    notify({ tone: 'warning', kind: 'import-saving', text: () => say('imports.saving', { file: name }) });
    return false;
  }
  if (giveUpQuestion.get()) return false;
  if (!hasWork(draft)) return true;
  const giveUp = await new Promise<boolean>((resolve) => giveUpQuestion.set(() => resolve));
  giveUpQuestion.set(null);
  return giveUp;
}
