import type { HistoryEntry } from '../../shared/actions/schema.ts';
import { defaultKindSetting } from '../../shared/agreements/kind-settings.ts';
import type { AgreementKind } from '../../shared/agreements/term.ts';
import type { RegulationKind } from '../../shared/regulations/kinds.ts';
import { regulationName } from '../../shared/regulations/words.ts';
import { settingColumns } from './agreements/kinds.ts';
import type { Connection } from './connection.ts';
import type { Row, SqlValue } from './records.ts';

interface ImageRow {
  readonly table_name: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Change = HistoryEntry['changes'][number];

/** Columns that the history does not tell: keys and what is derived from the rest. */
const untold = new Set([
  'id',
  'row_version',
  'search_text',
  'problems',
  'created_action',
  'participant_id',
  'agreement_id',
]);

/** A list over 200 changes (an import) is told by its counts, not row by row. */
const mostChangesTold = 200;

/** Tables that link an agreement to others: a row that comes or goes is a change of the agreement. */
const links: Readonly<Record<string, string>> = { agreement_regulation: 'regulation_id', agreement_unit: 'unit_id' };

/** What an action changed, field by field; with `uid` only what it did to that record and its links. */
export function changesOf(db: Connection, action: { id: number; kind: string }, uid: string | null): Change[] {
  const rows = db
    .prepare<{ actionId: number; uid: string | null; most: number }, ImageRow>(
      `SELECT table_name, before, after FROM change
       WHERE action_id = :actionId AND (:uid IS NULL OR row_uid = :uid
         OR (table_name IN ('agreement_regulation', 'agreement_unit')
           AND coalesce(after, before) ->> 'agreement_id' = (SELECT id FROM agreement WHERE uid = :uid)))
       ORDER BY id LIMIT :most`,
    )
    .all({ actionId: action.id, uid, most: mostChangesTold });
  return rows.flatMap((row) => {
    const link = links[row.table_name];
    if (link !== undefined) return action.kind === 'agreement.changed' ? linkChange(db, row, link) : [];
    const [old, now] = [oldRow(row), rowOf(row.after)];
    if (old === null || now === null) return [];
    return Object.keys(now)
      .filter((column) => !untold.has(column) && old[column] !== now[column])
      .map((column) => ({
        record: row.table_name,
        field: column,
        before: nameOf(db, column, old[column]),
        after: nameOf(db, column, now[column]),
      }));
  });
}

function rowOf(image: string | null): Row | null {
  return image === null ? null : (JSON.parse(image) as Row);
}

/** A row as it was; the first setting of a kind of agreement takes the place of the shipped one. */
function oldRow({ table_name: table, before, after }: ImageRow): Row | null {
  const now = rowOf(after);
  if (before !== null || table !== 'agreement_kind' || now === null) return rowOf(before);
  return settingColumns(defaultKindSetting(String(now['kind']) as AgreementKind));
}

function linkChange(db: Connection, { table_name: record, before, after }: ImageRow, field: string): Change[] {
  const name = (image: string | null) => nameOf(db, field, rowOf(image)?.[field]);
  return [{ record, field, before: name(before), after: name(after) }];
}

const namedBy: Readonly<Record<string, string>> = {
  kecamatan_id: 'SELECT name FROM kecamatan WHERE id = ?',
  village_id: 'SELECT name FROM village WHERE id = ?',
  unit_id: 'SELECT name FROM unit WHERE id = ?',
  category_id: 'SELECT name FROM category WHERE id = ?',
  funding_id: 'SELECT name FROM funding WHERE id = ?',
  parent_id: 'SELECT title FROM agreement WHERE id = ?',
  renews_id: 'SELECT title FROM agreement WHERE id = ?',
};
const regulationColumns = new Set(['regulation_id', 'replaced_by_id']);

/** What a value means to a reader: references by their name of today, all else as it is. */
function nameOf(db: Connection, column: string, value: SqlValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  // a picture cannot be told in words, only that it is there
  if (column === 'arms') return 'picture';
  if (regulationColumns.has(column)) {
    const regulation = db
      .prepare<[SqlValue], { kind: RegulationKind; number: string }>('SELECT kind, number FROM regulation WHERE id = ?')
      .get(value);
    return regulation ? regulationName(regulation) : String(value);
  }
  const question = namedBy[column];
  if (question === undefined) return String(value);
  return db.prepare<[SqlValue], string>(question).pluck().get(value) ?? String(value);
}
