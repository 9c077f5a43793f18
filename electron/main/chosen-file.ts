import { stat } from 'node:fs/promises';
import { CodedError, fail } from '../../shared/result.ts';
import type { FileTicket } from '../../shared/fields.ts';
import type { FileTickets } from '../threads/files.ts';

/**
 * A ticket for a file that somebody chose or dropped; a script makes files without a path. `file-unreadable` when it is gone
 * meanwhile (a stick that was pulled out), or is no file.
 */
export async function takeChosen(path: unknown, files: FileTickets): Promise<FileTicket> {
  if (typeof path !== 'string' || path === '') return fail('file-unreadable');
  const found = await stat(path).catch((error: unknown) => {
    throw new CodedError('file-unreadable', undefined, { cause: error });
  });
  if (!found.isFile()) fail('file-unreadable');
  return files.register(path, found.size);
}
