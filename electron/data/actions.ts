import { createHash } from 'node:crypto';
import type { Topic } from '../../shared/events.ts';
import type { ActionKind, ActionParams } from '../../shared/actions/kinds.ts';
import type { Connection } from './database.ts';
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

interface ActionRow {
  uid: string;
  at: string;
  who: string;
  kind: string;
  params: string;
  previous_hash: string;
}

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

/** Links the current action into the chain; from here on a write needs a new one. */
function closeAction(db: Connection, id: number, params?: ActionParams): void {
  if (params !== undefined) {
    db.prepare('UPDATE action SET params = json_patch(params, :params) WHERE id = :id').run({
      id,
      params: JSON.stringify(params),
    });
  }
  db.prepare('UPDATE action SET hash = :hash WHERE id = :id').run({ id, hash: hashOfAction(db, id) });
  db.exec('DELETE FROM current_action');
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
        closeAction(db, action.id);
        return { ...value, action: action.uid };
      })();
      announce([...meta.topics, 'history']);
      return answer;
    },
    begin(meta) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const action = openAction(options, meta);
        return {
          ...action,
          finish(params) {
            closeAction(db, action.id, params);
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

/**
 * The link of one action in the chain: SHA-256 over the link before it, the action and every image it kept, so that a
 * row changed behind the program's back breaks every later link. `undone_by` is left out: it is set later.
 */
export function hashOfAction(db: Connection, id: number): string {
  const row = db
    .prepare<[number], ActionRow>('SELECT uid, at, who, kind, params, previous_hash FROM action WHERE id = ?')
    .get(id);
  const hash = createHash('sha256');
  hash.update(JSON.stringify(row));
  const changes = db
    .prepare<[number], { table_name: string; row_uid: string; before: string | null; after: string | null }>(
      'SELECT table_name, row_uid, before, after FROM change WHERE action_id = ? ORDER BY id',
    )
    .iterate(id);
  for (const change of changes) hash.update(JSON.stringify(change));
  return hash.digest('hex');
}
