import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Parsed } from '../../../shared/contract.ts';
import type { Done } from '../../../shared/fields.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import type { NamedFile } from '../../threads/protocol.ts';
import type { DataContext } from '../context.ts';
import { moveFile, syncFolder } from '../durable.ts';
import { deleteRecord, insertRecord, updateRecord } from '../records.ts';
import { attachmentTypeOf } from './file-type.ts';
import { findAgreement, labelOf } from './rows.ts';

const mostMegabytes = 100;

interface StoredFile {
  /** Below the folder `files` of the store, with "/". */
  readonly storedAs: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Keeps a copy of a file with an agreement. Codes: `attachment-type` (judged by content), `attachment-too-large`,
 * `file-unreadable`, `folder-full`, `not-found`.
 */
export function attachFile(
  { writer, actions, storeFolder, today }: DataContext,
  { uid, kind, documentOn }: Parsed<'agreements.attach'>,
  chosen: NamedFile | undefined,
): Done {
  const agreement = findAgreement(writer, uid) ?? fail('not-found');
  const file = chosen ?? fail('file-unreadable');
  const stored = keepFile(storeFolder, file);
  const params = { name: labelOf(agreement), file: file.name };
  return actions.run({ kind: 'agreement.file-attached', params, topics: ['agreements'] }, () => ({
    uid: insertRecord(writer, 'agreement_file', {
      agreement_id: agreement.id,
      kind,
      name: file.name,
      document_on: documentOn,
      stored_as: stored.storedAs,
      bytes: stored.bytes,
      sha256: stored.sha256,
      added_on: today(),
    }),
  }));
}

/** Says what a file is and of which date. */
export function saveFile({ writer, actions }: DataContext, edit: Parsed<'agreements.saveFile'>): Done {
  const { name } =
    writer.prepare<[string], { name: string }>('SELECT name FROM agreement_file WHERE uid = ?').get(edit.uid) ??
    fail('not-found');
  return actions.run({ kind: 'agreement.file-changed', params: { file: name }, topics: ['agreements'] }, () => {
    updateRecord(writer, 'agreement_file', edit.uid, edit.rowVersion, {
      kind: edit.kind,
      document_on: edit.documentOn,
    });
    return { uid: edit.uid };
  });
}

/** Takes a file off an agreement. The copy stays in the store's folder, so that this can be undone. */
export function detachFile({ writer, actions }: DataContext, uid: string): Done {
  const file =
    writer
      .prepare<[string], { name: string; title: string; numberFirst: string | null; numberSecond: string | null }>(
        `SELECT f.name, a.title, a.number_first AS numberFirst, a.number_second AS numberSecond
         FROM agreement_file f JOIN agreement a ON a.id = f.agreement_id WHERE f.uid = ?`,
      )
      .get(uid) ?? fail('not-found');
  const params = { name: labelOf(file), file: file.name };
  return actions.run({ kind: 'agreement.file-detached', params, topics: ['agreements'] }, () => {
    deleteRecord(writer, 'agreement_file', uid);
    return { uid };
  });
}

/** Path of a kept file, for the shell to open; `file-unreadable` when it is gone or would lie outside the store's folder. */
export function attachmentPath({ reader, storeFolder }: DataContext, uid: string): { path: string } {
  const storedAs =
    reader.prepare<[string], string>('SELECT stored_as FROM agreement_file WHERE uid = ?').pluck().get(uid) ??
    fail('not-found');
  const folder = join(storeFolder, 'files');
  try {
    const path = realpathSync(join(folder, ...storedAs.split('/')));
    if (path.startsWith(`${realpathSync(folder)}${sep}`) && statSync(path).isFile()) return { path };
  } catch (error) {
    throw new CodedError('file-unreadable', { file: storedAs }, { cause: error });
  }
  return fail('file-unreadable', { file: storedAs });
}

/** Copies a file into the store's folder under the name of its content: the same document is kept once. */
function keepFile(storeFolder: string, { path, name }: NamedFile): StoredFile {
  const type = typeOf(path, name);
  const folder = join(storeFolder, 'files');
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `.${randomBytes(8).toString('hex')}.part`);
  try {
    const { bytes, sha256 } = copyAndHash(path, unfinished);
    const group = sha256.slice(0, 2);
    const storedAs = `${group}/${sha256}.${type}`;
    mkdirSync(join(folder, group), { recursive: true });
    const target = join(folder, storedAs);
    if (!isWhole(target, bytes, sha256)) moveFile(unfinished, target);
    syncFolder(folder);
    return { storedAs, bytes, sha256 };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) {
      throw new CodedError('folder-full', { folder }, { cause: error });
    }
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Whether a file of this content is there already; one that was cut off when the power went is not. */
function isWhole(file: string, bytes: number, sha256: string): boolean {
  if (!existsSync(file) || statSync(file).size !== bytes) return false;
  return createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
}

function typeOf(path: string, name: string): string {
  try {
    const { size } = statSync(path);
    if (size > mostMegabytes * 1024 * 1024) fail('attachment-too-large', { name, megabytes: mostMegabytes });
    return attachmentTypeOf(path) ?? fail('attachment-type', { name });
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError('file-unreadable', { name }, { cause: error });
  }
}

function copyAndHash(from: string, to: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(1024 * 1024);
  const source = openSync(from, 'r');
  const target = openSync(to, 'wx');
  try {
    let bytes = 0;
    for (let read = readSync(source, buffer); read > 0; read = readSync(source, buffer)) {
      const part = buffer.subarray(0, read);
      hash.update(part);
      writeSync(target, part);
      bytes += read;
    }
    fsyncSync(target);
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
