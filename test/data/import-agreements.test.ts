import { beforeEach, describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import type { AgreementEdit } from '../../shared/agreements/schema.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anAgreement } from '../support/data/agreements.ts';
import { type AgreementImports, anAgreementImport } from '../support/data/import-agreements.ts';
import { agreementHead, anAgreementRow } from '../support/xlsx/agreement-list.ts';

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
    const { rows } = await rowsOf([
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

/** The rows of a preview, listed. */
async function rowsOf(rows: Parameters<AgreementImports['preview']>[0], heading = agreementHead) {
  const { preview, ...rest } = await office.preview(rows, heading);
  const listed = await callAndWait(office.application, 'import.rows', { preview });
  return { ...rest, ...listed, preview };
}

/** Codes of the problems of each row. */
async function codesOf(...rows: Parameters<AgreementImports['preview']>[0]): Promise<Record<number, string[]>> {
  const { rows: listed } = await rowsOf(rows);
  return Object.fromEntries(listed.map(({ row, problems }) => [row, problems.map(({ code }) => code)]));
}

describe('the dates of a list of agreements', () => {
  it('are read in every form', async () => {
    const forms = [
      { starts: '1 Januari 2024', ends: '31-Des-2025' },
      { starts: '2024-01-01', ends: '2025/12/31' },
      { starts: { date: '2024-01-01' }, ends: 46_022 },
      { starts: 'Januari 2024', ends: 'Desember 2025' },
    ];
    const { rows } = await rowsOf(
      forms.map((form, index) => anAgreementRow(2024, { ...form, first: `A/${index}/2024`, second: null })),
    );
    expect(rows.map(({ agreement }) => [agreement?.startsOn, agreement?.endsOn])).toEqual(
      forms.map(() => ['2024-01-01', '2025-12-31']),
    );
  });

  it('may be a span in one column', async () => {
    const { rows } = await rowsOf(
      [
        ['PKS', 'A/1/2024', 'Perlindungan', '1 Januari 2024 s.d. 31 Desember 2025'],
        ['PKS', 'A/2/2024', 'Perlindungan', '01/01/2024 - 31/12/2025'],
      ],
      ['JENIS', 'NO. PKS', 'PERIHAL', 'MASA BERLAKU'],
    );
    expect(rows.map(({ outcome, agreement }) => [outcome, agreement?.startsOn, agreement?.endsOn])).toEqual([
      ['new', '2024-01-01', '2025-12-31'],
      ['new', '2024-01-01', '2025-12-31'],
    ]);
  });

  it('give an end from a length, the day before, and say so', async () => {
    const { rows } = await rowsOf([anAgreementRow(2024, { starts: '29/02/2024', ends: '2 (dua) tahun' })]);
    expect(rows[0]).toMatchObject({
      outcome: 'new',
      agreement: { startsOn: '2024-02-29', endsOn: '2026-02-28' },
      problems: [{ code: 'agreement-end-computed', level: 'warning', column: 'H', row: 2, original: '2 (dua) tahun' }],
    });
  });

  it('are refused with row and column when the end comes before the start', async () => {
    const { problems, balance } = await office.take([anAgreementRow(2024, { ends: '31/12/2023' })]);
    expect(balance).toMatchObject({ read: 1, rejected: 1 });
    expect(problems).toEqual([
      {
        sheet: 'Daftar',
        row: 2,
        column: 'H',
        field: 'termEnd',
        code: 'agreement-ends-before-start',
        level: 'error',
        original: '31/12/2023',
      },
    ]);
  });

  it('and titles that are missing refuse the row', async () => {
    const codes = await codesOf(
      anAgreementRow(2022, { starts: null }),
      anAgreementRow(2023, { ends: null }),
      anAgreementRow(2024, { ends: '31/02/2025' }),
      anAgreementRow(2025, { title: null }),
      anAgreementRow(2026, { signed: 'belum' }),
      anAgreementRow(2027, { starts: '01/01/1024' }),
      anAgreementRow(2028, { kind: null }),
    );
    expect(codes).toEqual({
      2: ['agreement-start-missing'],
      3: ['agreement-end-missing'],
      4: ['date-impossible'],
      5: ['agreement-title-missing'],
      6: ['date-unreadable', 'agreement-unsigned'],
      7: ['date-implausible'],
      8: ['agreement-kind-missing'],
    });
  });
});

describe('kinds', () => {
  it('are known in the usual words, and others are asked for once', async () => {
    const rows = ['MoU', 'Nota Kesepahaman', 'P.K.S', 'Adendum', 'Rencana Kerja', 'Naskah Khusus'].map((kind, index) =>
      anAgreementRow(2024, { kind, first: `A/${index}/2024`, second: null }),
    );
    const { unknownValues, rows: listed } = await rowsOf(rows);
    expect(listed.map(({ agreement }) => agreement?.kind)).toEqual([
      'nota-kesepakatan',
      'nota-kesepakatan',
      'perjanjian-kerja-sama',
      'addendum',
      'rencana-kerja',
      null,
    ]);
    expect(unknownValues).toMatchObject([{ target: 'agreementKind', value: 'Naskah Khusus', rows: 1 }]);
    const learn = { target: 'agreementKind', value: 'Naskah Khusus', targetUid: 'nota-kesepakatan-sinergi' } as const;
    await callAndWait(office.application, 'import.learn', learn);
    const again = await rowsOf(rows);
    expect(again.unknownValues).toEqual([]);
    expect(again.rows[5]).toMatchObject({ outcome: 'new', agreement: { kind: 'nota-kesepakatan-sinergi' } });
    const wrong = {
      target: 'agreementKind',
      value: 'Lain',
      targetUid: '01890000-0000-7000-8000-000000000000',
    } as const;
    expect(await codeOfPromise(callAndWait(office.application, 'import.learn', wrong))).toBe('input-invalid');
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
      await codesOf(
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
    expect(await codesOf(anAgreementRow(2026, { renews: 'PER/2022/122015' }))).toEqual({ 2: ['renews-taken'] });
  });

  it('cannot be a circle, also not round about through the register', async () => {
    const circle = [
      anAgreementRow(2022, { renews: 'PER/2024/122015' }),
      anAgreementRow(2024, { renews: 'PER/2022/122015' }),
      anAgreementRow(2026, { renews: 'PER/2026/122015' }),
      anAgreementRow(2028, { renews: 'PER/2022/122015' }),
    ];
    expect(await codesOf(...circle)).toEqual({
      2: ['renews-circle'],
      3: ['renews-circle'],
      4: ['renews-circle'],
      5: ['renews-not-found'],
    });
    await office.take(three);
    expect(await codesOf(anAgreementRow(2022, { renews: 'PER/2026/122015' }))).toEqual({ 2: ['renews-circle'] });
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
    expect(await codesOf(anAgreementRow(2022), anAgreementRow(2022, { second: null }))).toEqual({
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
    expect(await codesOf(anAgreementRow(2022, { second: 'PER/2024/122015' }))).toEqual({
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
