import { useState } from 'react';
import type { TakenProfiles } from '../../../../shared/import/profiles/schema.ts';
import { say } from '../../../lib/texts.ts';
import { sayDone, useAction } from '../../../lib/use-action.ts';
import { useJob } from '../../../lib/use-job.ts';

interface Taking {
  /** Asks for the file and takes what it remembers. */
  readonly choose: () => Promise<void>;
  readonly isTaking: boolean;
  /** What was taken, while names of it are not known here. */
  readonly incomplete: TakenProfiles | null;
  readonly close: () => void;
}

/** Takes list layouts from a file that somebody chooses; says what came, and keeps what is not known until it was read. */
export function useTaking(): Taking {
  const [incomplete, setIncomplete] = useState<TakenProfiles | null>(null);
  const ask = useAction('shell.chooseFile', { success: null });
  const { start, isRunning } = useJob('import.takeProfiles');
  const choose = async () => {
    const file = await ask.run({ purpose: 'profiles' });
    const taken = file && (await start({ file: file.token }));
    if (!taken) return;
    sayDone(taken, takenWords(taken));
    if (taken.unknownCount > 0) setIncomplete(taken);
  };
  return { choose, isTaking: ask.isRunning || isRunning, incomplete, close: () => setIncomplete(null) };
}

function takenWords({ action, file, profiles, spellings }: TakenProfiles): string {
  if (action === null) return say('imports.profiles.nothingNew', { file });
  return say('imports.profiles.taken', {
    file,
    new: profiles.new,
    changed: profiles.changed,
    spellings: spellings.new,
  });
}
