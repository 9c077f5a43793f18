import { CodedError, fail } from '../../shared/result.ts';
import type { Connection } from './connection.ts';
import type { Row } from './records.ts';

export interface ChangeRow {
  id: number;
  table_name: string;
  row_uid: string;
  before: string | null;
  after: string | null;
}

/** Columns that say nothing about the content of a row. */
const bookkeeping = new Set(['row_version']);

const none: ReadonlySet<string> = new Set();

/**
 * Puts every row that an action changed back to what it was, newest change first. Call it inside a new action.
 * A row that was changed again since is a conflict: `undo-conflict`, and the whole undoing leaves no trace.
 */
export function takeBack(db: Connection, actionId: number): number {
  db.pragma('defer_foreign_keys = ON');
  const changes = db
    .prepare<[number], ChangeRow>(
      'SELECT id, table_name, row_uid, before, after FROM change WHERE action_id = ? ORDER BY id DESC',
    )
    .all(actionId);
  for (const change of changes) takeBackChange(db, change);
  return changes.length;
}

/**
 * Takes one change back; `undo-conflict` when the row is no longer what the change left. Columns named as `derived` are
 * neither compared nor put back: who calls brings them up to date.
 */
export function takeBackChange(db: Connection, change: ChangeRow, derived: ReadonlySet<string> = none): void {
  const current = currentImage(db, change);
  const after = change.after === null ? null : parseImage(change.after);
  if (!sameContent(current, after, derived)) fail('undo-conflict');
  const before = change.before === null ? null : parseImage(change.before);
  try {
    if (before === null) db.prepare(`DELETE FROM ${change.table_name} WHERE uid = ?`).run(change.row_uid);
    else if (current === null) restore(db, change, before);
    else putBack(db, change, before, derived);
  } catch (error) {
    if (isConstraint(error)) {
      throw new CodedError('undo-conflict', undefined, { cause: error });
    }
    throw error;
  }
}

/** Whether SQLite refused a value because of the other rows. */
export function isConstraint(error: unknown): boolean {
  return error instanceof Error && error.message.includes('constraint failed');
}

function parseImage(image: string): Row {
  return JSON.parse(image) as Row;
}

function currentImage(db: Connection, { table_name, row_uid, before, after }: ChangeRow): Row | null {
  const columns = Object.keys(parseImage(after ?? before ?? '{}'));
  const row = db.prepare<[string], Row>(`SELECT ${columns.join(', ')} FROM ${table_name} WHERE uid = ?`).get(row_uid);
  return row ?? null;
}

function sameContent(a: Row | null, b: Row | null, derived: ReadonlySet<string>): boolean {
  if (a === null || b === null) return a === b;
  return Object.keys(b).every((column) => bookkeeping.has(column) || derived.has(column) || a[column] === b[column]);
}

function restore(db: Connection, { table_name, row_uid }: ChangeRow, image: Row): void {
  const columns = ['uid', ...Object.keys(image)];
  db.prepare(
    `INSERT INTO ${table_name} (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
  ).run({ ...image, uid: row_uid });
}

function putBack(db: Connection, { table_name, row_uid }: ChangeRow, image: Row, derived: ReadonlySet<string>): void {
  const columns = Object.keys(image).filter((column) => !bookkeeping.has(column) && !derived.has(column));
  if (columns.length === 0) return;
  const assignments = columns.map((column) => `${column} = :${column}`);
  db.prepare(`UPDATE ${table_name} SET ${assignments.join(', ')}, row_version = row_version + 1 WHERE uid = :uid`).run({
    ...image,
    uid: row_uid,
  });
}
