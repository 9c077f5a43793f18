import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { UndoOutcome } from '../../../shared/import/schema.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../database.ts';
import { refreshPerson } from '../participants/refresh.ts';
import { rulesOf } from '../participants/rules.ts';
import { type ChangeRow, takeBackChange } from '../undo.ts';
import { takeBackAgreements } from './agreements/undo.ts';

/** What follows from the rest: somebody whose kecamatan was renamed has not been edited. */
const derived: ReadonlySet<string> = new Set(['search_text', 'problems']);

const contentOf = (image: string) => `json_remove(${image}, '$.row_version', '$.search_text', '$.problems')`;

/**
 * People of whom something that the import brought or changed was edited or removed since: `kept`. They stay whole, as
 * half of what a list said may contradict the other half. A change that was taken back, or that took another back, does
 * not count. `brought`: everybody of whom the import left something. Both hold ids, of people that are gone too.
 */
const tables = `
DROP TABLE IF EXISTS temp.kept;
DROP TABLE IF EXISTS temp.brought;
CREATE TEMP TABLE kept (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE brought (id INTEGER PRIMARY KEY)`;
const personOf = `CASE c.table_name WHEN 'participant' THEN coalesce(c.after, c.before) ->> 'id'
  ELSE coalesce(c.after, c.before) ->> 'participant_id' END`;
const fillKept = `
INSERT OR IGNORE INTO temp.kept
SELECT ${personOf} FROM change c JOIN action a ON a.id = c.action_id
WHERE c.action_id > :id AND a.undone_by_id IS NULL AND a.undoes_id IS NULL
  AND c.table_name IN ('participant', 'participation') AND ${contentOf('c.before')} IS NOT ${contentOf('c.after')}
  AND (coalesce(c.before, c.after) ->> 'created_action' = :id
    OR EXISTS (SELECT 1 FROM change mine WHERE mine.row_uid = c.row_uid AND mine.action_id = :id))
UNION
SELECT p.id FROM participation s JOIN participant p ON p.id = s.participant_id
WHERE p.created_action = :id AND s.created_action <> :id`;
const fillBrought = `
INSERT OR IGNORE INTO temp.brought
SELECT id FROM participant WHERE created_action = :id
UNION SELECT participant_id FROM participation WHERE created_action = :id
UNION SELECT ${personOf} FROM change c WHERE c.action_id = :id AND c.table_name IN ('participant', 'participation')
UNION SELECT id FROM temp.kept`;

/** Deletes the people and spells that the import brought, as far as they are not kept. */
function removeBrought(db: Connection, id: number): void {
  const isFree = 'NOT IN (SELECT id FROM temp.kept)';
  db.prepare(`DELETE FROM participation WHERE created_action = :id AND participant_id ${isFree}`).run({ id });
  db.prepare(`DELETE FROM participant WHERE created_action = :id AND id ${isFree}`).run({ id });
}

/** Changes of known people who are not kept, person by person, newest first. */
function changesByPerson(db: Connection, actionId: number): ReadonlyMap<number, ChangeRow[]> {
  const changes = db
    .prepare<[number], ChangeRow & { person: number }>(
      `SELECT c.id, c.table_name, c.row_uid, c.before, c.after, ${personOf} AS person FROM change c
       WHERE c.action_id = ? AND c.table_name IN ('participant', 'participation')
         AND person NOT IN (SELECT id FROM temp.kept) ORDER BY c.id DESC`,
    )
    .all(actionId);
  return Map.groupBy(changes, ({ person }) => person);
}

/** Puts changed people back; of one whose changes cannot all be taken back nothing is. Answers how many that are. */
function takeBackChanges({ writer: db, today }: DataContext, actionId: number): number {
  const rules = rulesOf(db, today());
  const takeBackAll = db.transaction((changes: readonly ChangeRow[]) => {
    for (const change of changes) takeBackChange(db, change, derived);
  });
  const keep = db.prepare<[number]>('INSERT INTO temp.kept VALUES (?)');
  let failed = 0;
  for (const [person, changes] of changesByPerson(db, actionId)) {
    try {
      takeBackAll(changes);
      refreshPerson(db, person, rules);
    } catch (error) {
      if (!(error instanceof CodedError && error.code === 'undo-conflict')) throw error;
      keep.run(person);
      failed += 1;
    }
  }
  return failed;
}

/** Every person that the import brought or changed has one of three outcomes; their sum is `new` + `changed`. */
function takeBackPeople(context: DataContext, id: number): UndoOutcome {
  const { writer: db } = context;
  const count = (table: 'kept' | 'brought') =>
    db.prepare<[], number>(`SELECT count(*) FROM temp.${table}`).pluck().get() ?? 0;
  db.exec(tables);
  db.prepare(fillKept).run({ id });
  db.prepare(fillBrought).run({ id });
  const kept = count('kept');
  const brought = count('brought');
  const failed = takeBackChanges(context, id);
  removeBrought(db, id);
  db.exec('DROP TABLE temp.kept; DROP TABLE temp.brought');
  return { reverted: brought - kept - failed, kept, failed };
}

/** How a list of each kind is taken back, as it was saved: people without images of the rows. */
const waysBack = {
  participants: { takeBack: takeBackPeople, topic: 'participants', bulk: 2 },
  agreements: { takeBack: takeBackAgreements, topic: 'agreements', bulk: 0 },
} as const satisfies Readonly<Record<ListKind, object>>;

/**
 * Takes a whole import back, at any later time: what it brought goes, what it changed returns, what was edited since stays.
 * `isStep`: as one step of Ctrl-Z, which then goes on to what is older.
 */
export function undoImportNow(
  context: DataContext,
  actionId: number,
  isStep = false,
): UndoOutcome & { action: string } {
  const { writer: db, actions } = context;
  const batch = db
    .prepare<[number], { id: number; kind: ListKind; file: string; is_undone: number }>(
      'SELECT id, kind, file, is_undone FROM import_batch WHERE action_id = ?',
    )
    .get(actionId);
  if (!batch) return fail('not-found');
  if (batch.is_undone === 1) fail('import-undone');
  const { takeBack, topic, bulk } = waysBack[batch.kind];
  return actions.run(
    {
      kind: 'import.undone',
      params: { file: batch.file, ...(isStep && { isStep: 1 }) },
      topics: [topic, 'imports'],
      isUndoable: false,
      bulk,
      undoesId: actionId,
    },
    () => {
      const outcome = takeBack(context, actionId);
      db.prepare('UPDATE import_batch SET is_undone = 1, row_version = row_version + 1 WHERE id = ?').run(batch.id);
      return outcome;
    },
  );
}
