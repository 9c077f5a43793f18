import { useState } from 'react';
import type { Output } from '../../../shared/contract.ts';
import { useAction } from '../../lib/use-action.ts';
import { useJob } from '../../lib/use-job.ts';
import type { Job } from '../../lib/use-job.ts';

/** What an import of villages did, and from which file. */
export type VillageImportReceipt = Output<'villages.import'> & { readonly file: string };

interface VillageImport extends Pick<Job<'villages.import'>, 'isRunning' | 'running'> {
  /** Asks for the file and imports it. */
  readonly choose: () => Promise<void>;
  readonly receipt: VillageImportReceipt | null;
  readonly closeReceipt: () => void;
}

/** Imports villages from the Kemendagri list and keeps the receipt until it was read. */
export function useVillageImport(): VillageImport {
  const [receipt, setReceipt] = useState<VillageImportReceipt | null>(null);
  const chooseFile = useAction('shell.chooseFile', { success: null });
  const { start, isRunning, running } = useJob('villages.import');
  const choose = async () => {
    const file = await chooseFile.run({ purpose: 'workbook' });
    const done = file && (await start({ file: file.token }));
    if (done) setReceipt({ ...done, file: file.name });
  };
  return { choose, isRunning, running, receipt, closeReceipt: () => setReceipt(null) };
}
