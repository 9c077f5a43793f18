// What a power cut may leave of the two files of a store. Nothing between SQLite and the disk can be put into a test here,
// so the writes are not intercepted but read off the files: they are looked at before and after every action.
//
// Simulated: writes that were not yet flushed are dropped, kept in any order, or torn at a sector of 512 bytes.
// Assumed: when SQLite flushes, as its documentation and source say (wal.c). A commit appends frames to the log and, under
// FULL only, flushes the log before it returns; a checkpoint flushes the log, writes pages to the database, flushes the
// database; the first write to a log that begins anew is its header, flushed before any frame. The last test of
// `power.test.ts` watches the calls of a process, where the system shows them, for the part on which everything hangs.
// Also assumed: a flush that returned has reached the disk, and a sector is written whole or not at all.
import { existsSync, readFileSync } from 'node:fs';

export const sector = 512;

/** One write that had not been flushed when the power went. */
export interface Write {
  readonly target: 'database' | 'log';
  readonly at: number;
  readonly bytes: Buffer;
}

/** What was safely on the disk, and what was on its way. */
export interface Moment {
  readonly database: Buffer;
  readonly log: Buffer;
  readonly underWay: readonly Write[];
  /** How many actions had been acknowledged when the power went. */
  readonly acknowledged: number;
}

interface Files {
  readonly database: Buffer;
  readonly log: Buffer;
}

const pageSize = 4096;
const frameSize = 24 + pageSize;
const headerSize = 32;

/** Pieces in which `now` differs from `before`, cut where SQLite itself writes apart: header, frames, pages. */
function writesBetween(target: Write['target'], before: Buffer, now: Buffer): Write[] {
  const writes: Write[] = [];
  const isLog = target === 'log';
  for (let at = 0; at < now.length;) {
    const size = isLog ? (at === 0 ? headerSize : frameSize) : pageSize;
    const bytes = now.subarray(at, at + size);
    if (!bytes.equals(before.subarray(at, at + size))) writes.push({ target, at, bytes });
    at += size;
  }
  return writes;
}

/** Looks at a store's files after every action and tells each moment at which the power may go. */
export class Journal {
  readonly moments: Moment[] = [];
  #safe: Files;
  #seen: Files;
  #acknowledged = 0;
  readonly #file: string;
  readonly #isFlushedByCommit: boolean;

  constructor(file: string, synchronous: 'FULL' | 'NORMAL') {
    this.#file = file;
    this.#isFlushedByCommit = synchronous === 'FULL';
    this.#seen = this.#look();
    this.#safe = this.#seen;
  }

  /** After an action was acknowledged, or a checkpoint made (`isAction` false). */
  look(isAction = true): void {
    const now = this.#look();
    const beginsAnew = !now.log.subarray(0, headerSize).equals(this.#safe.log.subarray(0, headerSize));
    const isCheckpoint = !now.database.equals(this.#seen.database);
    // The power goes while this action writes: everything not flushed so far is under way together with it.
    if (beginsAnew) this.#beginAnew(now.log);
    this.#keep(writesBetween('log', this.#safe.log, now.log));
    if (isAction) this.#acknowledged += 1;
    if (this.#isFlushedByCommit || isCheckpoint) this.#safe = { ...this.#safe, log: now.log };
    // The power goes right after the acknowledgement.
    this.#keep(writesBetween('log', this.#safe.log, now.log));
    if (isCheckpoint) {
      // The log is safe by now; the pages are under way.
      this.#keep(writesBetween('database', this.#safe.database, now.database));
      this.#safe = now;
    }
    this.#seen = now;
  }

  /** A log begins anew only after a checkpoint: header first, flushed before the frames over the old ones. */
  #beginAnew(log: Buffer): void {
    const header = log.subarray(0, headerSize);
    this.#keep([{ target: 'log', at: 0, bytes: header }]);
    this.#safe = { ...this.#safe, log: Buffer.concat([header, this.#safe.log.subarray(headerSize)]) };
  }

  #keep(underWay: readonly Write[]): void {
    this.moments.push({ ...this.#safe, underWay, acknowledged: this.#acknowledged });
  }

  #look(): Files {
    const log = `${this.#file}-wal`;
    return { database: readFileSync(this.#file), log: existsSync(log) ? readFileSync(log) : Buffer.alloc(0) };
  }
}

/** What the disk holds after the cut: of the writes under way each is there, missing, or torn, whatever their order was. */
export function afterCut({ database, log, underWay }: Moment, random: () => number): Files {
  const files: { [target in Write['target']]: Buffer } = { database: Buffer.from(database), log: Buffer.from(log) };
  const share = random();
  for (const { target, at, bytes } of underWay) {
    const fate = random();
    if (fate < share * 0.8) continue;
    const isTorn = fate < share;
    for (let from = 0; from < bytes.length; from += sector) {
      if (isTorn && random() < 0.5) continue;
      files[target] = written(files[target], at + from, bytes.subarray(from, from + sector));
    }
  }
  return files;
}

/** Bytes that no write reached before the end of a file are zero, as on a disk. */
function written(file: Buffer, at: number, bytes: Buffer): Buffer {
  const grown =
    at + bytes.length > file.length ? Buffer.concat([file, Buffer.alloc(at + bytes.length - file.length)]) : file;
  bytes.copy(grown, at);
  return grown;
}
