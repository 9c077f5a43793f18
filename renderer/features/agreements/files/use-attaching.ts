import { useCallback, useState } from 'react';
import type { AgreementFile } from '../../../../shared/agreements/schema.ts';
import type { Done, FileTicket } from '../../../../shared/fields.ts';
import { CallError, takeFile } from '../../../lib/client.ts';
import { runningJobs } from '../../../lib/jobs.ts';
import { errorWords, notify } from '../../../lib/notices.ts';
import { useStore } from '../../../lib/store.ts';
import { say } from '../../../lib/texts.ts';
import { sayDone, useAction } from '../../../lib/use-action.ts';
import { runJob } from '../../../lib/use-job.ts';

/** A file that was not attached, and why. */
interface Refused {
  readonly name: string;
  readonly error: CallError;
}

/** Which file is being copied just now. */
interface Copying {
  readonly name: string;
  readonly place: number;
  readonly total: number;
}

type Source = File | FileTicket;

/** Attaches files one after the other; one that is refused does not stop the others. */
export function useAttaching(uid: string, kind: AgreementFile['kind']) {
  const [copying, setCopying] = useState<Copying | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const running = useStore(runningJobs).find((one) => one.job === job) ?? null;
  const ask = useAction('shell.chooseFile', { success: null });

  const attach = useCallback(
    async (sources: readonly Source[]) => {
      const done: Done[] = [];
      const failed: Refused[] = [];
      setRefused([]);
      for (const [place, source] of sources.entries()) {
        setCopying({ name: source.name, place: place + 1, total: sources.length });
        try {
          const { token } = source instanceof File ? await takeFile(source) : source;
          done.push(await runJob('agreements.attach', { uid, file: token, kind }, setJob));
        } catch (error) {
          if (!(error instanceof CallError)) throw error;
          if (error.code === 'cancelled') break;
          failed.push({ name: source.name, error });
        }
      }
      setCopying(null);
      setRefused(failed);
      sayAttached(done, sources);
    },
    [uid, kind],
  );
  const choose = async () => {
    const ticket = await ask.run({ purpose: 'attachment' });
    if (ticket) await attach([ticket]);
  };
  const drop = useCallback((files: readonly File[]) => void attach(files), [attach]);
  return { choose, drop, copying, running, refused };
}

/** The only one can be taken back from the notice; of several, Ctrl-Z takes one after the other. */
function sayAttached(done: readonly Done[], sources: readonly Source[]): void {
  const [first] = done;
  if (done.length > 1) {
    notify({ tone: 'success', text: () => say('agreements.files.attachedMany', { count: done.length }) });
  } else if (first && sources[0] && sources.length === 1) {
    sayDone(first, say('agreements.files.attached', { name: sources[0].name }));
  } else if (first) {
    sayDone(first, say('agreements.files.attachedMany', { count: 1 }));
  }
}

/** Why a file was not attached, in words. */
export function refusedWords({ name, error }: Refused): string {
  return `${name}: ${errorWords(error)}`;
}
