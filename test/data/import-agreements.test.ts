import { beforeEach, describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import type { AgreementEdit } from '../../shared/agreements/schema.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anAgreement } from '../support/data/agreements.ts';
import { type AgreementImports, anAgreementImport } from '../support/data/import-agreements.ts';
import { anAgreementRow } from '../support/xlsx/agreement-list.ts';

let office: AgreementImports;

beforeEach(async () => {
  office = await anAgreementImport();
});

const three = [
  anAgreementRow(2022),
  anAgreementRow(2024, { renews: '400.5.7 / 2022 / DISNAKERTRANS' }),
  anAgreementRow(2026, { renews: 'PKS Nomor PER/2024/122015 tanggal 15 Desember 2023', notice: '4 bulan' }),
];

/** Changes fields of an agreement as the form does. */
async function edit(number: string, fields: Partial<AgreementEdit>) {
  const { uid, rowVersion, ...now } = await office.byNumber(number);
  const own = Object.fromEntries(Object.keys(anAgreement()).map((key) => [key, now[key as keyof typeof now]]));
  return callAndWait(office.application, 'agreements.save', { ...anAgreement(), ...own, uid, rowVersion, ...fields });
}

describe('a list of agreements', () => {
  it('is recognised by its headings and taken with links both ways', async () => {
    const { balance, problems, kind } = await office.take([...three, ['JUMLAH', 3]]);
    expect(problems.filter(({ code }) => code !== 'skipped-total')).toEqual([]);
    expect([kind, balance]).toEqual([
      'agreements',
      { read: 4, new: 3, changed: 0, same: 0, conflict: 0, rejected: 0, skipped: 1 },
    ]);
    const middle = await office.byNumber('PER/2024');
    expect(middle).toMatchObject({
      kind: 'perjanjian-kerja-sama',
      signedOn: '2023-12-15',
      startsOn: '2024-01-01',
      endsOn: '2025-12-31',
      noticeMonths: 3,
      renews: { number: '400.5.7/2022/Disnakertrans' },
      renewedBy: { number: '400.5.7/2026/Disnakertrans' },
      firstParty: { institution: 'Pemerintah Kabupaten Banggai' },
      secondParty: { institution: 'BPJS Ketenagakerjaan' },
    });
    expect((await office.byNumber('PER/2026')).noticeMonths).toBe(4);
  });

  it('changes nothing when it comes again', async () => {
    await office.take(three);
    const again = await office.take(three);
    expect(again.balance).toMatchObject({ read: 3, new: 0, changed: 0, same: 3, conflict: 0 });
    expect(again.problems).toEqual([]);
    expect(await office.count()).toBe(3);
  });

  it('gives what it brings the checklist that a saved agreement gets', async () => {
    await office.take(three);
    const { steps, kind, signedOn } = await office.byNumber('PER/2026');
    const fields = {
      kind,
      signedOn,
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      numberFirst: '1',
      numberSecond: '2',
    };
    const { uid } = await callAndWait(office.application, 'agreements.save', anAgreement(fields));
    const saved = await callAndWait(office.application, 'agreements.get', { uid });
    const told = (all: typeof steps) => all.map(({ step, plannedOn, position }) => [position, step, plannedOn]);
    expect(told(steps).length).toBeGreaterThan(0);
    expect(told(steps)).toEqual(told(saved.steps));
    expect((await office.byNumber('PER/2022')).steps).toEqual([]);
  });

  it('knows an agreement of the register by either number in any writing, and says what differs', async () => {
    const edited = { numberFirst: '400.5.7/2024/Disnakertrans', numberSecond: null };
    await office.take([anAgreementRow(2024, { second: null })]);
    const { rows } = await office.rows([
      anAgreementRow(2024, {
        first: '400.5.7-2024-DISNAKERTRANS',
        ends: '30/06/2026',
        title: 'PERLINDUNGAN JAMINAN SOSIAL KETENAGAKERJAAN',
      }),
    ]);
    expect(rows).toMatchObject([
      {
        outcome: 'changed',
        changes: [
          { field: 'number_second', before: edited.numberSecond, after: 'PER/2024/122015' },
          { field: 'ends_on', before: '2025-12-31', after: '2026-06-30' },
        ],
      },
    ]);
  });

  it('leaves what an empty cell does not say, and takes what it does as one change', async () => {
    await office.take(three);
    const { balance } = await office.take([anAgreementRow(2024, { signed: null, second: 'PER/2024-B/1' })]);
    expect(balance).toMatchObject({ changed: 1 });
    expect(await office.byNumber('PER/2024-B')).toMatchObject({ signedOn: '2023-12-15', numberSecond: 'PER/2024-B/1' });
  });

  it('does not write over what somebody edited by hand since', async () => {
    await office.take(three);
    await edit('PER/2026', { endsOn: '2028-06-30' });
    const { balance, problems } = await office.take(three);
    expect(balance).toMatchObject({ same: 2, conflict: 1, changed: 0 });
    expect(problems).toMatchObject([{ row: 4, code: 'agreement-edited-by-hand' }]);
    expect((await office.byNumber('PER/2026')).endsOn).toBe('2028-06-30');
  });
});

describe('the term that a row renews', () => {
  it('may stand below it, or in the register, or be named by what it is about', async () => {
    await office.take([anAgreementRow(2020)]);
    const { problems } = await office.take([
      anAgreementRow(2024, { renews: 'Perlindungan Jaminan Sosial Ketenagakerjaan (2022-2023)' }),
      anAgreementRow(2022, { renews: 'per 2020 122015' }),
    ]);
    expect(problems).toEqual([]);
    expect((await office.byNumber('PER/2024')).renews?.number).toBe('400.5.7/2022/Disnakertrans');
    expect((await office.byNumber('PER/2020')).renewedBy?.number).toBe('400.5.7/2022/Disnakertrans');
  });

  it('is a warning when it is not found, or not for certain', async () => {
    expect(
      await office.codes(
        anAgreementRow(2020),
        anAgreementRow(2022),
        anAgreementRow(2024, { renews: '999/TIDAK/ADA' }),
        anAgreementRow(2026, { renews: 'Perlindungan Jaminan Sosial Ketenagakerjaan' }),
      ),
    ).toEqual({ 2: [], 3: [], 4: ['renews-not-found'], 5: ['renews-ambiguous'] });
  });

  it('is renewed once: a second one is a conflict, in the list and against the register', async () => {
    const twice = [
      anAgreementRow(2022),
      anAgreementRow(2024, { renews: 'PER/2022/122015' }),
      anAgreementRow(2025, { renews: 'PER/2022/122015' }),
    ];
    const { balance, problems } = await office.take(twice);
    expect(balance).toMatchObject({ new: 2, conflict: 1 });
    expect(problems).toMatchObject([{ row: 4, column: 'J', code: 'renews-taken' }]);
    expect(await office.codes(anAgreementRow(2026, { renews: 'PER/2022/122015' }))).toEqual({ 2: ['renews-taken'] });
  });

  it('cannot be a circle, also not round about through the register', async () => {
    const circle = [
      anAgreementRow(2022, { renews: 'PER/2024/122015' }),
      anAgreementRow(2024, { renews: 'PER/2022/122015' }),
      anAgreementRow(2026, { renews: 'PER/2026/122015' }),
      anAgreementRow(2028, { renews: 'PER/2022/122015' }),
    ];
    expect(await office.codes(...circle)).toEqual({
      2: ['renews-circle'],
      3: ['renews-circle'],
      4: ['renews-circle'],
      5: ['renews-not-found'],
    });
    await office.take(three);
    expect(await office.codes(anAgreementRow(2022, { renews: 'PER/2026/122015' }))).toEqual({ 2: ['renews-circle'] });
  });

  it('of a conflict is not linked', async () => {
    const { balance, problems } = await office.take([
      anAgreementRow(2022, { renews: 'PER/2022/122015' }),
      anAgreementRow(2024, { renews: 'PER/2022/122015' }),
    ]);
    expect(balance).toMatchObject({ new: 1, conflict: 1 });
    expect(problems.map(({ code }) => code)).toEqual(['renews-circle', 'renews-not-found']);
    expect((await office.byNumber('PER/2024')).renews).toBeNull();
  });
});

describe('two rows', () => {
  it('of the same agreement: the second one is a conflict', async () => {
    expect(await office.codes(anAgreementRow(2022), anAgreementRow(2022, { second: null }))).toEqual({
      2: [],
      3: ['agreement-twice-in-file'],
    });
  });

  it('with the same number are different agreements when their kinds are', async () => {
    const { balance } = await office.take([anAgreementRow(2022), anAgreementRow(2022, { kind: 'MoU' })]);
    expect(balance).toMatchObject({ new: 2 });
  });

  it('of the register named by one row are a conflict', async () => {
    await office.take([anAgreementRow(2022), anAgreementRow(2024)]);
    expect(await office.codes(anAgreementRow(2022, { second: 'PER/2024/122015' }))).toEqual({
      2: ['agreement-numbers-differ'],
    });
  });
});

describe('the import of a list of agreements', () => {
  const undo = (uid: string) => callAndWait(office.application, 'import.undo', { uid });
  const findings = async () => (await callAndWait(office.application, 'store.check', {})).findings;

  it('is taken back whole, what it brought and what it changed', async () => {
    await office.take([anAgreementRow(2022, { second: null })]);
    const { uid, balance } = await office.take(three);
    expect(balance).toMatchObject({ new: 2, changed: 1 });
    expect(await findings()).toEqual([]);
    expect(await undo(uid)).toEqual({ reverted: 3, kept: 0, failed: 0 });
    expect(await office.count()).toBe(1);
    expect(await office.byNumber('400.5.7/2022')).toMatchObject({ numberSecond: null, renewedByUid: null });
    expect(await findings()).toEqual([]);
    expect((await office.take(three)).balance).toMatchObject({ new: 2, changed: 1 });
  });

  it('keeps what was edited since, and the terms that it leads to', async () => {
    const { uid } = await office.take(three);
    await edit('PER/2024', { note: 'dengan tangan' });
    expect(await undo(uid)).toEqual({ reverted: 1, kept: 2, failed: 0 });
    expect((await office.byNumber('PER/2024')).renews?.number).toBe('400.5.7/2022/Disnakertrans');
    expect(await findings()).toEqual([]);
  });

  it('is a step of Ctrl-Z', async () => {
    await office.take(three);
    await callAndWait(office.application, 'actions.undoLast', {});
    expect(await office.count()).toBe(0);
  });

  it('is not saved over an edit that somebody made since', async () => {
    await office.take(three);
    const { preview } = await office.preview([anAgreementRow(2026, { ends: '30/06/2028' })]);
    await edit('PER/2026', { note: 'dengan tangan' });
    expect(await codeOfPromise(callAndWait(office.application, 'import.commit', { preview }))).toBe('preview-outdated');
  });
});
