import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CodedError, fail } from '../../../shared/result.ts';

/** The calls by which a file is replaced; a test stands in for a disk that is full or a file that Excel holds. */
export interface FileCalls {
  readonly open: (path: string, flags: string) => Promise<FileHandle>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly stat: (path: string) => Promise<{ readonly mode: number }>;
  readonly rm: (path: string, options: { force: boolean }) => Promise<void>;
}

const nodeFiles: FileCalls = { open, rename, stat, rm };

/**
 * Lets `write` fill a new file beside the target and puts it in the target's place when it is complete and on the disk. On
 * any failure the target stays what it was and nothing is left behind. Codes: `file-in-use`, `folder-not-writable`,
 * `disk-full`, `cancelled`.
 */
export async function replaceFile(
  target: string,
  write: (file: FileHandle) => Promise<void>,
  { signal, files = nodeFiles }: { signal?: AbortSignal | undefined; files?: FileCalls | undefined } = {},
): Promise<void> {
  await refuseHeldTarget(target, files);
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target).slice(0, 80)}.${randomBytes(4).toString('hex')}.part`);
  const file = await files
    .open(temporary, 'wx')
    .catch((error: unknown) => refuse(error, 'folder-not-writable', folder));
  try {
    try {
      stopWhenCancelled(signal);
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    stopWhenCancelled(signal);
    await files.rename(temporary, target).catch((error: unknown) => refuse(error, 'file-in-use', target));
  } catch (error) {
    await files.rm(temporary, { force: true });
    return refuse(error, 'folder-not-writable', folder);
  }
  await syncFolder(folder, files);
}

/** Throws `cancelled` once the signal says so. */
export function stopWhenCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) fail('cancelled');
}

/** Windows lets nobody open a workbook for writing while Excel shows it: better known now than after a long list is written. */
async function refuseHeldTarget(target: string, files: FileCalls): Promise<void> {
  const held = await files.open(target, 'r+').catch(async (error: unknown) => {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (await isReadOnly(target, files)) throw new CodedError('file-read-only', { path: target }, { cause: error });
    return refuse(error, 'file-in-use', target);
  });
  await held?.close();
}

/** A file that is marked as read-only is not held by anybody: other words, another way out. */
async function isReadOnly(target: string, files: FileCalls): Promise<boolean> {
  // Who may not even look at it does not know: the refusal to open it speaks for itself.
  const status = await files.stat(target).catch(() => undefined);
  return status !== undefined && (status.mode & 0o222) === 0;
}

/** A rename is on the disk only when its folder is; Windows has no such call and needs none. */
async function syncFolder(folder: string, files: FileCalls): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refuse(error: unknown, refused: 'file-in-use' | 'folder-not-writable', path: string): never {
  if (error instanceof CodedError) throw error;
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      throw new CodedError('disk-full', { path }, { cause: error });
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
    case 'ETXTBSY':
    case 'EISDIR':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
      throw new CodedError(refused, { path }, { cause: error });
    default:
      throw error;
  }
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
