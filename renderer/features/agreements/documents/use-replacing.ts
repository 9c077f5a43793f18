import { useState } from 'react';
import type { DocumentKind } from '../../../../shared/documents/kinds.ts';
import { CallError } from '../../../lib/client.ts';
import { runningJobs } from '../../../lib/jobs.ts';
import { notifyError } from '../../../lib/notices.ts';
import { useStore } from '../../../lib/store.ts';
import { say } from '../../../lib/texts.ts';
import { sayDone, useAction } from '../../../lib/use-action.ts';
import { runJob } from '../../../lib/use-job.ts';

interface Faulty {
  readonly name: string;
  /** The mark at fault, as it stands in the template. */
  readonly mark: string;
}

/** Takes over a template that somebody chooses; one with a faulty mark stays out, and the mark is named. */
export function useReplacing() {
  const [name, setName] = useState<string | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const [faulty, setFaulty] = useState<Faulty | null>(null);
  const running = useStore(runningJobs).find((one) => one.job === job) ?? null;
  const ask = useAction('shell.chooseFile', { success: null });
  const replace = async (kind: DocumentKind) => {
    setFaulty(null);
    const ticket = await ask.run({ purpose: 'template' });
    if (!ticket) return;
    setName(ticket.name);
    try {
      const done = await runJob('documents.replaceTemplate', { kind, file: ticket.token }, setJob);
      sayDone(done, say('documents.templates.replaced', { name: ticket.name }));
    } catch (error) {
      const isFaulty = error instanceof CallError && error.code === 'template-faulty';
      if (isFaulty) setFaulty({ name: ticket.name, mark: String(error.details?.['mark']) });
      else notifyError(error);
    } finally {
      setName(null);
    }
  };
  return { replace, name, running, faulty };
}
