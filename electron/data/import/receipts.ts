import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { Receipt, RowProblemView } from '../../../shared/import/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { Connection } from '../connection.ts';
import { sheetNamesIn, sheetNamesOf } from './batch-sheets.ts';

interface BatchRow {
  id: number;
  uid: string;
  action: string;
  kind: ListKind;
  month: string | null;
  file: string;
  sheet: string;
  sheets: string;
  at: string;
  who: string;
  is_undone: number;
  read: number;
  new: number;
  changed: number;
  same: number;
  conflict: number;
  rejected: number;
  skipped: number;
}

const columns = `b.id, b.uid, a.uid AS action, b.kind, b.month, b.file, b.sheet, ${sheetNamesOf('b')} AS sheets, b.at, b.who, b.is_undone, b.rows_read AS read,
  b.rows_new AS new, b.rows_changed AS changed, b.rows_same AS same, b.rows_conflict AS conflict,
  b.rows_rejected AS rejected, b.rows_skipped AS skipped`;

function receiptFrom(db: Connection, row: BatchRow): Receipt {
  const { read, changed, same, conflict, rejected, skipped } = row;
  const groups = db
    .prepare<[number], Receipt['groups'][number]>(
      `SELECT code, field, level, count(*) AS rows FROM import_problem WHERE batch_id = ? GROUP BY code, field, level
       ORDER BY CASE level WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, rows DESC`,
    )
    .all(row.id);
  return {
    uid: row.uid,
    action: row.action,
    kind: row.kind,
    month: row.month,
    file: row.file,
    sheets: sheetNamesIn(row),
    at: row.at,
    who: row.who,
    state: row.is_undone === 1 ? 'undone' : 'committed',
    balance: { read, new: row.new, changed, same, conflict, rejected, skipped },
    groups,
  };
}

/** Receipts of every import, newest first. */
export function listReceipts(db: Connection): Receipt[] {
  const rows = db
    .prepare<[], BatchRow>(
      `SELECT ${columns} FROM import_batch b JOIN action a ON a.id = b.action_id ORDER BY b.id DESC LIMIT 200`,
    )
    .all();
  return rows.map((row) => receiptFrom(db, row));
}

/** The receipt of one import; `not-found` when there is none. */
export function receiptOf(db: Connection, uid: string): Receipt & { problems: RowProblemView[] } {
  const row = db
    .prepare<[string], BatchRow>(
      `SELECT ${columns} FROM import_batch b JOIN action a ON a.id = b.action_id WHERE b.uid = ?`,
    )
    .get(uid);
  if (!row) return fail('not-found');
  const problems = db
    .prepare<[number], RowProblemView>(
      `SELECT sheet, row, column_name AS column, field, code, level, original
       FROM import_problem WHERE batch_id = ? ORDER BY id LIMIT 5000`,
    )
    .all(row.id);
  return { ...receiptFrom(db, row), problems };
}
