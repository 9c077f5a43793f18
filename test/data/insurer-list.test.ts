import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { codeOfPromise } from '../support/coded.ts';
import { openTestApplication } from '../support/data/application.ts';
import { listed } from '../support/data/import.ts';
import { anOfficeKeepingLists, type KeptLists, keptListsOf } from '../support/data/insurer-list.ts';
import { aMember, insurerHead } from '../support/xlsx/insurer-list.ts';
import { storeDigest } from '../support/store-digest.ts';

let lists: KeptLists;

beforeEach(async () => {
  lists = await anOfficeKeepingLists();
});

const sum = ({ new: added, changed, same, conflict, rejected, skipped }: Record<string, number>) =>
  added! + changed! + same! + conflict! + rejected! + skipped!;

/** The list of a month as it holds: KPJ, NIK, wage and month of leaving of each member. */
function listOf(month: string): unknown[] {
  const db = new Database(join(lists.office.folder, 'store.db'), { readonly: true });
  const rows = db
    .prepare<[string]>(
      `SELECT kpj, nik, wage, inactive_from FROM insurer_member
       WHERE id IN (SELECT max(id) FROM insurer_member WHERE month = ? GROUP BY member) ORDER BY kpj, nik`,
    )
    .raw()
    .all(month);
  db.close();
  return rows;
}

const kpj = (number: number) => `2100000${String(number).padStart(4, '0')}`;
const nik = (number: number) => `720104040882${String(number).padStart(4, '0')}`;
const records = () => storeDigest(lists.office.folder).filter((line) => /^participa(nt|tion) /.test(line));
const findings = async () => (await callAndWait(lists.office.application, 'store.check', {})).findings;
const undo = (uid: string) => callAndWait(lists.office.application, 'import.undo', { uid });

describe('a row of the list of a month', () => {
  const cases = [
    ['is new when the list lacks it', aMember(3), 'new', []],
    ['is the same', aMember(1), 'same', []],
    ['is changed by a wage', aMember(1, { wage: 1_500_000 }), 'changed', []],
    ['is changed by the month of leaving', aMember(1, { na: '10-2026', status: 'NON AKTIF' }), 'changed', []],
    ['is found by its KPJ, whatever its NIK', aMember(1, { nik: nik(9) }), 'changed', []],
    ['is found by its NIK when it has no KPJ', aMember(1, { kpj: '' }), 'same', []],
    ['is another member under another KPJ', aMember(1, { kpj: kpj(9) }), 'new', []],
    ['counts without NIK', aMember(3, { nik: '' }), 'new', ['nik-missing warning']],
    ['counts with a damaged NIK and a KPJ', aMember(3, { nik: '7.20104E+15' }), 'new', ['nik-damaged warning']],
    ['counts with a NIK alone', aMember(3, { kpj: '' }), 'new', []],
    ['is refused without both', aMember(3, { kpj: '', nik: '' }), 'rejected', ['nik-missing error']],
    [
      'is refused with a damaged NIK alone',
      aMember(3, { kpj: '', nik: '7.20104E+15' }),
      'rejected',
      ['nik-damaged error'],
    ],
    [
      'is refused with half a KPJ alone',
      aMember(3, { kpj: '123', nik: '' }),
      'rejected',
      ['nik-missing error', 'kpj-malformed warning'],
    ],
  ] as const;

  it.each(cases)('%s', async (_name, row, outcome, problems) => {
    await lists.keep([aMember(1), aMember(2)]);
    const { balance, rows } = await lists.preview([row]);
    expect(balance).toMatchObject({ read: 1, [outcome]: 1 });
    const told = rows.flatMap(({ problems: own }) => own.map(({ code, level }) => `${code} ${level}`));
    expect(told).toEqual(problems);
  });

  it.each([
    ['the same KPJ', aMember(4, { kpj: kpj(3) }), 'kpj-twice-in-file'],
    ['the same NIK without KPJ', aMember(3, { kpj: '' }), 'nik-twice-in-file'],
  ] as const)('is a conflict the second time in a file: %s', async (_name, again, code) => {
    const { balance, rows } = await lists.preview([aMember(3), again]);
    expect(balance).toMatchObject({ read: 2, new: 1, conflict: 1 });
    expect(rows[1]?.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('is a conflict when a row before it was taken for the member of its KPJ', async () => {
    await lists.keep([aMember(1)]);
    const { balance, rows } = await lists.preview([aMember(1, { kpj: '' }), aMember(1, { nik: '' })]);
    expect(balance).toMatchObject({ same: 1, conflict: 1 });
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['nik-missing', 'kpj-twice-in-file'],
    ]);
  });

  it('is a conflict when it has but the NIK of a member whom a row before it named by KPJ', async () => {
    await lists.keep([aMember(1)]);
    const byKpj = aMember(1, { nik: '' });
    const byNik = aMember(1, { kpj: '' });
    for (const rows of [
      [byKpj, byNik],
      [byNik, byKpj],
    ]) {
      expect((await lists.preview(rows)).balance).toMatchObject({ read: 2, same: 1, conflict: 1, new: 0 });
    }
  });

  it('is a conflict when the month keeps its KPJ and its NIK as two members', async () => {
    await lists.keep([aMember(1, { kpj: '' }), aMember(2, { nik: '' })]);
    const { balance, rows } = await lists.preview([aMember(1, { kpj: kpj(2) })]);
    expect(balance).toMatchObject({ conflict: 1 });
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['member-of-two']);
  });

  it('is another member once the one of its NIK was named by a row before it', async () => {
    await lists.keep([aMember(1, { kpj: '' })]);
    const { balance } = await lists.preview([aMember(1), aMember(1, { kpj: kpj(9) })]);
    expect(balance).toMatchObject({ changed: 1, new: 1 });
  });

  it('is a conflict when its NIK has two KPJ in the list', async () => {
    await lists.keep([aMember(1), aMember(1, { kpj: kpj(2) })]);
    const { balance, rows } = await lists.preview([aMember(1, { kpj: '' })]);
    expect(balance).toMatchObject({ conflict: 1 });
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['member-ambiguous']);
  });

  it('states what a column says that another list of the month lacks', async () => {
    await lists.keep([aMember(1, { na: '10-2026' })]);
    const short = insurerHead.slice(0, 5);
    expect((await lists.preview([aMember(1).slice(0, 5)], '2026-09', short)).balance).toMatchObject({ same: 1 });
    // an empty month of leaving says that nobody has left
    const { rows } = await lists.preview([aMember(1)]);
    expect(rows[0]?.changes).toEqual([{ field: 'inactive_from', before: '2026-10', after: null }]);
  });
});

describe('the list of a month', () => {
  it('changes nobody’s record, balances, and changes nothing when it comes again', async () => {
    await lists.office.take([listed(1), listed(2)]);
    const before = records();
    const rows = [
      aMember(1),
      aMember(2, { wage: 9_000_000 }),
      aMember(2),
      aMember(5, { kpj: '', nik: '' }),
      ['JUMLAH', 4],
    ];
    const receipt = await lists.keep(rows);
    expect(receipt).toMatchObject({ kind: 'insurer-list', month: '2026-09' });
    expect(receipt.balance).toEqual({ read: 5, new: 2, changed: 0, same: 0, conflict: 1, rejected: 1, skipped: 1 });
    const again = await lists.keep(rows);
    expect(again.balance).toEqual({ read: 5, new: 0, changed: 0, same: 2, conflict: 1, rejected: 1, skipped: 1 });
    expect(sum(again.balance)).toBe(again.balance.read);
    expect(listOf('2026-09')).toHaveLength(2);
    await undo(again.uid);
    await undo(receipt.uid);
    expect(before).toHaveLength(2);
    expect(records()).toEqual(before);
    expect(await findings()).toEqual([]);
  });

  it('says how many of the month a file does not name, and keeps them', async () => {
    await lists.keep([aMember(1), aMember(2), aMember(3)]);
    const { absent, preview } = await lists.preview([aMember(1), aMember(2, { wage: 2_000_000 }), aMember(4)]);
    expect(absent).toBe(1);
    await callAndWait(lists.office.application, 'import.commit', { preview });
    expect(listOf('2026-09')).toHaveLength(4);
  });

  it('is of its month alone', async () => {
    await lists.keep([aMember(1)], '2026-08');
    expect((await lists.preview([aMember(1)], '2026-09')).balance).toMatchObject({ new: 1 });
    expect(await codeOfPromise(lists.preview([aMember(1)], null))).toBe('import-month-missing');
  });

  it('stands in the history with its month, and Ctrl-Z takes it back', async () => {
    const { application } = lists.office;
    await lists.keep([aMember(1)]);
    const { rows } = await callAndWait(application, 'history.page', {});
    expect(rows[0]).toMatchObject({ kind: 'insurer-list.kept', params: { month: '2026-09', new: 1 }, canUndo: true });
    const undone = await callAndWait(application, 'actions.undoLast', {});
    expect([undone.undid.kind, undone.reverted]).toEqual(['insurer-list.kept', 1]);
    expect(listOf('2026-09')).toEqual([]);
  });
});

describe('taking a list of a month back', () => {
  it('gives back what it had replaced, the latest first', async () => {
    const first = await lists.keep([aMember(1), aMember(2)]);
    const second = await lists.keep([aMember(2, { wage: 2_000_000 }), aMember(3)]);
    expect(second.balance).toMatchObject({ new: 1, changed: 1 });
    const count = (uid: string) => callAndWait(lists.office.application, 'import.undoCount', { uid });
    expect(await codeOfPromise(count(first.uid))).toBe('insurer-list-built-on');
    expect(await codeOfPromise(undo(first.uid))).toBe('insurer-list-built-on');
    expect(await count(second.uid)).toEqual({ removed: 1, restored: 1, kept: 0 });
    expect(await undo(second.uid)).toEqual({ reverted: 2, kept: 0, failed: 0 });
    expect(listOf('2026-09')).toEqual([
      [kpj(1), nik(1), 1_200_000, null],
      [kpj(2), nik(2), 1_200_000, null],
    ]);
    expect(await undo(first.uid)).toEqual({ reverted: 2, kept: 0, failed: 0 });
    expect(listOf('2026-09')).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  it('is not held up by the list of another month', async () => {
    const august = await lists.keep([aMember(1)], '2026-08');
    await lists.keep([aMember(1)], '2026-09');
    expect(await undo(august.uid)).toEqual({ reverted: 1, kept: 0, failed: 0 });
    expect(listOf('2026-09')).toHaveLength(1);
  });

  it('is not held up by a later list that was compared with it and changed nothing, once that is taken back', async () => {
    const first = await lists.keep([aMember(1), aMember(2)]);
    const again = await lists.keep([aMember(1), aMember(2)]);
    expect(await codeOfPromise(undo(first.uid))).toBe('insurer-list-built-on');
    await undo(again.uid);
    expect(await undo(first.uid)).toEqual({ reverted: 2, kept: 0, failed: 0 });
  });
});

describe('a preview', () => {
  it('is outdated once another list of the month was kept', async () => {
    const { preview } = await lists.preview([aMember(1), aMember(2)]);
    const { application } = lists.office;
    const elsewhere = await openTestApplication(lists.office.folder);
    onTestFinished(() => elsewhere.close());
    await keptListsOf({ ...lists.office, application: elsewhere }).keep([aMember(3)]);
    expect(await codeOfPromise(callAndWait(application, 'import.commit', { preview }))).toBe('preview-outdated');
  });
});

describe('the check of a kept list', () => {
  it.each([
    `UPDATE insurer_member SET wage = 1 WHERE id = (SELECT max(id) FROM insurer_member)`,
    `DELETE FROM insurer_member WHERE id = (SELECT max(id) FROM insurer_member)`,
    `UPDATE import_batch SET month = '2026-08'`,
  ])('finds what was tampered with: %s', async (sql) => {
    await lists.keep([aMember(1), aMember(2)]);
    expect(await findings()).toEqual([]);
    const db = new Database(join(lists.office.folder, 'store.db'));
    if (sql.includes('insurer_member')) expect(() => db.exec(sql)).toThrow(/write outside an action|never changed/);
    const triggers = db
      .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
      .all();
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    for (const trigger of triggers) db.exec(trigger.sql);
    db.close();
    expect(await findings()).toEqual([{ code: 'record-differs-from-history', count: 1 }]);
  });
});
