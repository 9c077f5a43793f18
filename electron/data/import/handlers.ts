import { agreementKinds } from '../../../shared/agreements/term.ts';
import type { FileInspection, Inspection } from '../../../shared/import/schema.ts';
import { valueKey } from '../../../shared/import/value-key.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext, Handlers } from '../context.ts';
import { insertRecord, updateRecord } from '../records.ts';
import { addUnits } from './add-units.ts';
import { commitImport } from './commit.ts';
import { previewRows } from './preview-rows.ts';
import { forgetPreview, previewImport, previewOf } from './preview.ts';
import { writeProblemRows } from './problem-rows.ts';
import { knownLayout } from './profiles/known-layout.ts';
import { profileHandlers } from './profiles/handlers.ts';
import { listReceipts, receiptOf } from './receipts.ts';
import { listRepairs } from './repairs.ts';
import { countUndo, undoImport } from './undo-import.ts';

function importedBefore({ reader }: DataContext, sha256: string): Inspection['importedBefore'] {
  return (
    reader
      .prepare<[string], { uid: string; at: string }>(
        'SELECT uid, at FROM import_batch WHERE sha256 = ? AND is_undone = 0 ORDER BY id DESC LIMIT 1',
      )
      .get(sha256) ?? null
  );
}

/** Keeps what a spelling means from now on; an earlier meaning of the same spelling gives way. */
function learn(
  { writer, actions }: DataContext,
  target: string,
  value: string,
  targetUid: string,
): { action: string; uid: string } {
  const key = valueKey(target as Parameters<typeof valueKey>[0], value);
  if (key === '') fail('input-invalid', { field: 'value' });
  const isKind = agreementKinds.some((kind) => kind === targetUid);
  if (isKind !== (target === 'agreementKind')) fail('input-invalid', { field: 'targetUid' });
  const known = writer
    .prepare<[string, string], { uid: string; row_version: number }>(
      'SELECT uid, row_version FROM alias WHERE target = ? AND key = ?',
    )
    .get(target, key);
  return actions.run({ kind: 'alias.learned', params: { value }, topics: ['masterdata'] }, () => {
    if (!known) return { uid: insertRecord(writer, 'alias', { target, key, value, target_uid: targetUid }) };
    updateRecord(writer, 'alias', known.uid, known.row_version, { value, target_uid: targetUid });
    return { uid: known.uid };
  });
}

function actionOf({ writer }: DataContext, uid: string): number {
  const action = writer.prepare<[string], number>('SELECT action_id FROM import_batch WHERE uid = ?').pluck().get(uid);
  return action ?? fail('not-found');
}

export const importHandlers = {
  'import.list': ({ reader }) => listReceipts(reader),
  'import.inspect': async (context, _input, { stream }) => {
    if (!stream) return fail('internal');
    const seen = await stream.value<FileInspection>();
    return { ...seen, ...knownLayout(context.reader, seen), importedBefore: importedBefore(context, seen.sha256) };
  },
  'import.preview': previewImport,
  'import.rows': previewRows,
  'import.repairs': listRepairs,
  'import.learn': (context, { target, value, targetUid }) => learn(context, target, value, targetUid),
  'import.addUnits': addUnits,
  'import.commit': commitImport,
  'import.discard': (context, { preview }) => {
    previewOf(context, preview);
    forgetPreview(context);
    return {};
  },
  'import.receipt': ({ reader }, { uid }) => receiptOf(reader, uid),
  'import.writeProblems': writeProblemRows,
  ...profileHandlers,
  'import.undoCount': (context, { uid }, job) => job.inTurn(() => countUndo(context, actionOf(context, uid), job)),
  'import.undo': (context, { uid }, job) =>
    job.exclusively(async () => {
      const { reverted, kept, failed } = await undoImport(context, actionOf(context, uid), job);
      return { reverted, kept, failed };
    }),
} satisfies Handlers<'import'>;
