import { createHash } from 'node:crypto';
import type { Connection } from './connection.ts';
import { trackedTables } from './migrations/tracked-tables.ts';

/**
 * Rows that a bulk action inserts keep no image of their own in the history; instead the action keeps one digest over all
 * of them, which is hashed into the chain. A row counts as it was when it was inserted: as it is now, or, if it was changed
 * or removed since, as the oldest image of it says. The rows are added table by table in the order of their ids.
 */
export class InsertedDigest {
  readonly #hash = createHash('sha256');
  #rows = 0;

  add(contents: readonly string[]): void {
    if (contents.length === 0) return;
    this.#hash.update(`${contents.join('\n')}\n`);
    this.#rows += contents.length;
  }

  /** Number of rows and the hash of all of them; nothing can be added afterwards. */
  end(): string {
    return `${this.#rows}-${this.#hash.digest('hex')}`;
  }
}

interface InsertedRow {
  readonly id: number;
  readonly action: number;
  readonly content: string;
}

const pageRows = 2000;
const people = ['participant', 'participation'] as const;

/** Columns of a receipt that stay what they were. */
const batchImage = `json_array('import_batch', uid, at, who, file, sha256, sheet, choices, rows_read, rows_new, rows_changed,
  rows_same, rows_conflict, rows_rejected, rows_skipped) || coalesce(month, '')`;
const memberImage = `json_array('insurer_member', m.id, m.month, m.member, m.nik, m.kpj, m.name, m.birth_date, m.status,
  m.inactive_from, m.wage, m.programmes, m.segment, m.unit, m.sheet, m.excel_row)`;
const problemImage = `json_array('import_problem', p.id, p.sheet, p.row, p.column_name, p.field, p.code, p.level, p.original)`;

/** Columns that follow from the rest: the check proves them by themselves. */
const derived: ReadonlySet<string> = new Set(['problems', 'search_text']);

/**
 * What a row says, in one text that costs a third of an image: `row` is the name of a table or an image. Hundreds of
 * thousands of them are made when a list is saved.
 */
function contentOf(table: (typeof people)[number], row: string, uid: string, isImage: boolean): string {
  const columns = ['id', ...trackedTables[table].filter((column) => !derived.has(column))];
  const values = columns.map((column) => `coalesce(${row}${isImage ? ` ->> '$.${column}'` : `.${column}`}, char(26))`);
  return `concat_ws(char(31), ${uid}, ${values.join(', ')})`;
}

/** The pages of one question, each going on after the id of the one before. */
function* pagesOf(db: Connection, sql: string, from: number): Generator<InsertedRow[]> {
  const page = db.prepare<{ after: number; most: number }, InsertedRow>(sql);
  let after = from;
  for (;;) {
    const rows = page.all({ after, most: pageRows });
    yield rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

/** What an import and its receipt say beside the people: by action. */
const receiptQuestions: readonly string[] = [
  `SELECT id, action_id AS action, ${batchImage} AS content FROM import_batch WHERE id > :after ORDER BY id LIMIT :most`,
  `SELECT p.id, b.action_id AS action, ${problemImage} AS content FROM import_problem p JOIN import_batch b ON b.id = p.batch_id
   WHERE p.id > :after ORDER BY p.id LIMIT :most`,
  `SELECT m.id, b.action_id AS action, ${memberImage} AS content FROM insurer_member m JOIN import_batch b ON b.id = m.batch_id
   WHERE m.id > :after ORDER BY m.id LIMIT :most`,
];

/** The oldest image of every row that was changed or removed since it was inserted, to be found by the row's id. */
function* fillOldest(db: Connection, table: (typeof people)[number]): Generator<InsertedRow[]> {
  db.exec(`DROP TABLE IF EXISTS temp.oldest;
    CREATE TEMP TABLE oldest (uid TEXT PRIMARY KEY, id INTEGER, change INTEGER) WITHOUT ROWID`);
  const last = db.prepare<[], number | null>('SELECT max(id) FROM change').pluck().get() ?? 0;
  const fill = db.prepare(
    `INSERT OR IGNORE INTO temp.oldest SELECT row_uid, before ->> '$.id', id FROM change
     WHERE id > :from AND id <= :to AND table_name = :table AND before IS NOT NULL ORDER BY id`,
  );
  for (let from = 0; from < last; from += pageRows) {
    fill.run({ table, from, to: from + pageRows });
    yield [];
  }
  db.exec('CREATE INDEX temp.oldest_id ON oldest (id)');
}

/** Every row as it was inserted, page by page, table by table in the order of ids, with the action that inserted it. */
export function* insertedRows(db: Connection): Generator<InsertedRow[]> {
  for (const table of people) {
    yield* fillOldest(db, table);
    const last = `SELECT max(coalesce((SELECT max(id) FROM ${table}), 0), coalesce((SELECT max(id) FROM temp.oldest), 0))`;
    const end = db.prepare<[], number>(last).pluck().get() ?? 0;
    const page = db.prepare<{ from: number; to: number }, InsertedRow>(
      `SELECT r.id, r.created_action AS action, ${contentOf(table, 'r', 'r.uid', false)} AS content FROM ${table} r
       WHERE r.id > :from AND r.id <= :to AND NOT EXISTS (SELECT 1 FROM temp.oldest o WHERE o.uid = r.uid)
       UNION ALL
       SELECT o.id, c.before ->> '$.created_action', ${contentOf(table, 'c.before', 'c.row_uid', true)}
       FROM temp.oldest o CROSS JOIN change c ON c.id = o.change WHERE o.id > :from AND o.id <= :to
       ORDER BY 1`,
    );
    for (let from = 0; from < end; from += pageRows) yield page.all({ from, to: from + pageRows });
    db.exec('DROP TABLE temp.oldest');
  }
  for (const sql of receiptQuestions) yield* pagesOf(db, sql, 0);
}

/** Where the tables that a bulk action fills ended before it. */
export interface InsertedFrom {
  readonly participant: number;
  readonly participation: number;
  readonly import_batch: number;
  readonly import_problem: number;
  readonly insurer_member: number;
}

/** The ends of the tables, to be asked before the first row is inserted. */
export function endsOfTables(db: Connection): InsertedFrom {
  return {
    participant: endOf(db, 'participant'),
    participation: endOf(db, 'participation'),
    import_batch: endOf(db, 'import_batch'),
    import_problem: endOf(db, 'import_problem'),
    insurer_member: endOf(db, 'insurer_member'),
  };
}

function endOf(db: Connection, table: keyof InsertedFrom): number {
  return db.prepare<[], number | null>(`SELECT max(id) FROM ${table}`).pluck().get() ?? 0;
}

/** What the rows say that the action under way has inserted, page by page; call it when the last one is in. */
export function* rowsInsertedSince(db: Connection, from: InsertedFrom): Generator<string[]> {
  for (const table of people) {
    const changed = `(SELECT ${contentOf(table, 'c.before', 'c.row_uid', true)} FROM change c
      WHERE c.row_uid = r.uid AND c.before IS NOT NULL ORDER BY c.id LIMIT 1)`;
    const end = endOf(db, table);
    // Nothing but the texts: no object is made for each of 400,000 rows.
    const page = db
      .prepare<{ after: number; to: number }, string>(
        `SELECT CASE r.row_version WHEN 1 THEN ${contentOf(table, 'r', 'r.uid', false)} ELSE ${changed} END
         FROM ${table} r WHERE r.id > :after AND r.id <= :to ORDER BY r.id`,
      )
      .pluck();
    for (let after = from[table]; after < end; after += pageRows) yield page.all({ after, to: after + pageRows });
  }
  for (const rows of pagesOf(db, receiptQuestions[0] ?? '', from.import_batch)) yield contentsOf(rows);
  for (const rows of pagesOf(db, receiptQuestions[1] ?? '', from.import_problem)) yield contentsOf(rows);
  for (const rows of pagesOf(db, receiptQuestions[2] ?? '', from.insurer_member)) yield contentsOf(rows);
}

function contentsOf(rows: readonly InsertedRow[]): string[] {
  return rows.map(({ content }) => content);
}
