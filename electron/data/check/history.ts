import { hashingImages, linkOf } from '../actions.ts';
import type { Connection } from '../connection.ts';
import { InsertedDigest, insertedRows } from '../inserted-rows.ts';

interface LinkRow {
  id: number;
  previous_hash: string;
  hash: string;
}

/** Links of the hash chain that no longer fit: an action, or an image it kept, was changed behind the program's back. */
export function* brokenLinks(db: Connection): Generator<number> {
  let previous = '';
  let last = 0;
  const next = db.prepare<[number], LinkRow>(
    'SELECT id, previous_hash, hash FROM action WHERE id > ? ORDER BY id LIMIT 1',
  );
  for (let row = next.get(last); row; row = next.get(last)) {
    const images = hashingImages(db, row.id);
    let piece = images.next();
    for (; piece.done !== true; piece = images.next()) yield 0;
    const isSound = row.previous_hash === previous && row.hash === linkOf(db, row.id, piece.value);
    yield isSound ? 0 : 1;
    previous = row.hash;
    last = row.id;
  }
}

interface ImageRow {
  table_name: string;
  row_uid: string;
  after: string;
}

/** Rows that differ from the last image the history has of them: written without an action. */
export function* rowsBesideHistory(db: Connection): Generator<number> {
  const images = db
    .prepare<[], ImageRow>(
      `SELECT table_name, row_uid, after FROM change
       WHERE after IS NOT NULL AND id IN (SELECT max(id) FROM change GROUP BY table_name, row_uid)`,
    )
    .all();
  for (const { table_name: table, row_uid: uid, after } of images) {
    const image = JSON.parse(after) as Record<string, unknown>;
    const columns = Object.keys(image);
    const row = db
      .prepare<[string], Record<string, unknown>>(`SELECT ${columns.join(', ')} FROM ${table} WHERE uid = ?`)
      .get(uid);
    // Taking an import back deletes rows without an image: a row that is gone proves nothing.
    yield row === undefined || columns.every((column) => row[column] === image[column]) ? 0 : 1;
  }
}

/**
 * Actions whose inserted rows are no longer what they were: changed, removed or added without an action. Taking an import
 * back removes rows without images, so what it brought cannot be proved any more.
 */
export function* changedInsertions(db: Connection): Generator<number> {
  const sealed = db
    .prepare<[], { id: number; digest: string }>(
      `SELECT id, inserted_digest AS digest FROM action WHERE inserted_digest IS NOT NULL AND undone_by_id IS NULL`,
    )
    .all();
  if (sealed.length === 0) return;
  const digests = new Map(sealed.map(({ id }) => [id, new InsertedDigest()]));
  for (const rows of insertedRows(db)) {
    for (const [action, own] of Map.groupBy(rows, (row) => row.action)) {
      digests.get(action)?.add(own.map(({ content }) => content));
    }
    yield 0;
  }
  for (const { id, digest } of sealed) yield digests.get(id)?.end() === digest ? 0 : 1;
}
