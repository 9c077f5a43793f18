import { useState } from 'react';
import type { ListReceipt, MasterList } from '../../../shared/masterdata/list-import.ts';
import { useAction } from '../../lib/use-action.ts';
import { useJob } from '../../lib/use-job.ts';
import type { Job } from '../../lib/use-job.ts';

/** What an import of a list did, and from which file. */
export type ListImportReceipt = ListReceipt & { readonly file: string };

export interface ListImport extends Pick<Job<`${MasterList}.import`>, 'isRunning' | 'running'> {
  /** Asks for the file and imports it; `said`: what the file may leave out. */
  readonly choose: (said?: { readonly year: number | null; readonly source: string | null }) => Promise<void>;
  readonly receipt: ListImportReceipt | null;
  readonly closeReceipt: () => void;
}

/** Imports a list of master data from a file and keeps the receipt until it was read. */
export function useListImport(list: MasterList): ListImport {
  const [receipt, setReceipt] = useState<ListImportReceipt | null>(null);
  const chooseFile = useAction('shell.chooseFile', { success: null });
  const { start, isRunning, running } = useJob(`${list}.import`);
  const choose: ListImport['choose'] = async (said) => {
    const file = await chooseFile.run({ purpose: 'workbook' });
    const done = file && (await start({ file: file.token, ...said }));
    if (done) setReceipt({ ...done, file: file.name });
  };
  return { choose, isRunning, running, receipt, closeReceipt: () => setReceipt(null) };
}
