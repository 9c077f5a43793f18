import { kindsSaying } from '../../shared/actions/find.ts';
import { importKinds } from '../../shared/actions/kinds.ts';
import type { HistoryEntry, Undone } from '../../shared/actions/schema.ts';
import type { Output, Parsed } from '../../shared/contract.ts';
import { topics } from '../../shared/events.ts';
import { CodedError, fail } from '../../shared/result.ts';
import type { DataContext, Handlers, JobExtras } from './context.ts';
import type { Connection } from './connection.ts';
import { changesOf } from './history-changes.ts';
import { undoImport } from './import/undo-import.ts';
import { allOf, list, raw, type Sql, sql } from './sql.ts';
import { isConstraint, takeBack } from './undo.ts';
import { keepEveryCellChosen } from './workforce/cells.ts';

interface ActionRow {
  id: number;
  uid: string;
  at: string;
  who: string;
  kind: string;
  params: string;
  is_undoable: number;
  undone_by_id: number | null;
}

const actionColumns = 'a.id, a.uid, a.at, a.who, a.kind, a.params, a.is_undoable, a.undone_by_id';

/** One action as the history shows it; with `uid` only what it did to that record. */
export function historyEntryOf(db: Connection, row: ActionRow, uid: string | null = null): HistoryEntry {
  return {
    uid: row.uid,
    at: row.at,
    who: row.who,
    kind: row.kind,
    params: JSON.parse(row.params) as HistoryEntry['params'],
    changes: changesOf(db, row, uid),
    isUndone: row.undone_by_id !== null,
    canUndo: row.is_undoable === 1 && row.undone_by_id === null,
  };
}

/** The records whose history belongs to a person or an agreement: itself and its spells, files, steps. */
const familyOf = {
  participant: `SELECT uid FROM participation WHERE participant_id = (SELECT id FROM participant WHERE uid = :uid)
    UNION SELECT row_uid FROM change WHERE table_name = 'participation'
      AND json_extract(before, '$.participant_id') = (SELECT id FROM participant WHERE uid = :uid) AND after IS NULL`,
  agreement: `SELECT uid FROM agreement_file WHERE agreement_id = (SELECT id FROM agreement WHERE uid = :uid)
    UNION SELECT uid FROM agreement_step WHERE agreement_id = (SELECT id FROM agreement WHERE uid = :uid)
    UNION SELECT uid FROM agreement_snooze WHERE agreement_id = (SELECT id FROM agreement WHERE uid = :uid)
    UNION SELECT c.row_uid FROM action a CROSS JOIN change c ON c.action_id = a.id
      WHERE a.kind IN ('agreement.file-detached', 'agreement.step-removed', 'reminder.woken') AND c.after IS NULL
        AND json_extract(c.before, '$.agreement_id') = (SELECT id FROM agreement WHERE uid = :uid)`,
  unit: `SELECT uid FROM unit_budget WHERE unit_id = (SELECT id FROM unit WHERE uid = :uid)
    UNION SELECT uid FROM alias WHERE target = 'unit' AND target_uid = :uid`,
} as const;

function historyOf(db: Connection, table: keyof typeof familyOf, uid: string): HistoryEntry[] {
  const furtherActions = {
    participant: 'UNION SELECT created_action FROM participant WHERE uid = :uid',
    // The renewal made another record; it belongs to the history of both.
    agreement: `UNION SELECT a.id FROM action a CROSS JOIN change c ON c.action_id = a.id
      WHERE a.kind = 'agreement.renewed' AND c.table_name = 'agreement' AND c.before IS NULL
        AND json_extract(c.after, '$.renews_id') = (SELECT id FROM agreement WHERE uid = :uid)`,
    unit: '',
  };
  const rows = db
    .prepare<{ uid: string }, ActionRow & { own: number }>(
      `SELECT ${actionColumns} FROM action a WHERE a.id IN (
         SELECT action_id FROM change WHERE row_uid = :uid OR row_uid IN (${familyOf[table]}) ${furtherActions[table]}
       ) ORDER BY a.id DESC LIMIT 200`,
    )
    .all({ uid });
  return rows.map((row) => historyEntryOf(db, row, uid));
}

async function undo(context: DataContext, row: ActionRow | undefined, job: JobExtras, isStep = false): Promise<Undone> {
  const { writer, actions } = context;
  if (!row) return fail('nothing-to-undo');
  if (row.is_undoable === 0 || row.undone_by_id !== null) fail('undo-conflict');
  const undid = historyEntryOf(writer, row);
  if (importKinds.includes(row.kind)) return { ...(await undoImport(context, row.id, job, isStep)), undid };
  const meta = { kind: 'action.undone', params: { kind: row.kind }, topics, undoesId: row.id } as const;
  try {
    const { action, reverted } = actions.run(meta, () => {
      const count = takeBack(writer, row.id);
      keepEveryCellChosen(writer);
      return { reverted: count };
    });
    return { action, undid, reverted, kept: 0, failed: 0 };
  } catch (error) {
    // References are checked at the commit: a row would point to a record that is gone.
    if (isConstraint(error)) throw new CodedError('undo-conflict', undefined, { cause: error });
    throw error;
  }
}

/**
 * The newest action of the session that is in force and is no undoing itself. What cannot be taken back stands in the way
 * of everything older, lest an older change goes unnoticed in its place; an import that Ctrl-Z took back does not, nor
 * does a file that was written, which changed nothing in the register.
 */
const lastOfSession = `SELECT ${actionColumns} FROM action a
  WHERE a.session = ? AND a.undone_by_id IS NULL
    AND a.kind NOT IN ('report.written', 'document.written')
    AND (a.undoes_id IS NULL OR (a.kind = 'import.undone' AND a.params ->> 'isStep' IS NULL))
  ORDER BY a.id DESC LIMIT 1`;

/** Takes the last action back (Ctrl-Z); `nothing-to-undo`, or a code for what cannot be taken back. */
async function undoLast(context: DataContext, job: JobExtras): Promise<Undone> {
  const last = context.writer.prepare<[string], ActionRow>(lastOfSession).get(context.actions.session);
  if (last?.is_undoable !== 0) return undo(context, last, job, true);
  const { file = null } = JSON.parse(last.params) as { file?: string | null };
  if (last.kind === 'import.undone') return fail('undo-of-import-undone', { file });
  return fail('nothing-to-undo');
}

const byUid = `SELECT ${actionColumns} FROM action a WHERE a.uid = ?`;

/** Jobs, because an import may be what is taken back; which action it is, is asked when no other write is under way. */
export const actionHandlers = {
  'actions.undo': (context, { uid }, job) =>
    job.exclusively(() => undo(context, context.writer.prepare<[string], ActionRow>(byUid).get(uid), job)),
  'actions.undoLast': (context, _input, job) => job.exclusively(() => undoLast(context, job)),
} satisfies Handlers<'actions'>;

/** Every word must stand in the sentence of the action, in what the sentence names, or in who did it. */
function sentenceCondition({ search, language }: Parsed<'history.page'>): Sql {
  const words = search.split(/\s+/).filter((word) => word !== '');
  return allOf(
    words.map((word) => {
      const small = word.toLowerCase();
      return sql`(a.kind IN (${list(kindsSaying(word, language))}) OR instr(lower(a.who), ${small}) > 0
        OR EXISTS (SELECT 1 FROM json_each(a.params) WHERE instr(lower(value), ${small}) > 0))`;
    }),
  );
}

function historyPage({ reader }: DataContext, input: Parsed<'history.page'>): Output<'history.page'> {
  const where = sentenceCondition(input);
  const total = reader.prepare<unknown[], number>(`SELECT count(*) FROM action a WHERE ${where.text}`).pluck();
  const page = sql`SELECT ${raw(actionColumns)} FROM action a WHERE ${where}
    ORDER BY a.id DESC LIMIT ${input.limit} OFFSET ${input.offset}`;
  const rows = reader.prepare<unknown[], ActionRow>(page.text).all(...page.values);
  return { rows: rows.map((row) => historyEntryOf(reader, row)), total: total.get(...where.values) ?? 0 };
}

export const historyHandlers = {
  'history.of': ({ reader }, { table, uid }) => historyOf(reader, table, uid),
  'history.page': historyPage,
} satisfies Handlers<'history'>;
