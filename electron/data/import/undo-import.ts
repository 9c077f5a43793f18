import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { UndoCount, UndoOutcome } from '../../../shared/import/schema.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import { breathe, type DataContext, type JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { refreshPerson } from '../participants/refresh.ts';
import { rulesOf } from '../participants/rules.ts';
import { type ChangeRow, takeBackChange } from '../undo.ts';
import { takeBackAgreements } from './agreements/undo.ts';
import { countMembers, takeBackMembers } from './insurer/undo.ts';

/** What follows from the rest: somebody whose kecamatan was renamed has not been edited. */
const derived: ReadonlySet<string> = new Set(['search_text', 'problems']);

const contentOf = (image: string) => `json_remove(${image}, '$.row_version', '$.search_text', '$.problems')`;

/**
 * People of whom something that the import brought or changed was edited or removed since: `kept`. They stay whole, as
 * half of what a list said may contradict the other half. A change that was taken back, or that took another back, does
 * not count. `brought`: everybody of whom the import left something. `mine`: the changes of the import, by person. All
 * hold ids, of people that are gone too.
 */
const tables = `
DROP TABLE IF EXISTS temp.kept;
DROP TABLE IF EXISTS temp.brought;
DROP TABLE IF EXISTS temp.mine;
CREATE TEMP TABLE kept (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE brought (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE mine (person INTEGER, change INTEGER, PRIMARY KEY (person, change)) WITHOUT ROWID`;
const dropTables = 'DROP TABLE temp.kept; DROP TABLE temp.brought; DROP TABLE temp.mine';
const personOf = `CASE c.table_name WHEN 'participant' THEN coalesce(c.after, c.before) ->> 'id'
  ELSE coalesce(c.after, c.before) ->> 'participant_id' END`;

/** Marks from the rows of one table with ids above `:from` up to `:to`; "+" keeps SQLite on that order. */
interface Mark {
  readonly table: 'change' | 'participant' | 'participation';
  /** The first id that can matter; `:id` is the action. */
  readonly first?: string;
  readonly sql: readonly string[];
}

const marks: readonly Mark[] = [
  {
    table: 'change',
    first: 'SELECT min(id) FROM change WHERE action_id >= :id',
    sql: [
      `INSERT OR IGNORE INTO temp.mine SELECT ${personOf}, c.id FROM change c
       WHERE c.id > :from AND c.id <= :to AND +c.action_id = :id AND c.table_name IN ('participant', 'participation')`,
      `INSERT OR IGNORE INTO temp.kept
       SELECT ${personOf} FROM change c JOIN action a ON a.id = c.action_id
       WHERE c.id > :from AND c.id <= :to AND +c.action_id > :id AND a.undone_by_id IS NULL AND a.undoes_id IS NULL
         AND c.table_name IN ('participant', 'participation') AND ${contentOf('c.before')} IS NOT ${contentOf('c.after')}
         AND (coalesce(c.before, c.after) ->> 'created_action' = :id
           OR EXISTS (SELECT 1 FROM change mine WHERE mine.row_uid = c.row_uid AND mine.action_id = :id))`,
    ],
  },
  {
    table: 'participant',
    sql: [
      `INSERT OR IGNORE INTO temp.brought SELECT id FROM participant WHERE id > :from AND id <= :to AND created_action = :id`,
    ],
  },
  {
    table: 'participation',
    sql: [
      `INSERT OR IGNORE INTO temp.brought
       SELECT participant_id FROM participation WHERE id > :from AND id <= :to AND created_action = :id`,
      `INSERT OR IGNORE INTO temp.kept
       SELECT p.id FROM participation s JOIN participant p ON p.id = s.participant_id
       WHERE s.id > :from AND s.id <= :to AND s.created_action <> :id AND p.created_action = :id`,
    ],
  },
];

/** Rows looked through, and people put back, between two looks at the messages. */
const looked = 4000;
const putBack = 200;

type Pause = () => Promise<void>;

/** Fills the three tables, slice by slice. */
async function markPeople(db: Connection, id: number, pause: Pause): Promise<void> {
  db.exec(tables);
  for (const { table, first, sql } of marks) {
    const one = (question: string, values: Readonly<Record<string, number>>) =>
      db.prepare<unknown[], number | null>(question).pluck().get(values) ?? null;
    const last = one(`SELECT max(id) FROM ${table}`, {}) ?? 0;
    const start = first === undefined ? 1 : (one(first, { id }) ?? last + 1);
    const statements = sql.map((text) => db.prepare(text));
    for (let from = start - 1; from < last; from += looked) {
      for (const statement of statements) statement.run({ id, from, to: from + looked });
      await pause();
    }
  }
  db.exec(`INSERT OR IGNORE INTO temp.brought SELECT person FROM temp.mine;
    INSERT OR IGNORE INTO temp.brought SELECT id FROM temp.kept`);
}

/** Puts changed people of one slice back; of one whose changes cannot all be taken back nothing is. Answers how many that are. */
function takingBack({ writer: db }: DataContext): (from: number, to: number) => number {
  const changed = db.prepare<[number, number], ChangeRow & { person: number }>(
    `SELECT c.id, c.table_name, c.row_uid, c.before, c.after, m.person
     FROM temp.mine m CROSS JOIN change c ON c.id = m.change
     WHERE m.person > ? AND m.person <= ? AND m.person NOT IN (SELECT id FROM temp.kept)
     ORDER BY m.person, m.change DESC`,
  );
  const keep = db.prepare<[number]>('INSERT INTO temp.kept VALUES (?)');
  const takeBackAll = db.transaction((changes: readonly ChangeRow[]) => {
    for (const change of changes) takeBackChange(db, change, derived);
  });
  return (from, to) => {
    let failed = 0;
    for (const [person, changes] of Map.groupBy(changed.all(from, to), ({ person: id }) => id)) {
      try {
        takeBackAll(changes);
      } catch (error) {
        if (!(error instanceof CodedError && error.code === 'undo-conflict')) throw error;
        keep.run(person);
        failed += 1;
      }
    }
    return failed;
  };
}

/** Deletes the people and spells of one slice that the import brought, as far as they are not kept. */
function removing(db: Connection, id: number): (from: number, to: number) => void {
  const free = `IN (SELECT id FROM temp.brought WHERE id > :from AND id <= :to AND id NOT IN (SELECT id FROM temp.kept))`;
  const spells = db.prepare(`DELETE FROM participation WHERE participant_id ${free} AND created_action = :id`);
  const people = db.prepare(`DELETE FROM participant WHERE id ${free} AND created_action = :id`);
  return (from, to) => {
    spells.run({ id, from, to });
    people.run({ id, from, to });
  };
}

/** Brings up to date what follows from the facts of everybody of one slice who stays: only once the import's spells are gone. */
function refreshing({ writer: db, today }: DataContext): (ids: readonly number[]) => void {
  const rules = rulesOf(db, today());
  return (ids) => {
    for (const id of ids) refreshPerson(db, id, rules);
  };
}

/** Every person that the import brought or changed has one of three outcomes; their sum is `new` + `changed`. */
async function takeBackPeople(
  context: DataContext,
  id: number,
  progress: JobExtras['progress'],
  pause: Pause,
): Promise<UndoOutcome> {
  const { writer: db } = context;
  await markPeople(db, id, pause);
  const count = (table: 'kept' | 'brought') =>
    db.prepare<[], number>(`SELECT count(*) FROM temp.${table}`).pluck().get() ?? 0;
  const kept = count('kept');
  const brought = count('brought');
  const takeBack = takingBack(context);
  const remove = removing(db, id);
  const refresh = refreshing(context);
  const page = db
    .prepare<[number, number], number>('SELECT id FROM temp.brought WHERE id > ? ORDER BY id LIMIT ?')
    .pluck();
  let failed = 0;
  let done = 0;
  let from = 0;
  for (let ids = page.all(from, putBack); ids.length > 0; ids = page.all(from, putBack)) {
    const to = ids.at(-1) ?? from;
    failed += takeBack(from, to);
    remove(from, to);
    refresh(ids);
    from = to;
    progress('undoing', (done += ids.length), brought);
    await pause();
  }
  db.exec(dropTables);
  return { reverted: brought - kept - failed, kept, failed };
}

interface Batch {
  id: number;
  kind: ListKind;
  file: string;
  is_undone: number;
}

/** The receipt of an action; `not-found` when it is no import. */
function batchOf(db: Connection, actionId: number): Batch {
  const batch = db
    .prepare<[number], Batch>('SELECT id, kind, file, is_undone FROM import_batch WHERE action_id = ?')
    .get(actionId);
  return batch ?? fail('not-found');
}

/** Looks at the messages between two slices; throws when the work was cancelled. */
function pauseOf({ signal }: Pick<JobExtras, 'signal'>): Pause {
  return async () => {
    await breathe();
    signal.throwIfAborted();
  };
}

/**
 * What {@link undoImport} would do now, by the same marks: only what cannot be put back shows when it is tried. Changes
 * nothing that is kept; call it when no write is under way.
 */
export async function countUndo(
  { writer: db }: DataContext,
  actionId: number,
  job: Pick<JobExtras, 'signal'>,
): Promise<UndoCount> {
  const batch = batchOf(db, actionId);
  if (batch.kind === 'insurer-list') return countMembers(db, batch.id, pauseOf(job));
  await markPeople(db, actionId, pauseOf(job));
  const count = (condition: string) =>
    db
      .prepare<{ id: number }, number>(
        `SELECT count(*) FROM temp.brought b LEFT JOIN participant p ON p.id = b.id WHERE ${condition}`,
      )
      .pluck()
      .get({ id: actionId }) ?? 0;
  const isKept = 'b.id IN (SELECT id FROM temp.kept)';
  const answer = {
    removed: count(`NOT ${isKept} AND p.created_action = :id`),
    restored: count(`NOT ${isKept} AND p.created_action IS NOT :id`),
    kept: count(`${isKept} AND :id = :id`),
  };
  db.exec(dropTables);
  return answer;
}

/** Agreements are few: they are taken back in one piece, which is told as one. */
async function takeBackTerms(
  context: DataContext,
  id: number,
  progress: JobExtras['progress'],
  pause: Pause,
): Promise<UndoOutcome> {
  const outcome = takeBackAgreements(context, id);
  const all = outcome.reverted + outcome.kept + outcome.failed;
  progress('undoing', all, all);
  await pause();
  return outcome;
}

/** The rows of a list that was kept of a month. */
function takeBackList(
  { writer: db }: DataContext,
  id: number,
  progress: JobExtras['progress'],
  pause: Pause,
): Promise<UndoOutcome> {
  return takeBackMembers(db, batchOf(db, id).id, progress, pause);
}

/** How a list of each kind is taken back, as it was saved: people without images of the rows. */
const waysBack = {
  participants: { takeBack: takeBackPeople, topic: 'participants', bulk: 2 },
  agreements: { takeBack: takeBackTerms, topic: 'agreements', bulk: 0 },
  'insurer-list': { takeBack: takeBackList, topic: 'imports', bulk: 2 },
} as const satisfies Readonly<Record<ListKind, object>>;

/**
 * Takes a whole import back, at any later time: what it brought goes, what it changed returns, what was edited since stays.
 * In slices and in one transaction: a cancel leaves everything as it was. `isStep`: as one step of Ctrl-Z, which then goes
 * on to what is older. Call it when no other write is under way. Codes: `not-found`, `import-undone`, `cancelled`,
 * `insurer-list-built-on`.
 */
export async function undoImport(
  context: DataContext,
  actionId: number,
  { signal, progress }: Pick<JobExtras, 'signal' | 'progress'>,
  isStep = false,
): Promise<UndoOutcome & { action: string }> {
  const { writer: db, actions } = context;
  const batch = batchOf(db, actionId);
  if (batch.is_undone === 1) fail('import-undone');
  const { takeBack, topic, bulk } = waysBack[batch.kind];
  const action = actions.begin({
    kind: 'import.undone',
    params: { file: batch.file, ...(isStep && { isStep: 1 }) },
    topics: [topic, 'imports'],
    isUndoable: false,
    bulk,
    undoesId: actionId,
  });
  const pause = pauseOf({ signal });
  try {
    const outcome = await takeBack(context, actionId, progress, pause);
    db.prepare('UPDATE import_batch SET is_undone = 1, row_version = row_version + 1 WHERE id = ?').run(batch.id);
    await action.seal(pause);
    action.finish();
    return { ...outcome, action: action.uid };
  } catch (error) {
    action.abandon();
    throw error;
  }
}
