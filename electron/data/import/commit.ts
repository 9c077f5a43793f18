import type { Parsed } from '../../../shared/contract.ts';
import type { ImportPreview, Receipt } from '../../../shared/import/schema.ts';
import type { LongAction } from '../actions.ts';
import { breathe, type DataContext, type JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { refreshPerson } from '../participants/refresh.ts';
import { rulesOf } from '../participants/rules.ts';
import { newUid } from '../uid.ts';
import { saveAgreements } from './agreements/commit.ts';
import { withoutScatteredIndexes } from './bulk-indexes.ts';
import { saveMembers } from './insurer/commit.ts';
import { personColumns } from './person-row.ts';
import { type CurrentPreview, forgetPreview, unchangedPreviewOf } from './preview.ts';
import { receiptOf } from './receipts.ts';
import type { ColumnChange } from './verdict.ts';
import { placeSql } from './place-sql.ts';

/** Rows saved between two looks at the messages: a cancel is heard within a tenth of a second. */
const slice = 4000;

const spellValues =
  'segment, category_id, unit_id, funding_id, programmes, wage, kpj, position, workplace, starts_on, ends_on';

/** Inserts the new people of one slice and their spells, ids counted on from the register's last one. */
function insertSlice(db: Connection): (from: number, to: number, firstId: number, actionId: number) => void {
  const people = db.prepare(
    `INSERT INTO participant (id, uid, ${personColumns.join(', ')}, search_text, problems, created_action)
     SELECT :firstId + id, participant_uid, ${personColumns.join(', ')}, search_text, problems, :actionId
     FROM temp.staged WHERE id BETWEEN :from AND :to AND outcome = 'new' ORDER BY id`,
  );
  const spells = db.prepare(
    `INSERT INTO participation (uid, participant_id, ${spellValues}, created_action)
     SELECT spell_uid, CASE outcome WHEN 'new' THEN :firstId + id ELSE participant_id END, ${spellValues}, :actionId
     FROM temp.staged
     WHERE id BETWEEN :from AND :to AND outcome IN ('new', 'changed') AND spell_uid IS NOT NULL
     ORDER BY id`,
  );
  return (from, to, firstId, actionId) => {
    people.run({ from, to, firstId, actionId });
    spells.run({ from, to, firstId, actionId });
  };
}

interface ChangedRow {
  participant_id: number;
  spell_id: number | null;
  changes: string;
}

/** Writes the changed fields of one slice, each record once. */
function changeSlice(context: DataContext): (from: number, to: number) => void {
  const { writer: db, today } = context;
  const rows = db.prepare<[number, number], ChangedRow>(
    `SELECT participant_id, spell_id, changes FROM temp.staged WHERE id BETWEEN ? AND ? AND outcome = 'changed'`,
  );
  const rules = rulesOf(db, today());
  return (from, to) => {
    for (const row of rows.all(from, to)) {
      const changes = JSON.parse(row.changes) as ColumnChange[];
      updateColumns(db, 'participant', row.participant_id, changes);
      if (row.spell_id !== null) updateColumns(db, 'participation', row.spell_id, changes);
      refreshPerson(db, row.participant_id, rules);
    }
  };
}

function updateColumns(
  db: Connection,
  table: 'participant' | 'participation',
  id: number,
  changes: readonly ColumnChange[],
): void {
  const mine = changes.filter(({ record }) => record === table);
  if (mine.length === 0) return;
  const assignments = mine.map(({ column }) => `${column} = :${column}`);
  const has = (name: string) => mine.some(({ column }) => column === name);
  if (has('village_id') && !has('village_text')) assignments.push('village_text = NULL');
  db.prepare(`UPDATE ${table} SET ${assignments.join(', ')}, row_version = row_version + 1 WHERE id = :id`).run({
    id,
    ...Object.fromEntries(mine.map(({ column, after }) => [column, after])),
  });
}

/** Keeps the receipt; its uid and row id. */
function keepReceipt(
  { writer, now }: DataContext,
  preview: CurrentPreview,
  action: LongAction,
): { uid: string; batch: number } {
  const uid = newUid();
  const { balance } = preview.answer;
  const { layout, columns, sheets, sheetAs, dateOrder, defaults } = preview.input;
  const names = sheets.map(({ name }) => name);
  const { lastInsertRowid } = writer
    .prepare(
      `INSERT INTO import_batch (uid, action_id, at, who, kind, month, file, sha256, sheet, choices, rows_read, rows_new,
         rows_changed, rows_same, rows_conflict, rows_rejected, rows_skipped)
       VALUES (:uid, :actionId, :at, (SELECT who FROM action WHERE id = :actionId), :kind, :month, :file, :sha256, :sheet, :choices,
         :read, :new, :changed, :same, :conflict, :rejected, :skipped)`,
    )
    .run({
      uid,
      actionId: action.id,
      at: now().toISOString(),
      kind: preview.input.kind,
      month: preview.input.month,
      file: preview.file,
      sha256: preview.sha256,
      sheet: names[0],
      choices: JSON.stringify({ layout, columns, sheets, sheetAs, dateOrder, defaults }),
      ...balance,
    });
  const batch = Number(lastInsertRowid);
  writer
    .prepare(
      `INSERT INTO import_problem (batch_id, sheet, row, column_name, field, code, level, original)
       SELECT :batch, :names ->> ${placeSql.sheet('place')}, ${placeSql.row('place')}, column_name, field, code, level, original
       FROM temp.staged_problem ORDER BY place, rowid`,
    )
    .run({ batch, names: JSON.stringify(names) });
  return { uid, batch };
}

/** Saves what a preview of people staged. */
async function savePeople(
  context: DataContext,
  action: LongAction,
  { progress, signal }: Pick<JobExtras, 'progress' | 'signal'>,
  _batch: number,
  { balance }: Pick<ImportPreview, 'balance'>,
): Promise<void> {
  const { writer: db } = context;
  const buildIndexes = withoutScatteredIndexes(db, balance.new);
  const last = db.prepare<[], number | null>('SELECT max(id) FROM temp.staged').pluck().get() ?? 0;
  // Not the highest of today: the id of somebody who was removed is never given again.
  const lastId = db.prepare<[], number>(`SELECT seq FROM sqlite_sequence WHERE name = 'participant'`).pluck();
  const firstId = lastId.get() ?? 0;
  const insert = insertSlice(db);
  const change = changeSlice(context);
  for (let from = 1; from <= last; from += slice) {
    const to = Math.min(from + slice - 1, last);
    insert(from, to, firstId, action.id);
    change(from, to);
    progress('saving', to, last);
    await breathe();
    if (signal.aborted) throw signal.reason as Error;
  }
  buildIndexes();
}

/** How each kind of list is saved. Rows of people keep no images of their own: there can be 200,000 of them. */
const savings = {
  participants: { save: savePeople, action: 'import.committed', topic: 'participants', bulk: 1 },
  agreements: { save: saveAgreements, action: 'import.committed', topic: 'agreements', bulk: 0 },
  'insurer-list': { save: saveMembers, action: 'insurer-list.kept', topic: 'imports', bulk: 1 },
} as const;

/** Saves a preview in one transaction: all of it or nothing, whatever happens half-way. */
export async function commitImport(
  context: DataContext,
  input: Parsed<'import.commit'>,
  extras: JobExtras,
): Promise<Receipt> {
  return extras.exclusively(async () => {
    const preview = unchangedPreviewOf(context, input.preview);
    const { balance } = preview.answer;
    const { kind, month } = preview.input;
    const { save, action: done, topic, bulk } = savings[kind];
    const action = context.actions.begin({
      kind: done,
      params: { file: preview.file, new: balance.new, changed: balance.changed, ...(month !== null && { month }) },
      topics: [topic, 'imports'],
      bulk,
      hasReceipt: true,
    });
    let uid: string;
    try {
      const kept = keepReceipt(context, preview, action);
      uid = kept.uid;
      await save(context, action, extras, kept.batch, preview.answer);
      await action.seal(async () => {
        await breathe();
        extras.signal.throwIfAborted();
      });
      action.finish();
    } catch (error) {
      action.abandon();
      throw error;
    }
    forgetPreview(context);
    return receiptOf(context.writer, uid);
  });
}
