import { useRef } from 'react';
import { changeDraft, importDraft } from '../draft/draft.ts';
import { commitDraft, looked, readPreview } from '../draft/work.ts';
import { obstacleTo } from './obstacle.ts';

/** Goes on to the next step, at the last one saves; once at a time, however often Enter is pressed. */
export function useNext(onSaved: (uid: string) => void): () => void {
  const isGoing = useRef(false);
  const go = async () => {
    if (isGoing.current) return;
    isGoing.current = true;
    try {
      await looked();
      const uid = await goOn();
      if (uid !== undefined) onSaved(uid);
    } finally {
      isGoing.current = false;
    }
  };
  return () => void go();
}

/** What the next step shows is read first. Answers the receipt's uid after saving. */
async function goOn(): Promise<string | undefined> {
  const draft = importDraft.get();
  if (!draft || draft.running || obstacleTo(draft)) return undefined;
  const { step, preview, learned } = draft;
  if (step === 'preview') return commitDraft();
  if (step === 'file') changeDraft({ step: 'head' });
  if (step === 'head') changeDraft({ step: 'columns' });
  if (step === 'columns' && (preview || (await readPreview()))) changeDraft({ step: 'values' });
  if (step === 'values') {
    // what was approved changes what the rows mean, so they are read again
    const isRead = learned.size === 0 ? preview !== null : await readPreview();
    changeDraft({ step: isRead ? 'check' : 'columns' });
  }
  if (step === 'check') changeDraft({ step: 'preview' });
  return undefined;
}
