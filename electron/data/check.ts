import type { Output } from '../../shared/contract.ts';
import type { PlainDate } from '../../shared/dates.ts';
import { brokenLinks, changedInsertions, rowsBesideHistory } from './check/history.ts';
import { outdatedPeople } from './check/people.ts';
import { breathe, type DataContext, type Handlers, type JobExtras } from './context.ts';
import type { Connection } from './connection.ts';

type Answer = Output<'store.check'>;

function tablesOf(db: Connection): string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
}

/** How many lines SQLite has to say about a table and its indexes; it answers "ok" when there is nothing. */
function damagesOf(db: Connection, table: string): number {
  const lines = db.pragma(`quick_check(${table})`) as { quick_check: string }[];
  return lines.filter(({ quick_check: line }) => line !== 'ok').length;
}

/**
 * Proves the store: pages and indexes (quick_check), references, the hash chain of the history, rows against their last
 * image, and what is kept although it follows from the rest. Runs beside other work, in slices.
 */
async function checkStore(context: DataContext, _input: object, job: JobExtras): Promise<Answer> {
  // One state of the store, on a connection of its own: a change made meanwhile must not look like tampering.
  const reader = context.openReader();
  try {
    reader.exec('BEGIN');
    return await findingsOf(reader, context.today(), job);
  } finally {
    reader.close();
  }
}

async function findingsOf(reader: Connection, today: PlainDate, job: JobExtras): Promise<Answer> {
  const tables = tablesOf(reader);
  const rows: Record<string, number> = {};
  const found = new Map<string, number>();
  const add = (code: string, count: number) => {
    if (count > 0) found.set(code, (found.get(code) ?? 0) + count);
  };
  const total = tables.length + 5;
  let done = 0;
  const next = async () => {
    job.progress('checking', (done += 1), total);
    await breathe();
    job.signal.throwIfAborted();
  };
  for (const table of tables) {
    add('store-damaged', damagesOf(reader, table));
    rows[table] = reader.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    await next();
  }
  add('reference-broken', (reader.pragma('foreign_key_check') as unknown[]).length);
  await next();
  await inSlices(brokenLinks(reader), 20, job.signal, (count) => add('history-broken', count));
  await next();
  await inSlices(rowsBesideHistory(reader), 500, job.signal, (count) => add('record-differs-from-history', count));
  await next();
  await inSlices(changedInsertions(reader), 1, job.signal, (count) => add('record-differs-from-history', count));
  await next();
  await inSlices(outdatedPeople(reader, today), 1, job.signal, ({ problems, searchTexts }) => {
    add('problems-outdated', problems);
    add('search-text-outdated', searchTexts);
  });
  await next();
  return { findings: [...found].map(([code, count]) => ({ code, count })), rows };
}

/** Takes what a generator yields, letting other work through after every `size` pieces. */
async function inSlices<T>(
  pieces: Iterable<T>,
  size: number,
  signal: AbortSignal,
  take: (piece: T) => void,
): Promise<void> {
  let count = 0;
  for (const piece of pieces) {
    take(piece);
    count += 1;
    if (count % size > 0) continue;
    await breathe();
    signal.throwIfAborted();
  }
}

export const checkHandlers = { 'store.check': checkStore } satisfies Handlers<'store'>;
