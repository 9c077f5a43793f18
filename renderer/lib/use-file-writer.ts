import { useRef, useState } from 'react';
import type { Input, Output } from '../../shared/contract.ts';
import type { FileTicket } from '../../shared/fields.ts';
import { call, CallError } from './client.ts';
import { runningJobs } from './jobs.ts';
import type { RunningJob } from './jobs.ts';
import { notifyError } from './notices.ts';
import { useStore } from './store.ts';
import { runJob } from './use-job.ts';

/** Jobs that write one file to a place that somebody chose. */
type WritingChannel =
  | 'agenda.export'
  | 'documents.saveTemplate'
  | 'documents.write'
  | 'import.writeProblems'
  | 'import.writeProfiles'
  | 'layouts.write'
  | 'reports.fill'
  | 'reports.reissue'
  | 'reports.write';

/** What is to be written; where to is asked. */
export type FileOrder<C extends WritingChannel> = Omit<Input<C>, 'target'>;

interface Attempt<C extends WritingChannel> {
  readonly order: FileOrder<C>;
  readonly target: FileTicket;
}

export interface FileWriter<C extends WritingChannel> {
  readonly isWriting: boolean;
  readonly running: RunningJob | null;
  /** The file that was written last, while its screen is open. */
  readonly written: (Attempt<C> & { readonly answer: Output<C> }) | null;
  /** Refused because the file is held by another program. */
  readonly held: Attempt<C> | null;
  /** Asks where to, then writes. */
  readonly make: (order: FileOrder<C>, name: string) => Promise<void>;
  readonly retry: () => Promise<void>;
  /** Asks for another target for the refused file. */
  readonly saveAs: (name: string) => Promise<void>;
  readonly giveUp: () => void;
}

/** Writes files; a held one becomes a question, everything else that fails is said as usual. */
export function useFileWriter<C extends WritingChannel>(channel: C): FileWriter<C> {
  const [job, setJob] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<FileWriter<C>['written']>(null);
  const [held, setHeld] = useState<Attempt<C> | null>(null);
  const running = useStore(runningJobs).find((one) => one.job === job) ?? null;
  const isChoosing = useRef(false);

  const write = async (attempt: Attempt<C>) => {
    setHeld(null);
    setWritten(null);
    setWriting(true);
    try {
      const input = { ...attempt.order, target: attempt.target.token } as unknown as Input<C>;
      setWritten({ ...attempt, answer: await runJob(channel, input, setJob) });
    } catch (error) {
      if (error instanceof CallError && error.code === 'file-in-use') setHeld(attempt);
      else notifyError(error);
    } finally {
      setWriting(false);
      setJob(null);
    }
  };
  const make = async (order: FileOrder<C>, name: string) => {
    // a second click must not open a second dialog
    if (isChoosing.current) return;
    isChoosing.current = true;
    const target = await chooseTarget(name).finally(() => {
      isChoosing.current = false;
    });
    if (target) await write({ order, target });
  };
  return {
    isWriting,
    running,
    written,
    held,
    make,
    retry: async () => (held ? write(held) : undefined),
    saveAs: async (name) => (held ? make(held.order, name) : undefined),
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

/** The name with the next number: `x.xlsx`, `x (2).xlsx`, `x (3).xlsx`. */
export function nextName(name: string): string {
  const [, stem = name, number, ending = ''] = /^(.*?)(?: \((\d+)\))?(\.[^.]+)?$/.exec(name) ?? [];
  return `${stem} (${number === undefined ? 2 : Number(number) + 1})${ending}`;
}
