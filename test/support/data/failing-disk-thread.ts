// The real data thread on a disk that fails: a file of one of these names in the store's folder makes it so, and is taken
// away once it took effect. `disk-full`: no page can be added, as when the disk has no room left. `disk-read-only`: every
// write is refused. `disk-well`: the disk is as it was.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { DataThreadOptions } from '../../../electron/threads/protocol.ts';

const { storeFolder } = workerData as DataThreadOptions;
const { pragma } = Database.prototype;
let writer: Database.Database | undefined;
const remember = (db: Database.Database) => (writer = db);

// The writer is the connection that chooses the journal.
Database.prototype.pragma = function (this: Database.Database, source, options) {
  if (source.startsWith('journal_mode =')) remember(this);
  return pragma.call(this, source, options);
};

const states: Readonly<Record<string, (db: Database.Database) => void>> = {
  'disk-full': (db) => db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`),
  'disk-read-only': (db) => db.pragma('query_only = ON'),
  'disk-well': (db) => {
    db.pragma('max_page_count = 1073741823');
    db.pragma('query_only = OFF');
  },
};

setInterval(() => {
  for (const [name, set] of Object.entries(states)) {
    const sign = join(storeFolder, name);
    if (!writer || !existsSync(sign)) continue;
    set(writer);
    rmSync(sign);
  }
}, 10).unref();
await import('../../../electron/data/thread.ts');
