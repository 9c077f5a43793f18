import { CodedError } from '../../shared/result.ts';
import type { ErrorCode } from '../../shared/error-codes.ts';

const codes: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'folder-full'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_READONLY', 'store-read-only'],
  ['SQLITE_CANTOPEN', 'store-read-only'],
  ['SQLITE_CORRUPT', 'store-corrupt'],
  ['SQLITE_NOTADB', 'store-not-ours'],
  ['SQLITE_IOERR', 'store-unreachable'],
];

/** What an error of the disk or the database means for the office; other errors are passed on as they are. */
export function codedFromSqlite(error: unknown): unknown {
  if (error instanceof CodedError || !(error instanceof Error)) return error;
  const sqliteCode = (error as { code?: unknown }).code;
  if (typeof sqliteCode !== 'string') return error;
  const match = codes.find(([prefix]) => sqliteCode.startsWith(prefix));
  return match ? new CodedError(match[1], { file: 'store.db', folder: 'store' }, { cause: error }) : error;
}
