import type { Connection } from '../../../electron/data/connection.ts';
import { historyDamage } from '../history-damage.ts';

/** The note of every person that was acknowledged, by uid: `null` when it was only added. */
export type Expected = Map<string, string | null>;

/** How many people differ from what was acknowledged: missing, changed, or one too many. */
export function differencesFrom(db: Connection, expected: ReadonlyMap<string, string | null>): number {
  const rows = db.prepare<[], { uid: string; note: string | null }>('SELECT uid, note FROM participant').all();
  const found = new Map(rows.map(({ uid, note }) => [uid, note]));
  const missing = [...expected].filter(([uid, note]) => !found.has(uid) || found.get(uid) !== note).length;
  return missing + rows.filter(({ uid }) => !expected.has(uid)).length;
}

/** What is broken in a store: pages, references, a half action, the history. */
export function damagesOf(db: Connection): unknown[] {
  return [
    ...(db.pragma('quick_check') as { quick_check: string }[]).filter(({ quick_check: line }) => line !== 'ok'),
    ...(db.pragma('foreign_key_check') as unknown[]),
    ...db.prepare('SELECT * FROM current_action').all(),
    ...historyDamage(db),
  ];
}
