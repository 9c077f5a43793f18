import { open, stat, type FileHandle } from 'node:fs/promises';
import { CodedError, fail } from '../../../../shared/result.ts';

/** A file opened for reading, with its size as it was then. */
export interface FileSource {
  readonly handle: FileHandle;
  readonly size: number;
}

/** Opens a file. Throws `workbook-unreadable` with the system's reason (ENOENT, EACCES, EBUSY, ...). */
export async function openSource(path: string): Promise<FileSource> {
  let handle: FileHandle | undefined;
  try {
    // Before it is opened: opening a pipe waits for somebody to write into it.
    if (!(await stat(path)).isFile()) fail('workbook-unreadable', { reason: 'not-a-file' });
    handle = await open(path, 'r');
    const status = await handle.stat();
    return { handle, size: status.size };
  } catch (error) {
    await handle?.close();
    throw error instanceof CodedError ? error : unreadable(error);
  }
}

/** `length` bytes from `position`. Throws `workbook-truncated` when the file ends before, `workbook-unreadable`. */
export async function readBytes(source: FileSource, position: number, length: number): Promise<Buffer> {
  if (position < 0 || length < 0 || position + length > source.size) fail('workbook-truncated', { size: source.size });
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await source.handle
      .read(bytes, done, length - done, position + done)
      .catch((error: unknown) => {
        throw unreadable(error);
      });
    if (bytesRead === 0) fail('workbook-truncated', { size: source.size });
    done += bytesRead;
  }
  return bytes;
}

/** A system error as `workbook-unreadable`. */
export function unreadable(error: unknown): CodedError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new CodedError('workbook-unreadable', { reason }, { cause: error });
}
