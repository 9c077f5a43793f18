import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { notify, notifyError } from '../../../lib/notices.ts';
import { say } from '../../../lib/texts.ts';
import { changeDraft, type Draft, importDraft, lastCommit } from '../draft/draft.ts';
import { proposedUnit, takeTitleUnit } from '../draft/title-unit.ts';
import { commitDraft, looked, readPreview } from '../draft/work.ts';
import { obstacleTo } from './obstacle.ts';

/** Goes on to the next step, at the last one saves; once at a time, however often Enter is pressed. */
export function useNext(): () => void {
  const isGoing = useRef(false);
  const router = useRouter();
  const open = (uid: string) => void router.navigate({ to: '/import/$uid', params: { uid } });
  const go = async () => {
    if (isGoing.current) return;
    isGoing.current = true;
    try {
      await looked();
      const uid = await goOn();
      // whoever went elsewhere meanwhile stays there and is told
      if (router.state.location.pathname !== '/import') sayEnd(uid, open);
      else if (uid !== undefined) open(uid);
    } catch (error) {
      notifyError(error);
    } finally {
      isGoing.current = false;
    }
  };
  return () => void go();
}

/** Says on another screen how the saving ended; a failure also stays on the screen of the import. */
function sayEnd(uid: string | undefined, open: (uid: string) => void): void {
  const error = importDraft.get()?.error;
  if (uid === undefined) {
    if (error) notifyError(error);
    return;
  }
  const file = lastCommit.get()?.file.name ?? '';
  notify({
    tone: 'success',
    kind: 'import-saved',
    text: () => say('imports.saved', { file }),
    action: { label: () => say('imports.openReceipt'), run: () => open(uid) },
  });
}

/** Whether the file is still the one that the step was of: another may have been dropped meanwhile. */
function isSame({ file }: Draft): boolean {
  return importDraft.get()?.file.token === file.token;
}

/** What the next step shows is read first. Answers the receipt's uid after saving. */
async function goOn(): Promise<string | undefined> {
  const draft = importDraft.get();
  if (!draft || draft.running || obstacleTo(draft)) return undefined;
  const { step, seen, preview, learned } = draft;
  if (step === 'preview') return commitDraft();
  if (step === 'file') {
    if (seen?.profile) await goStraight(draft);
    else changeDraft({ step: 'head' });
  }
  if (step === 'head') changeDraft({ step: 'columns' });
  if (step === 'columns' && (preview || (await readPreview()))) changeDraft({ step: 'values' });
  if (step === 'values') {
    // what was approved changes what the rows mean, so they are read again
    const isRead = (learned.size === 0 && preview !== null) || (await readPreview());
    const isComplete = isRead && (await takeTitleUnit());
    if (isSame(draft)) changeDraft({ step: isComplete ? 'check' : 'columns' });
  }
  if (step === 'check') changeDraft({ step: 'preview' });
  return undefined;
}

/** A list of a layout that came before: to the preview, unless it has spellings or people without unit to decide on. */
async function goStraight(before: Draft): Promise<void> {
  const isRead = await readPreview();
  const draft = importDraft.get();
  if (!draft || !isSame(before)) return;
  if (!isRead) return changeDraft({ step: 'columns' });
  const isToDecide =
    draft.preview &&
    (draft.preview.unknownValues.length > 0 ||
      (proposedUnit(draft) !== null && draft.defaults.unitForMissing === null));
  return changeDraft({ step: isToDecide ? 'values' : 'preview' });
}
