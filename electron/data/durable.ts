import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What Windows answers while a virus scanner, an indexer or a preview still holds a file: it lets go after a moment. */
const heldCodes: ReadonlySet<unknown> = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** Pauses between the attempts, in milliseconds: two seconds in all. */
const pauses = [10, 20, 40, 80, 150, 300, 600, 800] as const;

/** For tests: what moves a file, in place of the system's own. */
export type Rename = (from: string, to: string) => void;

/**
 * Makes the names in a folder outlast a power cut: a renamed file is only safe when its folder was written too. Windows
 * keeps names in its own journal and opens no folder for writing.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Moves a file so that the move outlasts a power cut; tries again for two seconds while another program holds it. */
export function moveFile(from: string, to: string, rename: Rename = renameSync): void {
  for (const milliseconds of pauses) {
    if (hasMoved(from, to, rename)) return syncFolder(dirname(to));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
  rename(from, to);
  syncFolder(dirname(to));
}

/** {@link moveFile} that lets other work go on between its attempts. */
export async function moveFileBesideWork(from: string, to: string, rename: Rename = renameSync): Promise<void> {
  for (const milliseconds of pauses) {
    if (hasMoved(from, to, rename)) return syncFolder(dirname(to));
    await pause(milliseconds);
  }
  rename(from, to);
  syncFolder(dirname(to));
}

function hasMoved(from: string, to: string, rename: Rename): boolean {
  try {
    rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && heldCodes.has(error.code)) return false;
    throw error;
  }
}
