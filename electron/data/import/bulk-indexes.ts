import type { Connection } from '../connection.ts';

/**
 * Indexes whose keys come in no order: adding 200,000 of them one by one costs a third of saving a list, building them
 * again from sorted keys a twentieth. The NIK's stays: it is what refuses a second person.
 */
const scattered = ['participant_name', 'participation_kpj'] as const;

/** A list this many times as long as the register is worth building its indexes anew. */
const worthwhile = 1;
/** Below this many new people nothing is gained. */
const least = 20_000;

/**
 * Takes the scattered indexes away while a first, long list is saved; call the answer to build them again. Both inside
 * the transaction of the import: a power cut leaves the register as it was, with its indexes.
 */
export function withoutScatteredIndexes(db: Connection, newPeople: number): () => void {
  const known = db.prepare<[], number>('SELECT count(*) FROM participant').pluck().get() ?? 0;
  if (newPeople < least || newPeople < known * worthwhile) return () => undefined;
  const definitions = scattered.map(
    (name) =>
      db
        .prepare<[string], string>(`SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?`)
        .pluck()
        .get(name) ?? '',
  );
  for (const name of scattered) db.exec(`DROP INDEX ${name}`);
  return () => {
    for (const definition of definitions) db.exec(definition);
  };
}
