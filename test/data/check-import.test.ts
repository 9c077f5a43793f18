import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { aParticipant } from '../support/a-participant.ts';
import { anImportingOffice, type ImportingOffice, listed } from '../support/data/import.ts';

let office: ImportingOffice;
let receipt: Awaited<ReturnType<ImportingOffice['take']>>;

beforeEach(async () => {
  office = await anImportingOffice();
  receipt = await office.take([listed(1), listed(2), listed(3), listed(4), [5, '123', 'TANPA NIK', '', 'L', '']]);
});

async function findings(): Promise<Record<string, number>> {
  const answer = await callAndWait(office.application, 'store.check', {});
  return Object.fromEntries(answer.findings.map(({ code, count }) => [code, count]));
}

/** Writes as somebody with another program would: past actions and triggers. */
function byAnotherProgram(sql: string): void {
  const db = new Database(join(office.folder, 'store.db'));
  const triggers = db
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  for (const trigger of triggers) db.exec(trigger.sql);
  db.close();
}

/** Somebody changes one of the people and takes another off the register. */
async function editAndRemove(): Promise<void> {
  const [first, second] = await office.people();
  const { application } = office;
  const edit = aParticipant({ nik: first!.nik, name: 'Diubah', note: 'dengan tangan' });
  await callAndWait(application, 'participants.save', { ...edit, uid: first!.uid, rowVersion: 1 });
  await callAndWait(application, 'participants.remove', { uid: second!.uid });
}

describe('the check of what an import brought', () => {
  it('accepts it as it is, and what the program itself changed, removed and brought back since', async () => {
    expect(receipt.balance).toMatchObject({ new: 4 });
    expect(await findings()).toEqual({});
    await editAndRemove();
    expect(await findings()).toEqual({});
    await callAndWait(office.application, 'actions.undoLast', {});
    await callAndWait(office.application, 'actions.undoLast', {});
    expect(await findings()).toEqual({});
  });

  it('accepts an import that was taken back', async () => {
    await callAndWait(office.application, 'import.undo', { uid: receipt.uid });
    expect(await findings()).toEqual({});
  });

  it.each([
    `UPDATE participant SET mother_name = 'Lain' WHERE name LIKE 'CICI' OR name LIKE 'Cici'`,
    `UPDATE participation SET programmes = 31 WHERE id = (SELECT max(id) FROM participation)`,
    `DELETE FROM participation WHERE id = (SELECT max(id) FROM participation)`,
    `INSERT INTO participation (uid, participant_id, segment, category_id, programmes, starts_on, created_action)
     SELECT 'forged', participant_id, segment, category_id, 31, '2020-01-01', created_action FROM participation
     ORDER BY id DESC LIMIT 1`,
    `UPDATE import_batch SET rows_read = rows_read + 9, rows_new = rows_new + 9`,
    `UPDATE import_batch SET sha256 = 'of another file'`,
    `DELETE FROM import_problem`,
  ])('finds a row that was tampered with: %s', async (sql) => {
    await editAndRemove();
    byAnotherProgram(sql);
    expect(await findings()).toEqual({ 'record-differs-from-history': 1 });
  });
});
