import { readFile, stat } from 'node:fs/promises';
import type { Output, Parsed } from '../../../../shared/contract.ts';
import { mostBytes, readProfileFile } from '../../../../shared/import/profiles/file.ts';
import { mostUnknownNames } from '../../../../shared/import/profiles/schema.ts';
import { CodedError, fail } from '../../../../shared/result.ts';
import type { Connection } from '../../connection.ts';
import { breathe, type DataContext, type JobExtras } from '../../context.ts';
import { deleteRecord, insertRecord } from '../../records.ts';
import { planProfiles, type ProfilesPlan } from './plan-profiles.ts';

async function textOf(path: string): Promise<string> {
  try {
    const found = await stat(path);
    // a pipe or a device has no end
    if (!found.isFile()) fail('file-unreadable');
    if (found.size > mostBytes) fail('profiles-too-large', { megabytes: mostBytes / 1_000_000 });
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError('file-unreadable', undefined, { cause: error });
  }
}

/**
 * Takes what another office's program remembers of heads of tables: from now on lists of these layouts are read so, until one
 * is imported otherwise. Spellings that mean something here already keep their meaning. What the file names and this store does
 * not know is answered by name. Codes: `cancelled`, `file-unreadable`, `profiles-too-large`, those of {@link readProfileFile}.
 */
export async function takeProfiles(
  { writer, actions }: DataContext,
  { isTrial }: Parsed<'import.takeProfiles'>,
  { file, exclusively, signal, progress }: JobExtras,
): Promise<Output<'import.takeProfiles'>> {
  if (!file) return fail('internal');
  const read = readProfileFile(await textOf(file.path));
  return exclusively(async () => {
    const plan = planProfiles(writer, read);
    const answer = {
      action: null,
      file: file.name,
      profiles: plan.profiles,
      spellings: plan.spellings,
      unknown: plan.unknown.slice(0, mostUnknownNames),
      unknownCount: plan.unknown.length,
    };
    const count = plan.profilesToSave.length;
    // a file that brings nothing is no change that anyone could take back
    if (isTrial || count + plan.spellingsToSave.length === 0) return answer;
    const params = { file: file.name, count, spellings: plan.spellingsToSave.length };
    const action = actions.begin({ kind: 'import-profiles.taken', params, topics: ['imports', 'masterdata'] });
    const pause = async () => {
      await breathe();
      signal.throwIfAborted();
    };
    try {
      await save(writer, plan, action.at, async (done) => {
        progress('saving', done, count + plan.spellingsToSave.length);
        await pause();
      });
      await action.seal(pause);
      action.finish();
      return { ...answer, action: action.uid };
    } catch (error) {
      action.abandon();
      throw error;
    }
  });
}

/** Records between two pauses: some milliseconds of work. */
const sliceRecords = 50;

async function save(
  db: Connection,
  { profilesToSave, spellingsToSave }: ProfilesPlan,
  at: string,
  pause: (done: number) => Promise<void>,
): Promise<void> {
  for (const [index, { replaces, kind, file, choices }] of profilesToSave.entries()) {
    if (replaces !== null) deleteRecord(db, 'import_profile', replaces);
    insertRecord(db, 'import_profile', { at, kind, file, choices: JSON.stringify(choices) });
    if ((index + 1) % sliceRecords === 0) await pause(index + 1);
  }
  for (const [index, spelling] of spellingsToSave.entries()) {
    insertRecord(db, 'alias', { ...spelling });
    if ((index + 1) % sliceRecords === 0) await pause(profilesToSave.length + index + 1);
  }
}
