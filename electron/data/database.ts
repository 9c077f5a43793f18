import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CodedError, fail } from '../../shared/result.ts';
import type { Connection } from './connection.ts';
import { migrations } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';
import { applicationId, migrate } from './migrations/migrate.ts';
import { schemaDigest } from './migrations/schema-digest.ts';
import { checkStoreFolder, refuseSyncedFolder } from './store-folder.ts';

/** What the store relies on; each is read back after it was set. `FULL`, because WAL's default loses acknowledged commits in a power cut. */
const pragmas: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['busy_timeout', '5000', 5000],
];

export interface OpenOptions {
  readonly storeFolder: string;
  /** Path of the native file when the program is bundled; `undefined` lets better-sqlite3 find its own. */
  readonly nativeBinding?: string | undefined;
  /** For tests of the guards only: pragmas that are set differently. */
  readonly pragmaOverrides?: Readonly<Record<string, string>>;
  /** For tests of the steps only: other steps than the program's own. */
  readonly migrations?: readonly Migration[];
}

export interface OpenStore {
  /** The only connection that writes. */
  readonly writer: Connection;
  /** Sees committed states only, also while a long import is under way on the writer. */
  readonly reader: Connection;
  readonly file: string;
  /** One more connection that only reads: a long list holds a state of its own, and nobody else sees an old one. */
  openReader(): Connection;
  close(): void;
}

/**
 * Opens the store of a folder, creating or migrating it. Nothing is written before the folder and the file were found
 * fit: throws `store-read-only`, `store-in-sync-folder`, `store-newer`, `store-not-ours`, `store-altered`, `store-corrupt`,
 * `store-unsafe`, `store-busy`.
 */
export function openStore(options: OpenOptions): OpenStore {
  refuseSyncedFolder(options.storeFolder);
  mkdirStore(options.storeFolder);
  checkStoreFolder(options.storeFolder);
  const file = join(options.storeFolder, 'store.db');
  if (existsSync(file)) inspectExisting(file, options);
  const writer = connect(file, options, false);
  try {
    setPragmas(writer, options.pragmaOverrides ?? {});
    writer.pragma('cache_size = -24576');
    migrate(writer, { file, steps: stepsOf(options), openCopy: (copy) => connect(copy, options, true) });
    const openReader = () => connectReader(file, options);
    const reader = openReader();
    return { writer, reader, file, openReader, close: () => closeBoth(writer, reader) };
  } catch (error) {
    writer.close();
    throw error;
  }
}

function stepsOf(options: OpenOptions): readonly Migration[] {
  return options.migrations ?? migrations;
}

function mkdirStore(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    fail('store-read-only', { folder });
  }
}

function connect(file: string, options: OpenOptions, readonly: boolean): Connection {
  const binding = options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding };
  return new Database(file, { ...binding, readonly });
}

function connectReader(file: string, options: OpenOptions): Connection {
  const reader = connect(file, options, true);
  reader.pragma('busy_timeout = 5000');
  reader.pragma('trusted_schema = OFF');
  reader.pragma('cache_size = -16384');
  // Read, never mapped: a mapped file on a disk that is pulled out ends the whole program (SIGBUS), a read is an error.
  reader.pragma('mmap_size = 0');
  return reader;
}

function closeBoth(writer: Connection, reader: Connection): void {
  reader.close();
  writer.pragma('optimize');
  writer.close();
}

/** Looks at a file with a connection that cannot write: wrong or newer files are said before anything changes. */
function inspectExisting(file: string, options: OpenOptions): void {
  let probe: Connection;
  try {
    probe = connect(file, options, true);
  } catch {
    return fail('store-corrupt', { file });
  }
  try {
    // One state: another process may be taking a step meanwhile.
    probe.transaction(() => refuseForeign(probe, file, stepsOf(options)))();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    // A store that another process is just making or mending is not a broken one.
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) fail('store-busy');
    throw new CodedError('store-corrupt', { file }, { cause: error });
  } finally {
    probe.close();
  }
}

/** What a step is taken from must be what the step before made, so that holds for every way to the present version. */
function refuseForeign(probe: Connection, file: string, steps: readonly Migration[]): void {
  const id = probe.pragma('application_id', { simple: true });
  const version = probe.pragma('user_version', { simple: true }) as number;
  const isEmpty = version === 0 && probe.prepare('SELECT count(*) AS n FROM sqlite_schema').pluck().get() === 0;
  if (id !== applicationId && !isEmpty) fail('store-not-ours', { file });
  if (version > steps.length) fail('store-newer', { file, version, known: steps.length });
  const schema = steps[version - 1]?.schema;
  if (schema !== undefined && schema !== schemaDigest(probe)) fail('store-altered', { file, version });
}

/** Pauses between attempts: five seconds in all, as long as a busy store is waited for elsewhere. */
const busyPauses = Array.from({ length: 100 }, () => 50);

/**
 * Going over to the journal of a new store needs it alone, and SQLite does not wait for that as it does for everything else:
 * another process that makes the same store at the same moment is waited for here. `store-busy` when it takes too long.
 */
function setPragma(db: Connection, text: string): void {
  for (const milliseconds of busyPauses) {
    try {
      db.pragma(text);
      return;
    } catch (error) {
      if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
  fail('store-busy');
}

function setPragmas(db: Connection, overrides: Readonly<Record<string, string>>): void {
  for (const [name, value, expected] of pragmas) {
    setPragma(db, `${name} = ${overrides[name] ?? value}`);
    const actual = db.pragma(name, { simple: true });
    if (actual !== expected) fail('store-unsafe', { pragma: name, expected, actual: String(actual) });
  }
}
