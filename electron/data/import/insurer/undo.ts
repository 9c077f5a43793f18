import type { UndoCount, UndoOutcome } from '../../../../shared/import/schema.ts';
import { fail } from '../../../../shared/result.ts';
import type { JobExtras } from '../../context.ts';
import type { Connection } from '../../connection.ts';

const slice = 4000;

/**
 * Refuses to take a list back while a later one of its month stands: that one was compared with it, and keeps only what
 * it changed. `insurer-list-built-on` names the list that has to go first.
 */
function refuseWhenBuiltOn(db: Connection, batch: number): void {
  const later = db
    .prepare<[number], { file: string; month: string }>(
      `SELECT later.file, later.month FROM import_batch mine JOIN import_batch later ON later.month = mine.month
       WHERE mine.id = ? AND later.id > mine.id AND later.kind = 'insurer-list' AND later.is_undone = 0
       ORDER BY later.id DESC LIMIT 1`,
    )
    .get(batch);
  if (later) fail('insurer-list-built-on', later);
}

/**
 * What taking the latest list of a month back would do: members who go, and members whose earlier row holds again.
 * `insurer-list-built-on` when it is not the latest.
 */
export async function countMembers(db: Connection, batch: number, pause: () => Promise<void>): Promise<UndoCount> {
  refuseWhenBuiltOn(db, batch);
  const ids = db
    .prepare<[number], { first: number | null; last: number | null }>(
      'SELECT min(id) AS first, max(id) AS last FROM insurer_member WHERE batch_id = ?',
    )
    .get(batch);
  const count = db.prepare<[number, number, number], { removed: number; restored: number }>(
    `SELECT count(*) FILTER (WHERE NOT earlier) AS removed, count(*) FILTER (WHERE earlier) AS restored
     FROM (SELECT
       EXISTS (SELECT 1 FROM insurer_member o WHERE o.month = r.month AND o.member = r.member AND o.id < r.id) AS earlier
       FROM insurer_member r WHERE r.id BETWEEN ? AND ? AND r.batch_id = ?)`,
  );
  const all = { removed: 0, restored: 0, kept: 0 };
  for (let from = ids?.first ?? 1; from <= (ids?.last ?? 0); from += slice) {
    const some = count.get(from, from + slice - 1, batch);
    all.removed += some?.removed ?? 0;
    all.restored += some?.restored ?? 0;
    await pause();
  }
  return all;
}

/** Removes the rows that the latest list of a month brought, in slices; `insurer-list-built-on` as above. */
export async function takeBackMembers(
  db: Connection,
  batch: number,
  progress: JobExtras['progress'],
  pause: () => Promise<void>,
): Promise<UndoOutcome> {
  const { removed, restored, kept } = await countMembers(db, batch, pause);
  const all = removed + restored;
  const remove = db.prepare<{ batch: number }>(
    `DELETE FROM insurer_member WHERE id IN (SELECT id FROM insurer_member WHERE batch_id = :batch LIMIT ${slice})`,
  );
  let done = 0;
  for (let gone = remove.run({ batch }).changes; gone > 0; gone = remove.run({ batch }).changes) {
    progress('undoing', (done += gone), all);
    await pause();
  }
  return { reverted: all, kept, failed: 0 };
}
