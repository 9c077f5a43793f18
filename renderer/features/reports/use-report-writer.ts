import { useRef, useState } from 'react';
import type { FileTicket } from '../../../shared/fields.ts';
import type { ReportChoice, WrittenReport } from '../../../shared/reports/schema.ts';
import { call, CallError } from '../../lib/client.ts';
import { runningJobs } from '../../lib/jobs.ts';
import type { RunningJob } from '../../lib/jobs.ts';
import { notifyError } from '../../lib/notices.ts';
import { useStore } from '../../lib/store.ts';
import { runJob } from '../../lib/use-job.ts';

/** A report on its way into a file, or refused there. */
interface Attempt {
  readonly choice: ReportChoice;
  readonly target: FileTicket;
}

export interface ReportWriter {
  readonly isWriting: boolean;
  readonly running: RunningJob | null;
  /** The file that was written last, while its screen is open. */
  readonly written: { readonly report: WrittenReport; readonly target: FileTicket } | null;
  /** Refused because the file is held by another program. */
  readonly held: Attempt | null;
  /** Asks where to, then writes. */
  readonly make: (choice: ReportChoice, name: string) => Promise<void>;
  readonly retry: () => Promise<void>;
  /** Asks for another target for the refused report. */
  readonly saveAs: (name: string) => Promise<void>;
  readonly giveUp: () => void;
}

/** Writes reports; a held file becomes a question, everything else that fails is said as usual. */
export function useReportWriter(): ReportWriter {
  const [job, setJob] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<ReportWriter['written']>(null);
  const [held, setHeld] = useState<Attempt | null>(null);
  const running = useStore(runningJobs).find((one) => one.job === job) ?? null;

  const isChoosing = useRef(false);

  const write = async (attempt: Attempt) => {
    setHeld(null);
    setWritten(null);
    setWriting(true);
    try {
      setWritten({ report: await runJob('reports.write', inputOf(attempt), setJob), target: attempt.target });
    } catch (error) {
      if (error instanceof CallError && error.code === 'file-in-use') setHeld(attempt);
      else notifyError(error);
    } finally {
      setWriting(false);
      setJob(null);
    }
  };
  const make = async (choice: ReportChoice, name: string) => {
    // a second click must not open a second dialog
    if (isChoosing.current) return;
    isChoosing.current = true;
    const target = await chooseTarget(name).finally(() => {
      isChoosing.current = false;
    });
    if (target) await write({ choice, target });
  };
  return {
    isWriting,
    running,
    written,
    held,
    make,
    retry: async () => (held ? write(held) : undefined),
    saveAs: async (name) => (held ? make(held.choice, name) : undefined),
    giveUp: () => setHeld(null),
  };
}

async function chooseTarget(suggestedName: string): Promise<FileTicket | null> {
  try {
    return await call('shell.chooseSaveTarget', { suggestedName });
  } catch (error) {
    notifyError(error);
    return null;
  }
}

function inputOf({ choice, target }: Attempt) {
  return { ...choice, target: target.token };
}
