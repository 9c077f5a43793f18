import type { Undone } from '../../shared/actions/schema.ts';
import { historySentence } from './history-sentence.ts';
import { closeNoticeOf, notify, notifyError } from './notices.ts';
import { say } from './texts.ts';
import { runJob } from './use-job.ts';

/** Takes one action back and says so. */
export async function undoAction(uid: string): Promise<void> {
  await undoing(() => runJob('actions.undo', { uid }));
}

/** Takes the last action of this session back (Ctrl-Z). */
export async function undoLast(): Promise<void> {
  await undoing(() => runJob('actions.undoLast', {}));
}

let isUndoing = false;

/** One at a time: a second press meanwhile would take back the action before. */
async function undoing(ask: () => Promise<Undone>): Promise<void> {
  if (isUndoing) return;
  isUndoing = true;
  try {
    const { undid, kept } = await ask();
    closeNoticeOf(undid.uid);
    const sentence = () => `${say('ui.undone')} ${historySentence(undid)}`;
    if (kept > 0) notify({ tone: 'warning', text: () => `${sentence()} ${say('frame.undo.partly', { kept })}` });
    else notify({ tone: 'info', text: sentence });
  } catch (error) {
    notifyError(error);
  } finally {
    isUndoing = false;
  }
}
