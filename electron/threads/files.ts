import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { fail } from '../../shared/result.ts';
import type { FileTicket } from '../../shared/fields.ts';
import type { NamedFile } from './protocol.ts';

/** What the windows hold instead of paths: tokens that mean a file only to this process, and only while it runs. */
export interface FileTickets {
  /** A ticket for a file that a person chose or dropped. */
  register(path: string, bytes: number): FileTicket;
  /** The file of a token; throws `not-found` for a token that was never given. */
  resolve(token: string): NamedFile;
}

/** Makes an empty set of tickets. */
export function createFileTickets(): FileTickets {
  const files = new Map<string, NamedFile>();
  return {
    register(path, bytes) {
      const token = randomUUID();
      const name = basename(path);
      files.set(token, { path, name });
      return { token, name, bytes };
    },
    resolve: (token) => files.get(token) ?? fail('not-found'),
  };
}
