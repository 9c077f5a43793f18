import type { Parsed } from '../../../shared/contract.ts';
import type { Done } from '../../../shared/fields.ts';
import type { KeptFile } from '../../../shared/kept-files.ts';
import { fail } from '../../../shared/result.ts';
import { attach } from '../kept-files/attach.ts';
import type { Connection } from '../connection.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { deleteRecord, insertRecord } from '../records.ts';
import { figureOf, type StoredFigure } from './cells.ts';

type OfSource = Pick<StoredFigure, 'year' | 'source'>;

/** Files of a year, those of each source in the order in which they were attached. */
export function filesOf(db: Connection, year: number): (KeptFile & { readonly source: string })[] {
  return db
    .prepare<[number], KeptFile & { source: string }>(
      `SELECT uid, row_version AS rowVersion, source, name, substr(stored_as, instr(stored_as, '.') + 1) AS type, bytes,
         added_on AS addedOn
       FROM workforce_file WHERE year = ? ORDER BY id`,
    )
    .all(year);
}

/**
 * Keeps a copy of the publication that the figures of a source and year stand in; `uid`: any of these figures. Codes: those
 * of {@link attach}, `not-found`.
 */
export async function attachWorkforceFile(
  { writer, actions, storeFolder, today }: DataContext,
  { uid }: Parsed<'workforce.attach'>,
  job: JobExtras,
): Promise<Done> {
  const find = () => figureOf(writer, uid) ?? fail('not-found');
  find();
  return attach(storeFolder, job, (columns) => {
    const { year, source } = find();
    const params = { source, year, file: columns.name };
    return actions.run({ kind: 'workforce.file-attached', params, topics: ['masterdata'] }, () => ({
      uid: insertRecord(writer, 'workforce_file', { ...columns, year, source, added_on: today() }),
    }));
  });
}

/** Takes a file off its source. The copy stays in the store's folder, so that this can be undone. */
export function detachWorkforceFile({ writer, actions }: DataContext, uid: string): Done {
  const file =
    writer
      .prepare<[string], OfSource & { file: string }>(
        'SELECT year, source, name AS file FROM workforce_file WHERE uid = ?',
      )
      .get(uid) ?? fail('not-found');
  return actions.run({ kind: 'workforce.file-detached', params: { ...file }, topics: ['masterdata'] }, () => {
    deleteRecord(writer, 'workforce_file', uid);
    return { uid };
  });
}

/** Call it inside the action that took the last figure of a source and year away or called it otherwise: its files go with it. */
export function dropFilesOf(db: Connection, { year, source }: OfSource): void {
  db.prepare(
    `DELETE FROM workforce_file WHERE year = :year AND source = :source COLLATE NOCASE AND NOT EXISTS
       (SELECT 1 FROM workforce_figure f WHERE f.year = :year AND f.source = :source COLLATE NOCASE)`,
  ).run({ year, source });
}

/** Call it after the last figure of a source was given another year or name: its files follow it. */
export function moveFilesOf(db: Connection, from: OfSource, to: OfSource): void {
  db.prepare(
    `UPDATE workforce_file SET year = :toYear, source = :toSource, row_version = row_version + 1
     WHERE year = :year AND source = :source COLLATE NOCASE AND NOT EXISTS
       (SELECT 1 FROM workforce_figure f WHERE f.year = :year AND f.source = :source COLLATE NOCASE)`,
  ).run({ year: from.year, source: from.source, toYear: to.year, toSource: to.source });
}
