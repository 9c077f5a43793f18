import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CodedError, fail } from '../../../shared/result.ts';
import type { NamedFile } from '../../threads/protocol.ts';
import type { JobExtras } from '../context.ts';
import { moveFileBesideWork, syncFolder } from '../durable.ts';
import { attachmentTypeOf } from './file-type.ts';

const mostMegabytes = 100;
const mostBytes = mostMegabytes * 1024 * 1024;
/** Read and hashed at once: about a millisecond, so that a cancel and other work come in between. */
const sliceBytes = 1024 * 1024;

/** A copy that is on the disk whole, but not under its name yet. */
export interface CopiedFile {
  /** Below the folder `files` of the store, with "/". */
  readonly storedAs: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Gives the copy its name; answers how to take it away again, should its record not be saved. */
  keep(): Promise<() => void>;
  /** Removes what has not been kept. */
  discard(): void;
}

/**
 * Copies a file into the store's folder, to be kept under the name of its content: the same document is kept once. Codes:
 * `attachment-type` (judged by content), `attachment-too-large`, `file-unreadable`, `folder-full`, `cancelled`.
 */
export async function copyFile(
  storeFolder: string,
  { path, name }: NamedFile,
  job: Pick<JobExtras, 'signal' | 'progress'>,
): Promise<CopiedFile> {
  const folder = join(storeFolder, 'files');
  const unfinished = join(folder, `.${process.pid}-${randomBytes(8).toString('hex')}.part`);
  const discard = () => rmSync(unfinished, { force: true });
  try {
    const type = await typeOf(path, name);
    mkdirSync(folder, { recursive: true });
    const { bytes, sha256 } = await copyAndHash({ path, name }, unfinished, job);
    const storedAs = `${sha256.slice(0, 2)}/${sha256}.${type}`;
    const target = join(folder, storedAs);
    const isKept = await isWhole(target, bytes, sha256, job.signal);
    const keep = () => (isKept ? Promise.resolve(() => undefined) : nameIt(folder, sha256, unfinished, target));
    return { storedAs, bytes, sha256, keep, discard };
  } catch (error) {
    discard();
    throw codedFull(error, folder);
  }
}

/** Path of a kept file by what its record says; `file-unreadable` when it is gone or would lie outside the store's folder. */
export function keptFile(storeFolder: string, storedAs: string): string {
  const folder = join(storeFolder, 'files');
  try {
    const path = realpathSync(join(folder, ...storedAs.split('/')));
    if (path.startsWith(`${realpathSync(folder)}${sep}`) && statSync(path).isFile()) return path;
  } catch (error) {
    throw new CodedError('file-unreadable', { file: storedAs }, { cause: error });
  }
  return fail('file-unreadable', { file: storedAs });
}

async function nameIt(folder: string, sha256: string, unfinished: string, target: string): Promise<() => void> {
  const isNew = !existsSync(target);
  try {
    mkdirSync(join(folder, sha256.slice(0, 2)), { recursive: true });
    await moveFileBesideWork(unfinished, target);
    syncFolder(folder);
  } catch (error) {
    throw codedFull(error, folder);
  }
  return () => {
    // One that was there before, torn, belongs to another record.
    if (isNew) rmSync(target, { force: true });
  };
}

function codedFull(error: unknown, folder: string): unknown {
  const isFull = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return isFull ? new CodedError('folder-full', { folder }, { cause: error }) : error;
}

/** Whether a file of this content is there already; one that was cut off when the power went is not. */
async function isWhole(file: string, bytes: number, sha256: string, signal: AbortSignal): Promise<boolean> {
  if (!existsSync(file) || statSync(file).size !== bytes) return false;
  const hash = createHash('sha256');
  const kept = await open(file, 'r');
  try {
    for await (const part of partsOf(kept)) {
      hash.update(part);
      signal.throwIfAborted();
    }
  } finally {
    await kept.close();
  }
  return hash.digest('hex') === sha256;
}

async function typeOf(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) fail('attachment-too-large', { name, megabytes: mostMegabytes });
    return (await attachmentTypeOf(path)) ?? fail('attachment-type', { name });
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError('file-unreadable', { name }, { cause: error });
  }
}

async function* partsOf(file: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.alloc(sliceBytes);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, sliceBytes, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function copyAndHash(
  { path, name }: NamedFile,
  to: string,
  { signal, progress }: Pick<JobExtras, 'signal' | 'progress'>,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  const source = await open(path, 'r');
  let target: FileHandle | null = null;
  try {
    const { size } = await source.stat();
    target = await open(to, 'wx');
    let bytes = 0;
    for await (const part of partsOf(source)) {
      signal.throwIfAborted();
      hash.update(part);
      await target.writeFile(part);
      bytes += part.length;
      // It may have grown since it was looked at.
      if (bytes > mostBytes) fail('attachment-too-large', { name, megabytes: mostMegabytes });
      progress('copying', kilobytes(bytes), kilobytes(Math.max(size, bytes)));
    }
    await target.sync();
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await source.close();
    await target?.close();
  }
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

const dayMilliseconds = 86_400_000;

/**
 * Removes copies that were under way when a program was killed. Another program that has the store open may be copying
 * just now: its own stay, for a day at most, as the number of its process may be given to another one.
 */
export function sweepUnfinishedCopies(storeFolder: string, now: number): void {
  const folder = join(storeFolder, 'files');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = /^\.(\d+)-[0-9a-f]{16}\.part$/.exec(name)?.[1];
    if (pid === undefined) continue;
    const file = join(folder, name);
    const isUnderWay = Number(pid) !== process.pid && isRunning(Number(pid));
    if (!isUnderWay || now - statSync(file).mtimeMs > dayMilliseconds) rmSync(file, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
