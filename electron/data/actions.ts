import { createHash, type Hash } from 'node:crypto';
import type { Topic } from '../../shared/events.ts';
import type { ActionKind, ActionParams } from '../../shared/actions/kinds.ts';
import type { Connection } from './connection.ts';
import { endsOfTables, InsertedDigest, type InsertedFrom, rowsInsertedSince } from './inserted-rows.ts';
import { newUid } from './uid.ts';

/** What a change is, as the history will tell it. */
export interface ActionMeta {
  readonly kind: ActionKind;
  readonly params?: ActionParams;
  /** What the windows must ask for again. */
  readonly topics: readonly Topic[];
  /** False for what cannot be taken back by Ctrl-Z (first start, an issued report). */
  readonly isUndoable?: boolean;
  /** 1: inserted rows carry `created_action` instead of images; 2: neither insertions nor deletions keep images. */
  readonly bulk?: 0 | 1 | 2;
  /** It keeps a receipt of an import, which is hashed with it as rows without images are. */
  readonly hasReceipt?: boolean;
  /** The action this one takes back. */
  readonly undoesId?: number;
}

export interface OpenAction {
  readonly id: number;
  readonly uid: string;
  readonly at: string;
}

/** Every write goes through here: one transaction, one entry in the history, one link in the hash chain. */
export interface Actions {
  /** Runs `work` inside a new action; a throw leaves no trace. Topics are announced after the commit. */
  run<T>(meta: ActionMeta, work: (action: OpenAction) => T): T & { readonly action: string };
  /** For work in slices: the transaction stays open between them. Call `finish` or `abandon` exactly once. */
  begin(meta: ActionMeta): LongAction;
  readonly session: string;
}

export interface LongAction extends OpenAction {
  /**
   * Hashes what the action did, for `finish` to link it into the chain at once: in slices, with `pause` between them. What
   * is written afterwards must be nothing but parameters. Without it `finish` hashes everything in one piece.
   */
  seal(pause: () => Promise<void>): Promise<void>;
  /** Parameters known only at the end (counts); merged into those of `begin`. */
  finish(params?: ActionParams): void;
  abandon(): void;
}

export interface ActionsOptions {
  readonly db: Connection;
  readonly now: () => Date;
  readonly session: string;
  readonly announce: (topics: readonly Topic[]) => void;
}

/** Everything an action says that never changes again. */
const hashedColumns = 'uid, at, who, session, kind, params, is_undoable, undoes_id, inserted_digest, previous_hash';

/** Enters an action into the history and makes it the current one; its hash is set when it is closed. */
function openAction({ db, now, session }: ActionsOptions, meta: ActionMeta): OpenAction {
  const action = { uid: newUid(), at: now().toISOString() };
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO action (uid, at, who, session, kind, params, is_undoable, undoes_id, previous_hash, hash)
       VALUES (:uid, :at, coalesce((SELECT operator_name FROM office), 'Pantau UCJ'), :session, :kind, :params,
         :isUndoable, :undoesId, coalesce((SELECT hash FROM action ORDER BY id DESC LIMIT 1), ''), '')`,
    )
    .run({
      ...action,
      session,
      kind: meta.kind,
      params: JSON.stringify(meta.params ?? {}),
      isUndoable: meta.isUndoable === false ? 0 : 1,
      undoesId: meta.undoesId ?? null,
    });
  const id = Number(lastInsertRowid);
  db.prepare('INSERT INTO current_action (one, id, is_bulk) VALUES (1, :id, :bulk)').run({ id, bulk: meta.bulk ?? 0 });
  if (meta.undoesId !== undefined) {
    takeOutOfForce(db, meta.undoesId, id);
  }
  return { id, ...action };
}

/** An action that is taken back is out of force; if it had itself taken one back, that one is in force again, and so on down. */
function takeOutOfForce(db: Connection, id: number, undoneById: number): void {
  db.prepare('UPDATE action SET undone_by_id = :undoneById WHERE id = :id').run({ id, undoneById });
  const undoes = db.prepare<[number], number | null>('SELECT undoes_id FROM action WHERE id = ?').pluck();
  const again = undoes.get(id) ?? null;
  if (again === null) return;
  db.prepare('UPDATE action SET undone_by_id = NULL WHERE id = ?').run(again);
  const below = undoes.get(again) ?? null;
  if (below !== null) takeOutOfForce(db, below, again);
}

/** What is known of an action before its last parameters: the hash of its images, and its digest of inserted rows. */
interface Seal {
  readonly images: Hash;
  readonly insertedDigest: string | null;
}

/** Hashes an action piece by piece; `from` is given for one whose inserted rows have no images. */
function* sealing(db: Connection, id: number, from: InsertedFrom | null): Generator<undefined, Seal> {
  const digest = new InsertedDigest();
  if (from !== null) {
    for (const contents of rowsInsertedSince(db, from)) {
      digest.add(contents);
      yield;
    }
  }
  return { images: yield* hashingImages(db, id), insertedDigest: from === null ? null : digest.end() };
}

/** Links the current action into the chain; from here on a write needs a new one. */
function closeAction(db: Connection, id: number, { images, insertedDigest }: Seal, params?: ActionParams): void {
  db.prepare(
    'UPDATE action SET params = json_patch(params, :params), inserted_digest = :insertedDigest WHERE id = :id',
  ).run({ id, insertedDigest, params: JSON.stringify(params ?? {}) });
  db.prepare('UPDATE action SET hash = :hash WHERE id = :id').run({ id, hash: linkOf(db, id, images) });
  db.exec('DELETE FROM current_action');
}

/** The end of a generator, in one piece. */
function drained<T>(pieces: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done === true) return value;
  }
}

/** Makes the one gate to writing on a connection. */
export function createActions(options: ActionsOptions): Actions {
  const { db, session, announce } = options;
  return {
    session,
    run(meta, work) {
      const answer = db.transaction(() => {
        const action = openAction(options, meta);
        const value = work(action);
        closeAction(db, action.id, drained(sealing(db, action.id, null)));
        return { ...value, action: action.uid };
      })();
      announce([...meta.topics, 'history']);
      return answer;
    },
    begin(meta) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const action = openAction(options, meta);
        const pieces = sealing(db, action.id, meta.bulk === 1 || meta.hasReceipt === true ? endsOfTables(db) : null);
        let seal: Seal | null = null;
        return {
          ...action,
          async seal(pause) {
            let piece = pieces.next();
            for (; piece.done !== true; piece = pieces.next()) await pause();
            seal = piece.value;
          },
          finish(params) {
            closeAction(db, action.id, seal ?? drained(pieces), params);
            db.exec('COMMIT');
            announce([...meta.topics, 'history']);
          },
          abandon() {
            if (db.inTransaction) db.exec('ROLLBACK');
          },
        };
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
  };
}

const pageChanges = 1000;

interface ChangeRow {
  id: number;
  table_name: string;
  row_uid: string;
  before: string | null;
  after: string | null;
}

/** Hashes every image that an action kept, a page at a time. */
export function* hashingImages(db: Connection, id: number): Generator<undefined, Hash> {
  const hash = createHash('sha256');
  const page = db.prepare<[number, number, number], ChangeRow>(
    `SELECT id, table_name, row_uid, before, after FROM change WHERE action_id = ? AND id > ? ORDER BY id LIMIT ?`,
  );
  let after = 0;
  for (;;) {
    const rows = page.all(id, after, pageChanges);
    for (const { id: _id, ...change } of rows) hash.update(JSON.stringify(change));
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageChanges) return hash;
    after = last.id;
    yield;
  }
}

/**
 * The link of one action in the chain: SHA-256 over every image it kept, the action, and the link before it, so that a
 * row changed behind the program's back breaks every later link; so does the digest of the rows that were inserted without
 * an image. `undone_by` is left out: it is set later.
 */
export function linkOf(db: Connection, id: number, images: Hash): string {
  const row = db
    .prepare<[number], Record<string, string | number | null>>(`SELECT ${hashedColumns} FROM action WHERE id = ?`)
    .get(id);
  return images.update(JSON.stringify(row)).digest('hex');
}
