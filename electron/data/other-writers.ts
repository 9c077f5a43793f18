import { setTimeout as pause } from 'node:timers/promises';
import { fail } from '../../shared/result.ts';
import type { Connection } from './connection.ts';

/** Longest wait for another process that writes into the same store, in milliseconds. */
const longestMilliseconds = 15_000;
const pauseMilliseconds = 25;

/**
 * Waits until no other process (the command line as a scheduled task, a second start) writes into the store, while
 * questions go on being answered: SQLite's own wait would hold up the whole thread. Throws `store-busy`.
 */
export async function waitForOtherWriters(db: Connection, longest = longestMilliseconds): Promise<void> {
  const until = performance.now() + longest;
  while (!isFree(db)) {
    if (performance.now() > until) fail('store-busy');
    await pause(pauseMilliseconds);
  }
}

function isFree(db: Connection): boolean {
  const usual = db.pragma('busy_timeout', { simple: true }) as number;
  db.pragma('busy_timeout = 0');
  try {
    db.exec('BEGIN IMMEDIATE');
    db.exec('ROLLBACK');
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error;
    return false;
  } finally {
    db.pragma(`busy_timeout = ${usual}`);
  }
}
