import type { Connection } from './connection.ts';

/** Number of the last action; nothing in the store changes without one. */
export function lastAction(db: Connection): number {
  return db.prepare<[], number | null>('SELECT max(id) FROM action').pluck().get() ?? 0;
}

/**
 * Whether every action after one says what it changed, and none of it is in these tables. Imports and undoing keep no image of
 * each row, so they never count as such.
 */
export function isUntouched(db: Connection, after: number, tables: readonly string[]): boolean {
  const touching = db
    .prepare<[number, string], number>(
      `SELECT count(*) FROM action a WHERE a.id > ? AND (
        a.inserted_digest IS NOT NULL OR a.undoes_id IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM change c WHERE c.action_id = a.id)
        OR EXISTS (SELECT 1 FROM change c
          WHERE c.action_id = a.id AND c.table_name IN (SELECT value FROM json_each(?))))`,
    )
    .pluck()
    .get(after, JSON.stringify(tables));
  return touching === 0;
}
