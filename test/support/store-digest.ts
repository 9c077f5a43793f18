import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Database from 'better-sqlite3';

/**
 * One line per table and per kept file of a store: how many, and a hash of all their content. Equal digests mean that
 * nothing at all was changed; the log may grow.
 */
export function storeDigest(storeFolder: string): string[] {
  const db = new Database(join(storeFolder, 'store.db'), { readonly: true });
  try {
    const tables = db
      .prepare<[], { name: string; type: string; sql: string }>(
        // the statistics of the query planner are no data: closing a store may bring them up to date
        `SELECT name, type, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name`,
      )
      .all();
    const schema = createHash('sha256').update(JSON.stringify(tables)).digest('hex');
    return [
      `schema ${schema}`,
      ...tables.filter(({ type }) => type === 'table').map(({ name }) => digestOfTable(db, name)),
      ...filesOf(storeFolder),
    ];
  } finally {
    db.close();
  }
}

function digestOfTable(db: Database.Database, name: string): string {
  const hash = createHash('sha256');
  let count = 0;
  for (const row of db.prepare(`SELECT * FROM "${name}"`).raw().iterate()) {
    hash.update(JSON.stringify(row));
    count += 1;
  }
  return `${name} ${count} ${hash.digest('hex')}`;
}

/** Everything beside the database and the log. */
function filesOf(storeFolder: string): string[] {
  if (!existsSync(storeFolder)) return [];
  return readdirSync(storeFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(storeFolder, path).replaceAll('\\', '/'), path] as const)
    .filter(([name]) => !name.startsWith('store.db') && !name.startsWith('log/'))
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, path]) => `${name} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
}
