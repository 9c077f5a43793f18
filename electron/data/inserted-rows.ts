import { hash } from 'node:crypto';
import type { Connection } from './database.ts';
import { imageV1 } from './migrations/tracking.ts';
import { trackedTables } from './migrations/tracked-tables.ts';

/**
 * Rows that a bulk action inserts keep no image of their own in the history; instead the action keeps one digest over all
 * of them, which is hashed into the chain. A row counts as it was when it was inserted: as it is now, or, if it was changed
 * or removed since, as the oldest image of it says. The order of the rows does not matter (the digests of the rows are
 * added), so they can be counted in any number of slices.
 */
export class InsertedDigest {
  readonly #lanes = new Uint32Array(8);
  #rows = 0;

  add(image: string): void {
    const bytes = hash('sha256', image, 'buffer');
    for (let lane = 0; lane < 8; lane += 1) {
      this.#lanes[lane] = (this.#lanes[lane] ?? 0) + bytes.readUInt32LE(lane * 4);
    }
    this.#rows += 1;
  }

  /** Number of rows and their added digests. */
  toString(): string {
    return `${this.#rows}-${Buffer.from(this.#lanes.buffer).toString('hex')}`;
  }
}

interface InsertedRow {
  readonly id: number;
  readonly action: number;
  readonly image: string;
}

const pageRows = 2000;
const people = ['participant', 'participation'] as const;

/** Columns of a receipt that stay what they were. */
const batchImage = `json_array('import_batch', uid, at, who, file, sha256, sheet, choices, rows_read, rows_new, rows_changed,
  rows_same, rows_conflict, rows_rejected, rows_skipped)`;
const problemImage = `json_array('import_problem', p.id, p.sheet, p.row, p.column_name, p.field, p.code, p.level, p.original)`;

const imageOf = (table: (typeof people)[number]) => imageV1('r', ['id', ...trackedTables[table]]);

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
  `SELECT id, action_id AS action, ${batchImage} AS image FROM import_batch WHERE id > :after ORDER BY id LIMIT :most`,
  `SELECT p.id, b.action_id AS action, ${problemImage} AS image FROM import_problem p JOIN import_batch b ON b.id = p.batch_id
   WHERE p.id > :after ORDER BY p.id LIMIT :most`,
];

/** Every row as it was inserted, page by page, with the action that inserted it. */
export function* insertedRows(db: Connection): Generator<InsertedRow[]> {
  for (const table of people) {
    yield* pagesOf(
      db,
      `SELECT r.id, r.created_action AS action, r.uid || ${imageOf(table)} AS image FROM ${table} r WHERE r.id > :after
         AND NOT EXISTS (SELECT 1 FROM change c WHERE c.row_uid = r.uid AND c.before IS NOT NULL)
       ORDER BY r.id LIMIT :most`,
      0,
    );
    yield* pagesOf(
      db,
      `SELECT c.id, c.before ->> '$.created_action' AS action, c.row_uid || c.before AS image FROM change c
       WHERE c.id > :after AND c.table_name = '${table}' AND c.before IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM change e WHERE e.row_uid = c.row_uid AND e.id < c.id AND e.before IS NOT NULL)
       ORDER BY c.id LIMIT :most`,
      0,
    );
  }
  for (const sql of receiptQuestions) yield* pagesOf(db, sql, 0);
}

/** Where the tables that a bulk action fills ended before it. */
export interface InsertedFrom {
  readonly participant: number;
  readonly participation: number;
  readonly import_batch: number;
  readonly import_problem: number;
}

/** The ends of the tables, to be asked before the first row is inserted. */
export function endsOfTables(db: Connection): InsertedFrom {
  const end = (table: keyof InsertedFrom) =>
    db.prepare<[], number | null>(`SELECT max(id) FROM ${table}`).pluck().get() ?? 0;
  return {
    participant: end('participant'),
    participation: end('participation'),
    import_batch: end('import_batch'),
    import_problem: end('import_problem'),
  };
}

/** The rows that the action under way has inserted, page by page; call it when the last one is in. */
export function* rowsInsertedSince(db: Connection, from: InsertedFrom): Generator<InsertedRow[]> {
  for (const table of people) {
    const before = `(SELECT c.before FROM change c WHERE c.row_uid = r.uid AND c.before IS NOT NULL ORDER BY c.id LIMIT 1)`;
    yield* pagesOf(
      db,
      `SELECT r.id, r.created_action AS action,
         r.uid || CASE r.row_version WHEN 1 THEN ${imageOf(table)} ELSE ${before} END AS image
       FROM ${table} r WHERE r.id > :after ORDER BY r.id LIMIT :most`,
      from[table],
    );
  }
  yield* pagesOf(db, receiptQuestions[0] ?? '', from.import_batch);
  yield* pagesOf(db, receiptQuestions[1] ?? '', from.import_problem);
}
