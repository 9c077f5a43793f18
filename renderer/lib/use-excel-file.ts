import type { ChannelOf, Input, Output } from '../../shared/contract.ts';
import { call } from './client.ts';
import type { RunningJob } from './jobs.ts';
import { notify, notifyError } from './notices.ts';
import { say } from './texts.ts';
import { useAction } from './use-action.ts';
import { useJob } from './use-job.ts';

/** Jobs that write rows into a file which is asked for first. */
type WritingChannel = {
  [C in ChannelOf<'job'>]: Output<C> extends { file: string; rows: number }
    ? Input<C> extends { target: string }
      ? C
      : never
    : never;
}[ChannelOf<'job'>];

interface ExcelFile<C extends WritingChannel> {
  /** Asks where the file goes, writes it, and offers to open it. */
  readonly write: (input: Omit<Input<C>, 'target'>) => void;
  readonly isRunning: boolean;
  readonly running: RunningJob | null;
}

/** Writes what a screen shows into an Excel file called `name` unless the clerk calls it otherwise. */
export function useExcelFile<C extends WritingChannel>(channel: C, name: string): ExcelFile<C> {
  const choose = useAction('shell.chooseSaveTarget', { success: null });
  const { start, isRunning, running } = useJob(channel);
  const write = async (input: Omit<Input<C>, 'target'>) => {
    const target = await choose.run({ suggestedName: `${name}.xlsx` });
    if (!target) return;
    const written = await start({ ...input, target: target.token } as unknown as Input<C>);
    if (!written) return;
    const { file, rows } = written as { file: string; rows: number };
    notify({
      tone: 'success',
      text: () => say('ui.table.excelDone', { file, count: rows }),
      action: {
        label: () => say('ui.openFile'),
        run: () => void call('shell.openFile', { token: target.token }).catch(notifyError),
      },
    });
  };
  return { write: (input) => void write(input), isRunning, running };
}
