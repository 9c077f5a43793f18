import type { UndoOutcome } from '../../../../shared/import/schema.ts';
import { CodedError } from '../../../../shared/result.ts';
import type { DataContext } from '../../context.ts';
import type { Connection } from '../../connection.ts';
import { type ChangeRow, takeBackChange } from '../../undo.ts';

interface OwnedChange extends ChangeRow {
  /** Row id of the agreement that was changed, or whose step was. */
  agreement: number;
}

const ownerOf = `CASE c.table_name WHEN 'agreement' THEN coalesce(c.after, c.before) ->> 'id'
  ELSE coalesce(c.after, c.before) ->> 'agreement_id' END`;

/** What the import did, agreement by agreement; the one that was written last comes first, so that renewals go before the renewed. */
function changesByAgreement(db: Connection, actionId: number): ReadonlyMap<number, OwnedChange[]> {
  const changes = db
    .prepare<[number], OwnedChange>(
      `SELECT c.id, c.table_name, c.row_uid, c.before, c.after, ${ownerOf} AS agreement FROM change c
       WHERE c.action_id = ? AND agreement IS NOT NULL ORDER BY c.id DESC`,
    )
    .all(actionId);
  return Map.groupBy(changes, ({ agreement }) => agreement);
}

/** Agreements of which something was edited, added or removed since by what is still in force: by row id. */
function editedSince(db: Connection, actionId: number): ReadonlySet<number> {
  return new Set(
    db
      .prepare<[number], number | null>(
        `SELECT DISTINCT ${ownerOf} FROM change c JOIN action a ON a.id = c.action_id
         WHERE c.action_id > ? AND a.undone_by_id IS NULL AND a.undoes_id IS NULL AND c.table_name LIKE 'agreement%'`,
      )
      .pluck()
      .all(actionId)
      .filter((id) => id !== null),
  );
}

/**
 * Takes back what an import of agreements did: every agreement that it brought or changed is reverted whole, kept because
 * something of it was edited since or another agreement still leads to it, or failed.
 */
export function takeBackAgreements({ writer: db }: DataContext, actionId: number): UndoOutcome {
  db.pragma('defer_foreign_keys = ON');
  const edited = editedSince(db, actionId);
  const leadsTo = db
    .prepare<{ id: number }, number>(
      'SELECT count(*) FROM agreement WHERE (parent_id = :id OR renews_id = :id) AND id <> :id',
    )
    .pluck();
  const takeBackAll = db.transaction((changes: readonly ChangeRow[]) => {
    for (const change of changes) takeBackChange(db, change);
  });
  const outcome = { reverted: 0, kept: 0, failed: 0 };
  for (const [id, changes] of changesByAgreement(db, actionId)) {
    const isNew = changes.some(({ table_name, before }) => table_name === 'agreement' && before === null);
    if (edited.has(id) || (isNew && (leadsTo.get({ id }) ?? 0) > 0)) {
      outcome.kept += 1;
      continue;
    }
    try {
      takeBackAll(changes);
      outcome.reverted += 1;
    } catch (error) {
      if (!(error instanceof CodedError && error.code === 'undo-conflict')) throw error;
      outcome.failed += 1;
    }
  }
  return outcome;
}
