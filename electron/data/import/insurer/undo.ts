import type { UndoCount, UndoOutcome } from '../../../../shared/import/schema.ts';
import type { JobExtras } from '../../context.ts';
import type { Connection } from '../../connection.ts';

const slice = 4000;

/**
 * What taking an import of an insurer's list back would do: members who go, members whose earlier row holds again, and
 * those whom a later list of the month has changed since, so that it is the later row that holds.
 */
export function countMembers(db: Connection, batch: number): UndoCount {
  const count = db
    .prepare<{ batch: number }, UndoCount>(
      `SELECT count(*) FILTER (WHERE NOT later AND NOT earlier) AS removed,
         count(*) FILTER (WHERE NOT later AND earlier) AS restored, count(*) FILTER (WHERE later) AS kept
       FROM (SELECT
         EXISTS (SELECT 1 FROM insurer_member o WHERE o.month = r.month AND o.member = r.member AND o.id > r.id) AS later,
         EXISTS (SELECT 1 FROM insurer_member o WHERE o.month = r.month AND o.member = r.member AND o.id < r.id) AS earlier
         FROM insurer_member r WHERE r.batch_id = :batch)`,
    )
    .get({ batch });
  return count ?? { removed: 0, restored: 0, kept: 0 };
}

/** Removes the rows that an import brought, in slices. */
export async function takeBackMembers(
  db: Connection,
  batch: number,
  progress: JobExtras['progress'],
  pause: () => Promise<void>,
): Promise<UndoOutcome> {
  const { removed, restored, kept } = countMembers(db, batch);
  const all = removed + restored + kept;
  const remove = db.prepare<{ batch: number }>(
    `DELETE FROM insurer_member WHERE id IN (SELECT id FROM insurer_member WHERE batch_id = :batch LIMIT ${slice})`,
  );
  let done = 0;
  for (let gone = remove.run({ batch }).changes; gone > 0; gone = remove.run({ batch }).changes) {
    progress('undoing', (done += gone), all);
    await pause();
  }
  return { reverted: removed + restored, kept, failed: 0 };
}
