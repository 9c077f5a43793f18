import { sayDone, useAction } from '../../../lib/use-action.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useJob } from '../../../lib/use-job.ts';

/** Asks for a document and keeps a copy of it with a record, at once and undone as one change. */
export function useAttaching(channel: 'regulations.attach' | 'workforce.attach', uid: string) {
  const { t } = useTexts();
  const choose = useAction('shell.chooseFile', { success: null });
  const { start, isRunning, running } = useJob(channel);
  const add = async () => {
    const file = await choose.run({ purpose: 'attachment' });
    const done = file && (await start({ uid, file: file.token }));
    if (done) sayDone(done, t('masterdata.files.attached'));
  };
  return { add: () => void add(), isRunning, running };
}
