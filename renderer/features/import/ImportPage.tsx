import { useEffect } from 'react';
import { droppedFile } from '../../lib/dropped-file.ts';
import { useStore } from '../../lib/store.ts';
import { useAction } from '../../lib/use-action.ts';
import { importDraft } from './draft/draft.ts';
import { openFile } from './draft/work.ts';
import { ImportStart } from './start/ImportStart.tsx';
import { Wizard } from './wizard/Wizard.tsx';

/** The import: a place for the file and what came before; with a file, the way from there to the receipt. */
export function ImportPage() {
  const draft = useStore(importDraft);
  const dropped = useStore(droppedFile);
  const choose = useAction('shell.chooseFile', { success: null });
  useEffect(() => {
    if (dropped === null) return;
    droppedFile.set(null);
    void openFile(dropped);
  }, [dropped]);
  const chooseFile = async () => {
    const chosen = await choose.run({ purpose: 'workbook' });
    if (chosen) void openFile(chosen);
  };
  const onChoose = () => void chooseFile();
  if (draft) return <Wizard draft={draft} onChoose={onChoose} />;
  return <ImportStart onChoose={onChoose} isChoosing={choose.isRunning} />;
}
