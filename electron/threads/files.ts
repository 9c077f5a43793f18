import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { fail } from '../../shared/result.ts';
import type { FileTicket } from '../../shared/fields.ts';
import type { NamedFile } from './protocol.ts';

/** What a person allowed when they chose a file: nothing is ever written over one that they meant to be read. */
export type FileUse = 'read' | 'write';

/** What the windows hold instead of paths: tokens that mean a file only to this process, and only while it runs. */
export interface FileTickets {
  /** A ticket for a file that a person chose or dropped; `write` for the place of a file they want written. */
  register(path: string, bytes: number, use?: FileUse): FileTicket;
  /** The file of a token; throws `not-found` for a token that was never given, or not given for writing. */
  resolve(token: string, use?: FileUse): NamedFile;
  /** Forgets a file; from then on its token means nothing. */
  release(token: string): void;
}

/** Files a window may know at once: a person has one or two in hand. The one that was longest unused gives way. */
const mostFiles = 100;

/** Makes an empty set of tickets. */
export function createFileTickets(): FileTickets {
  const files = new Map<string, NamedFile & { readonly use: FileUse }>();
  return {
    register(path, bytes, use = 'read') {
      const token = randomUUID();
      const name = basename(path);
      files.set(token, { path, name, use });
      const [oldest] = files.keys();
      if (files.size > mostFiles && oldest !== undefined) files.delete(oldest);
      return { token, name, bytes };
    },
    resolve(token, use = 'read') {
      const file = files.get(token);
      if (!file || (use === 'write' && file.use !== 'write')) return fail('not-found');
      files.delete(token);
      files.set(token, file);
      return { path: file.path, name: file.name };
    },
    release: (token) => void files.delete(token),
  };
}
