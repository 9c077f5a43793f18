import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anImportingOffice, type ImportingOffice } from '../support/data/import.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

type Rows = readonly (readonly CellValue[])[];

interface Said {
  readonly year?: number;
  readonly source?: string;
}

function takeFile({ application, folder }: ImportingOffice, name: string, bytes: Buffer | string, said: Said = {}) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return callAndWait(application, 'workforce.import', { file: application.files.register(path, 1).token, ...said });
}

const take = (office: ImportingOffice, rows: Rows, said: Said = {}) =>
  takeFile(office, 'semesta.xlsx', xlsxOf({ sheets: [{ name: 'Semesta', rows }] }), said);

const list = ({ application }: ImportingOffice, year: number | null = null) =>
  callAndWait(application, 'workforce.list', { year });

async function facts(office: ImportingOffice, year: number | null = null) {
  const { figures } = await list(office, year);
  return figures.map(({ areaName, segment, people, isChosen }) => [areaName, segment, people, isChosen]);
}

const head = ['NO', 'KECAMATAN', 'FORMAL', 'INFORMAL', 'JUMLAH'];
const table: Rows = [
  ['SEMESTA PEKERJA KABUPATEN BANGGAI TAHUN 2025'],
  [],
  head,
  [1, 2, 3, 4, 5],
  [1, 'Batui', 1204, '3.296', '4.500'],
  [2, 'KEC. LUWUK SEL.', 2000, 3000, 5000],
  ['', 'JUMLAH', 3204, 6296, 9500],
  ['Sumber: BPS Kabupaten Banggai'],
  [],
  ['', '', '', 'Luwuk, 10 Januari 2026'],
  ['', 'Mengetahui,', '', 'KEPALA DINAS'],
  ['', '', '', 'NIP. 196805121994031007'],
];

describe('a table of workers by kecamatan', () => {
  it('is taken in once, undone as one change, and brings nothing the second time', async () => {
    const office = await anImportingOffice();
    const receipt = await take(office, table);
    expect(receipt).toMatchObject({ new: 2, changed: 0, same: 0, rejected: 0, problems: [] });
    expect(receipt.read).toBe(receipt.new + receipt.skipped);
    expect(await facts(office)).toEqual([
      ['Batui', 'all', 4500, true],
      ['Batui', 'formal', 1204, true],
      ['Batui', 'informal', 3296, true],
      ['Luwuk Selatan', 'all', 5000, true],
      ['Luwuk Selatan', 'formal', 2000, true],
      ['Luwuk Selatan', 'informal', 3000, true],
    ]);
    expect((await list(office)).sources).toMatchObject([{ source: 'BPS Kabupaten Banggai', figures: 6, chosen: 6 }]);
    expect(await take(office, table)).toMatchObject({ new: 0, changed: 0, same: 2 });
    const { rows } = await callAndWait(office.application, 'history.page', { offset: 0, limit: 10 });
    expect(rows.filter(({ kind }) => kind === 'workforce.imported')).toHaveLength(1);
    await callAndWait(office.application, 'actions.undoLast', {});
    expect(await facts(office)).toEqual([]);
    expect((await callAndWait(office.application, 'store.check', {})).findings).toEqual([]);
  });

  it('changes what the same source says otherwise, and stands beside another source without being chosen', async () => {
    const office = await anImportingOffice();
    await take(office, table);
    const rows: Rows = [head, [1, 'Batui', '', '', 4600]];
    expect(await take(office, rows, { year: 2025, source: 'BPS Kabupaten Banggai' })).toMatchObject({ changed: 1 });
    expect(await take(office, rows, { year: 2025, source: 'Bappeda' })).toMatchObject({ new: 1 });
    expect((await facts(office)).slice(0, 3)).toEqual([
      ['Batui', 'all', 4600, false],
      ['Batui', 'all', 4600, true],
      ['Batui', 'formal', 1204, true],
    ]);
    await callAndWait(office.application, 'actions.undoLast', {});
    await callAndWait(office.application, 'actions.undoLast', {});
    expect((await facts(office))[0]).toEqual(['Batui', 'all', 4500, true]);
  });

  it('may name the year and the source in each row, the kecamatan by its code, and the regency', async () => {
    const office = await anImportingOffice();
    const rows: Rows = [
      ['KODE', 'WILAYAH', 'TAHUN', 'SUMBER', 'ANGKATAN KERJA'],
      ['72.01.04', 'Kota Luwuk', 2024, 'Sakernas', 20_000],
      ['', 'Kabupaten Banggai', 2024, 'Sakernas', 201_860],
      ['720105', 'Lamala', '2023', 'Bappeda', 7000],
    ];
    expect(await take(office, rows)).toMatchObject({ read: 3, new: 3, rejected: 0 });
    expect(await facts(office)).toEqual([
      ['Kabupaten Banggai', 'all', 201_860, true],
      ['Luwuk', 'all', 20_000, true],
    ]);
    expect(await facts(office, 2023)).toEqual([['Lamala', 'all', 7000, true]]);
  });

  it('names what cannot be taken with its cell, takes the rest, and balances', async () => {
    const office = await anImportingOffice();
    const rows: Rows = [
      head,
      [1, 'Batui', 100, 200, 300],
      [2, 'Atlantis', 10, 20, 30],
      [3, 'Bunta', '1,204', 1, 2],
      [4, 'Kintom', 1.204, 1, 2],
      [5, 'Luwuk', '12,5', 1, 2],
      [6, '', 5, 5, 10],
      [7, 'Batui', 100, 200, 301],
      [8, 'Toili', 'belum ada', 1, 2],
    ];
    const receipt = await take(office, rows, { year: 2025, source: 'BPS' });
    expect(receipt).toMatchObject({ read: 8, new: 1, rejected: 7 });
    expect(receipt.problems.map(({ row, column, code, original }) => [`${column}${row}`, code, original])).toEqual([
      ['B3', 'workforce-area-unknown', 'Atlantis'],
      ['C4', 'workforce-number-doubtful', '1,204'],
      ['C5', 'workforce-number-not-whole', '1.204'],
      ['C6', 'workforce-number-not-whole', '12,5'],
      ['B7', 'workforce-area-missing', ''],
      ['E8', 'workforce-twice-in-file', '301'],
      ['C9', 'workforce-number-not-a-number', 'belum ada'],
    ]);
    expect(await facts(office)).toHaveLength(3);
  });

  it('says when the total of the file is not the sum of its rows', async () => {
    const office = await anImportingOffice();
    const rows: Rows = [head, [1, 'Batui', 100, 200, 300], [2, 'Luwuk', 50, 50, 100], ['', 'TOTAL', 150, 250, 1410]];
    const receipt = await take(office, rows, { year: 2025, source: 'BPS' });
    expect(receipt).toMatchObject({ read: 3, new: 2, rejected: 1 });
    expect(receipt.problems).toMatchObject([
      { row: 4, column: 'E', code: 'workforce-total-differs', original: '1.410 ≠ 400' },
    ]);
  });

  it('loses no figure of a row that says the same cell twice: it is refused', async () => {
    const office = await anImportingOffice();
    const rows: Rows = [
      ['KECAMATAN', 'FORMAL', 'PEKERJA FORMAL'],
      ['Batui', 4500, 4700],
      ['Bunta', 4500, 4500],
    ];
    expect(await take(office, rows, { year: 2025, source: 'BPS' })).toMatchObject({
      new: 1,
      rejected: 1,
      problems: [{ code: 'workforce-twice-in-file', original: '4700' }],
    });
  });

  it('is not taken for people when its title says that the figures are thousands', async () => {
    const office = await anImportingOffice();
    for (const title of [
      'PENDUDUK BEKERJA TAHUN 2025 (DALAM RIBUAN)',
      'Penduduk bekerja 2025, ribu orang',
      'PEKERJA 2025 (000)',
    ]) {
      const rows: Rows = [[title], head, [1, 'Batui', 1, 3, 4], ['', 'JUMLAH', 1, 3, 4]];
      expect(await take(office, rows, { source: 'BPS' }), title).toMatchObject({
        new: 0,
        rejected: 1,
        problems: [{ code: 'workforce-in-thousands', original: '1' }],
      });
    }
    const plain: Rows = [['PEKERJA 2025, bukan 1.000 orang'], head, [1, 'Batui', 1000, 3000, 4000]];
    expect(await take(office, plain, { source: 'BPS' })).toMatchObject({ new: 1, rejected: 0 });
  });

  it('asks for the year and the source that the file leaves out', async () => {
    const office = await anImportingOffice();
    const rows: Rows = [head, [1, 'Batui', 100, 200, 300]];
    expect(await take(office, rows)).toMatchObject({ rejected: 1, problems: [{ code: 'workforce-year-missing' }] });
    expect(await take(office, rows, { year: 2025 })).toMatchObject({
      problems: [{ code: 'workforce-source-missing' }],
    });
    expect((await list(office)).figures).toEqual([]);
  });

  it('reads CSV, refuses a file without such a table, and changes nothing then', async () => {
    const office = await anImportingOffice();
    const csv = 'KECAMATAN;FORMAL;INFORMAL\nBatui;1.204;3.296\n';
    expect(await takeFile(office, 'semesta.csv', csv, { year: 2025, source: 'BPS' })).toMatchObject({ new: 1 });
    const people: Rows = [
      ['NO', 'NIK', 'NAMA', 'KECAMATAN'],
      [1, '7201010101900001', 'Sitti', 'Batui'],
    ];
    expect(await codeOfPromise(take(office, people))).toBe('workforce-not-found');
    expect(await codeOfPromise(takeFile(office, 'semesta.pdf', '%PDF-1.7'))).toBe('workbook-is-pdf');
    expect(await facts(office)).toHaveLength(2);
  });
});
