import type { Parsed } from '../../../shared/contract.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { deleteRecord, insertRecord, updateRecord } from '../records.ts';
import { attach } from '../kept-files/attach.ts';
import { keptFile } from '../kept-files/kept-file.ts';
import { findAgreement, labelOf } from './rows.ts';

/** Keeps a copy of a file with an agreement. Codes: those of {@link attach}, `not-found`. */
export async function attachFile(
  { writer, actions, storeFolder, today }: DataContext,
  { uid, kind, documentOn }: Parsed<'agreements.attach'>,
  job: JobExtras,
): Promise<Done> {
  if (!findAgreement(writer, uid)) fail('not-found');
  return attach(storeFolder, job, (columns) => {
    const agreement = findAgreement(writer, uid) ?? fail('not-found');
    const params = { name: labelOf(agreement), file: columns.name };
    const row = { ...columns, agreement_id: agreement.id, kind, document_on: documentOn, added_on: today() };
    return actions.run({ kind: 'agreement.file-attached', params, topics: ['agreements'] }, () => ({
      uid: insertRecord(writer, 'agreement_file', row),
    }));
  });
}

/** Says what a file is and of which date. */
export function saveFile({ writer, actions }: DataContext, edit: Parsed<'agreements.saveFile'>): Done {
  const { name } =
    writer.prepare<[string], { name: string }>('SELECT name FROM agreement_file WHERE uid = ?').get(edit.uid) ??
    fail('not-found');
  return actions.run({ kind: 'agreement.file-changed', params: { file: name }, topics: ['agreements'] }, () => {
    updateRecord(writer, 'agreement_file', edit.uid, edit.rowVersion, {
      kind: edit.kind,
      document_on: edit.documentOn,
    });
    return { uid: edit.uid };
  });
}

/** Takes a file off an agreement. The copy stays in the store's folder, so that this can be undone. */
export function detachFile({ writer, actions }: DataContext, uid: string): Done {
  const file =
    writer
      .prepare<[string], { name: string; title: string; numberFirst: string | null; numberSecond: string | null }>(
        `SELECT f.name, a.title, a.number_first AS numberFirst, a.number_second AS numberSecond
         FROM agreement_file f JOIN agreement a ON a.id = f.agreement_id WHERE f.uid = ?`,
      )
      .get(uid) ?? fail('not-found');
  const params = { name: labelOf(file), file: file.name };
  return actions.run({ kind: 'agreement.file-detached', params, topics: ['agreements'] }, () => {
    deleteRecord(writer, 'agreement_file', uid);
    return { uid };
  });
}

/** Path of a file kept with an agreement, a regulation or figures of workers, for the shell to open; `file-unreadable` when it is gone or would lie outside the store's folder. */
export function attachmentPath({ reader, storeFolder }: DataContext, uid: string): { path: string } {
  const storedAs =
    reader
      .prepare<{ uid: string }, string>(
        `SELECT stored_as FROM agreement_file WHERE uid = :uid
         UNION ALL SELECT stored_as FROM regulation_file WHERE uid = :uid
         UNION ALL SELECT stored_as FROM workforce_file WHERE uid = :uid`,
      )
      .pluck()
      .get({ uid }) ?? fail('not-found');
  return { path: keptFile(storeFolder, storedAs) };
}
