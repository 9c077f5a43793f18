import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { JobExtras } from '../context.ts';
import { copyFile } from './kept-file.ts';

/** The columns of a kept file, whatever it belongs to. */
export interface KeptColumns {
  readonly name: string;
  readonly stored_as: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Keeps a copy of the file of a job: it is copied beside other work, and only its name and what `record` saves are done in
 * turn. A copy whose record is refused is taken away again. Codes: those of {@link copyFile} and of `record`.
 */
export async function attach(
  storeFolder: string,
  job: JobExtras,
  record: (columns: KeptColumns) => Done,
): Promise<Done> {
  const file = job.file ?? fail('file-unreadable');
  const copied = await copyFile(storeFolder, file, job);
  try {
    return await job.exclusively(async () => {
      job.signal.throwIfAborted();
      const takeAway = await copied.keep();
      try {
        const { storedAs, bytes, sha256 } = copied;
        return record({ name: file.name, stored_as: storedAs, bytes, sha256 });
      } catch (error) {
        takeAway();
        throw error;
      }
    });
  } finally {
    copied.discard();
  }
}
