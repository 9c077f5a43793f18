import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codedFromSqlite } from '../../electron/data/sqlite-errors.ts';
import { callAndWait } from '../../electron/threads/application.ts';
import { CodedError } from '../../shared/result.ts';
import { aParticipant } from '../support/a-participant.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anApplication } from '../support/data/application.ts';
import { head, importingIn, listed } from '../support/data/import.ts';

/** An office with one saved person, whose disk can be made to fail. */
async function anOfficeOnAFailingDisk() {
  const { application, folder } = await anApplication({
    data: new URL('../support/data/failing-disk-thread.ts', import.meta.url),
  });
  const office = await importingIn({ application, folder });
  await callAndWait(application, 'participants.save', aParticipant({ nik: '7201040408820001', name: 'Tersimpan' }));
  const disk = async (state: 'disk-full' | 'disk-read-only' | 'disk-well') => {
    writeFileSync(join(folder, state), '');
    await expect.poll(() => existsSync(join(folder, state)), { interval: 5 }).toBe(false);
  };
  const everything = async () => {
    const { findings, rows } = await callAndWait(application, 'store.check', {});
    return { findings, rows, people: await office.people() };
  };
  return { application, office, disk, everything };
}

describe.each([
  ['disk-full', 'folder-full'],
  ['disk-read-only', 'store-read-only'],
] as const)('a %s', (state, code) => {
  it('is said in words for an edit and for an import; nothing saved is lost, nothing half is kept', async () => {
    const { application, office, disk, everything } = await anOfficeOnAFailingDisk();
    const rows = Array.from({ length: 1500 }, (_, index) => listed(index + 2));
    const { preview } = await office.preview(rows, head);
    const before = await everything();
    await disk(state);
    expect(await codeOfPromise(callAndWait(application, 'import.commit', { preview }))).toBe(code);
    const note = 'panjang '.repeat(40);
    const saving = async () => {
      for (let number = 5000; number < 5400; number += 1) {
        const nik = `720104040882${number}`;
        await callAndWait(application, 'participants.save', aParticipant({ nik, name: 'Tidak muat', note }));
      }
    };
    expect(await codeOfPromise(saving())).toBe(code);
    await disk('disk-well');
    const after = await everything();
    expect(after.findings).toEqual([]);
    // What was acknowledged before the disk was full is kept, each person whole.
    expect(after.people.filter(({ name }) => name !== 'Tidak muat')).toEqual(before.people);
    expect(after.rows['import_batch']).toBe(0);
    const receipt = await callAndWait(application, 'import.commit', {
      preview: (await office.preview(rows, head)).preview,
    });
    expect(receipt.balance.new).toBe(1500);
    expect((await everything()).findings).toEqual([]);
  });
});

describe('what SQLite answers', () => {
  it.each([
    ['SQLITE_FULL', 'folder-full'],
    ['SQLITE_IOERR_FSYNC', 'store-unreachable'],
    ['SQLITE_IOERR_WRITE', 'store-unreachable'],
    ['SQLITE_READONLY_DIRECTORY', 'store-read-only'],
    ['SQLITE_CANTOPEN_ISDIR', 'store-read-only'],
    ['SQLITE_BUSY_SNAPSHOT', 'store-busy'],
    ['SQLITE_CORRUPT_INDEX', 'store-corrupt'],
    ['SQLITE_NOTADB', 'store-not-ours'],
  ])('%s is %s', (sqliteCode, code) => {
    const error = codedFromSqlite(Object.assign(new Error(sqliteCode), { code: sqliteCode }));
    expect(error).toBeInstanceOf(CodedError);
    expect((error as CodedError).code).toBe(code);
  });
});
