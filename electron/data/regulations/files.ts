import type { Parsed } from '../../../shared/contract.ts';
import type { Done } from '../../../shared/fields.ts';
import type { RegulationKind } from '../../../shared/regulations/kinds.ts';
import { regulationName } from '../../../shared/regulations/words.ts';
import { fail } from '../../../shared/result.ts';
import { attach } from '../kept-files/attach.ts';
import type { DataContext, JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, insertRecord } from '../records.ts';

interface Found {
  id: number;
  kind: RegulationKind;
  number: string;
}

const find = (db: Connection, uid: string) =>
  db.prepare<[string], Found>('SELECT id, kind, number FROM regulation WHERE uid = ?').get(uid) ?? fail('not-found');

/** Keeps a copy of the text of a regulation. Codes: those of {@link attach}, `not-found`. */
export async function attachRegulationFile(
  { writer, actions, storeFolder, today }: DataContext,
  { uid }: Parsed<'regulations.attach'>,
  job: JobExtras,
): Promise<Done> {
  find(writer, uid);
  return attach(storeFolder, job, (columns) => {
    const regulation = find(writer, uid);
    const params = { name: regulationName(regulation), file: columns.name };
    const row = { ...columns, regulation_id: regulation.id, added_on: today() };
    return actions.run({ kind: 'regulation.file-attached', params, topics: ['masterdata'] }, () => ({
      uid: insertRecord(writer, 'regulation_file', row),
    }));
  });
}

/** Takes a file off a regulation. The copy stays in the store's folder, so that this can be undone. */
export function detachRegulationFile({ writer, actions }: DataContext, uid: string): Done {
  const file =
    writer
      .prepare<[string], { file: string; kind: RegulationKind; number: string }>(
        `SELECT f.name AS file, r.kind, r.number FROM regulation_file f JOIN regulation r ON r.id = f.regulation_id
         WHERE f.uid = ?`,
      )
      .get(uid) ?? fail('not-found');
  const params = { name: regulationName(file), file: file.file };
  return actions.run({ kind: 'regulation.file-detached', params, topics: ['masterdata'] }, () => {
    deleteRecord(writer, 'regulation_file', uid);
    return { uid };
  });
}
