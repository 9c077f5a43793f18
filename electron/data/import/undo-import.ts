import type { UndoOutcome } from '../../../shared/import/schema.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../database.ts';
import { takeBackChange } from '../undo.ts';

/** Whether a change of a row is still in force: one that was taken back, or that took another back, does not count. */
const isTouched = (row: string) => `(${row}.row_version > 1 AND EXISTS (
  SELECT 1 FROM change c JOIN action a ON a.id = c.action_id
  WHERE c.row_uid = ${row}.uid AND a.id <> :id AND a.undone_by_id IS NULL AND a.undoes_id IS NULL))`;

/**
 * People that the import brought and that somebody has touched since: edited, given another spell, or one of their
 * spells edited. They stay, with all their spells.
 */
const keptPeople = `
CREATE TEMP TABLE kept AS
SELECT p.id FROM participant p
WHERE p.created_action = :id AND (
  ${isTouched('p')} OR EXISTS (
    SELECT 1 FROM participation s WHERE s.participant_id = p.id AND (s.created_action <> :id OR ${isTouched('s')})))`;

function removeBrought(db: Connection, actionId: number): { removed: number; kept: number } {
  db.exec('DROP TABLE IF EXISTS temp.kept');
  // Parameters are not allowed in CREATE TABLE: the number is our own row id.
  db.exec(keptPeople.replaceAll(':id', String(actionId)));
  db.prepare(
    `DELETE FROM participation AS s
     WHERE s.created_action = :id AND NOT ${isTouched('s')} AND s.participant_id NOT IN (SELECT id FROM temp.kept)`,
  ).run({ id: actionId });
  const { changes: removed } = db
    .prepare('DELETE FROM participant WHERE created_action = :id AND id NOT IN (SELECT id FROM temp.kept)')
    .run({ id: actionId });
  const kept = db.prepare<[], number>('SELECT count(*) FROM temp.kept').pluck().get() ?? 0;
  db.exec('DROP TABLE temp.kept');
  return { removed, kept };
}

/** Puts changed rows back, newest change first; a row that was edited since keeps its edit. */
function takeBackChanges(db: Connection, actionId: number): { reverted: number; kept: number } {
  const changes = db
    .prepare<[number], Parameters<typeof takeBackChange>[1]>(
      'SELECT id, table_name, row_uid, before, after FROM change WHERE action_id = ? ORDER BY id DESC',
    )
    .all(actionId);
  const keptRows = new Set<string>();
  const touched = new Set<string>();
  for (const change of changes) {
    touched.add(change.row_uid);
    if (keptRows.has(change.row_uid)) continue;
    try {
      takeBackChange(db, change);
    } catch (error) {
      if (!(error instanceof CodedError && error.code === 'undo-conflict')) throw error;
      keptRows.add(change.row_uid);
    }
  }
  return { reverted: touched.size - keptRows.size, kept: keptRows.size };
}

/** Takes a whole import back, at any later time: what it brought goes, what it changed returns, what was edited since stays. */
export function undoImportNow(
  { writer: db, actions }: DataContext,
  actionId: number,
): UndoOutcome & { action: string } {
  const batch = db
    .prepare<[number], { id: number; file: string; is_undone: number }>(
      'SELECT id, file, is_undone FROM import_batch WHERE action_id = ?',
    )
    .get(actionId);
  if (!batch) return fail('not-found');
  if (batch.is_undone === 1) fail('import-undone');
  return actions.run(
    {
      kind: 'import.undone',
      params: { file: batch.file },
      topics: ['participants', 'imports'],
      isUndoable: false,
      bulk: 2,
      undoesId: actionId,
    },
    () => {
      const changed = takeBackChanges(db, actionId);
      const brought = removeBrought(db, actionId);
      db.prepare('UPDATE import_batch SET is_undone = 1, row_version = row_version + 1 WHERE id = ?').run(batch.id);
      return { reverted: brought.removed + changed.reverted, kept: brought.kept + changed.kept, failed: 0 };
    },
  );
}
