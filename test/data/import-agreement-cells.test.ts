import { beforeEach, describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { codeOfPromise } from '../support/coded.ts';
import { type AgreementImports, anAgreementImport } from '../support/data/import-agreements.ts';
import { anAgreementRow } from '../support/xlsx/agreement-list.ts';

let office: AgreementImports;

beforeEach(async () => {
  office = await anAgreementImport();
});

describe('the dates of a list of agreements', () => {
  it('are read in every form', async () => {
    const forms = [
      { starts: '1 Januari 2024', ends: '31-Des-2025' },
      { starts: '2024-01-01', ends: '2025/12/31' },
      { starts: { date: '2024-01-01' }, ends: 46_022 },
      { starts: 'Januari 2024', ends: 'Desember 2025' },
    ];
    const { rows } = await office.rows(
      forms.map((form, index) => anAgreementRow(2024, { ...form, first: `A/${index}/2024`, second: null })),
    );
    expect(rows.map(({ agreement }) => [agreement?.startsOn, agreement?.endsOn])).toEqual(
      forms.map(() => ['2024-01-01', '2025-12-31']),
    );
  });

  it('may be a span in one column', async () => {
    const { rows } = await office.rows(
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
    const { rows } = await office.rows([anAgreementRow(2024, { starts: '29/02/2024', ends: '2 (dua) tahun' })]);
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
    const codes = await office.codes(
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
    const { unknownValues, rows: listed } = await office.rows(rows);
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
    const again = await office.rows(rows);
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
