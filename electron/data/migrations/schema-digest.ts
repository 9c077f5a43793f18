import { createHash } from 'node:crypto';
import type { Connection } from '../connection.ts';

/**
 * A digest of everything a store is made of: tables, indexes and triggers as they were written. Quotes and spaces do not
 * count, for a renamed table gets them from SQLite; nor do tables of SQLite itself, which come and go with its statistics.
 */
export function schemaDigest(db: Connection): string {
  const parts = db
    .prepare<[], string>(
      `SELECT concat_ws(' ', type, name, tbl_name, sql) FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY type, name`,
    )
    .pluck()
    .all();
  const text = parts.join('\n').replaceAll('"', '').replaceAll(/\s+/g, ' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
