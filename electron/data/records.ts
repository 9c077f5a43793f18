import { fail } from '../../shared/result.ts';
import type { Connection } from './connection.ts';
import { newUid } from './uid.ts';

/** A value as SQLite keeps it. */
export type SqlValue = string | number | null;
/** A row to be written: its columns by name. Column names come from our own code, never from data. */
export type Row = Readonly<Record<string, SqlValue>>;

/** Inserts a record with a new uid; answers the uid. */
export function insertRecord(db: Connection, table: string, row: Row): string {
  const uid = newUid();
  const columns = Object.keys(row);
  db.prepare(
    `INSERT INTO ${table} (uid, ${columns.join(', ')}) VALUES (:uid, ${columns.map((column) => `:${column}`).join(', ')})`,
  ).run({ uid, ...row });
  return uid;
}

/** Changes a record that is still at `rowVersion`; `stale-edit` when it has moved on, `not-found` when it is gone. */
export function updateRecord(db: Connection, table: string, uid: string, rowVersion: number, row: Row): void {
  const assignments = Object.keys(row).map((column) => `${column} = :${column}`);
  const { changes } = db
    .prepare(
      `UPDATE ${table} SET ${assignments.join(', ')}, row_version = row_version + 1 WHERE uid = :uid AND row_version = :rowVersion`,
    )
    .run({ ...row, uid, rowVersion });
  if (changes === 1) return;
  fail(idOf(db, table, uid) === undefined ? 'not-found' : 'stale-edit');
}

/** Inserts when `uid` is null, else changes the version that was edited; answers the uid. */
export function saveRecord(
  db: Connection,
  table: string,
  key: { uid: string | null; rowVersion: number | null },
  row: Row,
): string {
  if (key.uid === null) return insertRecord(db, table, row);
  updateRecord(db, table, key.uid, key.rowVersion ?? fail('input-invalid', { field: 'rowVersion' }), row);
  return key.uid;
}

/** Deletes a record; `not-found` when it is gone already. */
export function deleteRecord(db: Connection, table: string, uid: string): void {
  if (db.prepare(`DELETE FROM ${table} WHERE uid = ?`).run(uid).changes !== 1) fail('not-found');
}

/** The row id of a record, or undefined. */
export function idOf(db: Connection, table: string, uid: string): number | undefined {
  return db.prepare<[string], number>(`SELECT id FROM ${table} WHERE uid = ?`).pluck().get(uid);
}

/** The row id that a reference names: null stays null, a uid that is gone is `not-found`. */
export function referenceTo(db: Connection, table: string, uid: string | null): number | null {
  return uid === null ? null : (idOf(db, table, uid) ?? fail('not-found', { table }));
}

/** Whether a thrown value is SQLite's refusal of a second row with the same value in `column` (`table.column`). */
export function isTaken(error: unknown, column: string): boolean {
  return (
    error instanceof Error && error.message.startsWith('UNIQUE constraint failed') && error.message.includes(column)
  );
}
