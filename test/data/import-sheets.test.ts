import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import type { PreviewInput } from '../../shared/import/schema.ts';
import { anImportingOffice, type ImportingOffice } from '../support/data/import.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P', 'KECAMATAN', 'ALAMAT'];
const nik = (serial: number) => `720104040882${String(serial).padStart(4, '0')}`;
const names = ['ANDI', 'BUDI', 'CICI', 'DEDI', 'EKA', 'FANI', 'GITA', 'HADI', 'IDA'];

function person(serial: number, more: { kecamatan?: CellValue; nik?: string } = {}): CellValue[] {
  const { kecamatan = 'Luwuk', nik: given = nik(serial) } = more;
  return [serial, given, names[serial - 1] ?? `ORANG ${serial}`, '04/08/1982', 'L', kecamatan, 'Jl. Contoh'];
}

interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Lines above the table. */
  readonly titles?: readonly string[];
}

/** One workbook of several lists of the same columns. */
function aWorkbook(tabs: readonly Tab[]): Buffer {
  const sheets = tabs.map(({ name, rows, titles = [] }) => ({
    name,
    rows: [...titles.map((title) => [title]), head, ...rows],
  }));
  return xlsxOf({ sheets });
}

let files = 0;

async function look({ application, folder }: ImportingOffice, tabs: readonly Tab[] | Buffer) {
  files += 1;
  const path = join(folder, `lembar-${files}.xlsx`);
  writeFileSync(path, Buffer.isBuffer(tabs) ? tabs : aWorkbook(tabs));
  const { token } = application.files.register(path, 1);
  const seen = await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null });
  return { token, seen };
}

/** Previews every sheet of the columns of the first one. */
async function preview(
  office: ImportingOffice,
  tabs: readonly Tab[] | Buffer,
  choices: Partial<Pick<PreviewInput, 'sheetAs'>> & { carryDown?: boolean } = {},
) {
  const { token, seen } = await look(office, tabs);
  const { carryDown = false, ...rest } = choices;
  const categories = await callAndWait(office.application, 'categories.list', {});
  const answer = await callAndWait(office.application, 'import.preview', {
    file: token,
    sheets: seen.sheets.flatMap(({ name, list }) =>
      list?.columns === seen.layout?.columns && list ? [{ name, band: list.band }] : [],
    ),
    columns: seen.columns.flatMap(({ column, reading }) =>
      reading === null ? [] : [{ column, reading, carryDown: carryDown && reading === 'kecamatan' }],
    ),
    layout: seen.layout,
    dateOrder: 'dmy',
    defaults: {
      unitUid: null,
      categoryUid: categories.find(({ code }) => code === 'perangkat-desa')?.uid ?? null,
      fundingUid: null,
      startsOn: '2026-11-01',
      programmes: 3,
      withoutKpj: 'registered',
    },
    ...rest,
  });
  return { ...answer, token };
}

const commit = ({ application }: ImportingOffice, answer: { preview: string }) =>
  callAndWait(application, 'import.commit', { preview: answer.preview });

const rowsOf = async ({ application }: ImportingOffice, answer: { preview: string }) =>
  (await callAndWait(application, 'import.rows', { preview: answer.preview, offset: 0, limit: 100 })).rows;

const two: readonly Tab[] = [
  { name: 'Bualemo A', rows: [person(1), person(2)] },
  { name: 'Bualemo B', titles: ['DAFTAR PEKERJA', 'DESA BUALEMO B'], rows: [person(3), person(4)] },
];

describe('an import of several sheets', () => {
  it('knows which sheets go together, each with its own head of the table', async () => {
    const office = await anImportingOffice();
    const other = {
      name: 'Lain',
      rows: [
        ['NIK', 'NAMA', 'HP'],
        [nik(8), 'HADI', '0812'],
      ],
    };
    const { seen } = await look(
      office,
      xlsxOf({
        sheets: [
          { name: 'Bualemo A', rows: [head, ...(two[0]?.rows ?? [])] },
          { name: 'Bualemo B', rows: [['DAFTAR PEKERJA'], ['DESA BUALEMO B'], head, ...(two[1]?.rows ?? [])] },
          other,
          { name: 'Catatan', rows: [['Hubungi kantor desa']] },
        ],
      }),
    );
    const [first, second, third, fourth] = seen.sheets;
    expect(first?.list).toMatchObject({ band: { top: 1, bottom: 1, firstData: 2 }, titles: [] });
    expect(second?.list).toMatchObject({
      band: { top: 3, bottom: 3, firstData: 4 },
      titles: ['DAFTAR PEKERJA', 'DESA BUALEMO B'],
    });
    expect(second?.list?.columns).toBe(first?.list?.columns);
    expect(first?.list?.columns).toBe(seen.layout?.columns);
    expect(third?.list).not.toBeNull();
    expect(third?.list?.columns).not.toBe(first?.list?.columns);
    expect(fourth?.list).toBeNull();
  });

  it('is one preview, one transaction and one receipt, undone as one', async () => {
    const office = await anImportingOffice();
    const answer = await preview(office, two);
    expect(answer).toMatchObject({ sheets: ['Bualemo A', 'Bualemo B'], balance: { read: 4, new: 4, rejected: 0 } });
    expect((await rowsOf(office, answer)).map(({ sheet, row, name }) => [sheet, row, name])).toEqual([
      ['Bualemo A', 2, 'Andi'],
      ['Bualemo A', 3, 'Budi'],
      ['Bualemo B', 4, 'Cici'],
      ['Bualemo B', 5, 'Dedi'],
    ]);
    const receipt = await commit(office, answer);
    expect(receipt).toMatchObject({ sheets: ['Bualemo A', 'Bualemo B'], balance: { read: 4, new: 4 } });
    expect(await callAndWait(office.application, 'import.list', {})).toHaveLength(1);
    expect(await office.people()).toHaveLength(4);

    const again = await preview(office, two);
    expect(again.balance).toMatchObject({ read: 4, new: 0, changed: 0, same: 4 });

    const undone = await callAndWait(office.application, 'import.undo', { uid: receipt.uid });
    expect(undone).toEqual({ reverted: 4, kept: 0, failed: 0 });
    expect(await office.people()).toHaveLength(0);
  });

  it('names sheet and row of every problem, also of somebody who stands in two sheets', async () => {
    const office = await anImportingOffice();
    const answer = await preview(office, [
      { name: 'A', rows: [person(1), person(2, { nik: '72010404088' })] },
      { name: 'B', rows: [person(3, { nik: '720104040882' }), person(1)] },
    ]);
    expect(answer.balance).toMatchObject({ read: 4, new: 1, conflict: 1, rejected: 2 });
    expect(answer.balances).toMatchObject([
      { read: 2, new: 1, conflict: 0, rejected: 1 },
      { read: 2, new: 0, conflict: 1, rejected: 1 },
    ]);
    const twice = (await rowsOf(office, answer)).filter(({ problems }) =>
      problems.some(({ code }) => code === 'nik-twice-in-file'),
    );
    expect(twice).toMatchObject([{ sheet: 'B', row: 3, outcome: 'conflict' }]);
    const problem = await callAndWait(office.application, 'import.rows', {
      preview: answer.preview,
      problem: 'nik-length',
      offset: 0,
      limit: 10,
    });
    expect(problem.rows).toMatchObject([
      { sheet: 'A', row: 3, problems: [{ sheet: 'A', row: 3, column: 'B', code: 'nik-length' }] },
      { sheet: 'B', row: 2, problems: [{ sheet: 'B', row: 2, column: 'B', code: 'nik-length' }] },
    ]);

    const { uid } = await commit(office, answer);
    const { problems } = await callAndWait(office.application, 'import.receipt', { uid });
    const grave = problems.filter(({ code }) => code.startsWith('nik-'));
    expect(grave.map(({ sheet, row, code }) => [sheet, row, code])).toEqual([
      ['A', 3, 'nik-length'],
      ['B', 2, 'nik-length'],
      ['B', 3, 'nik-twice-in-file'],
    ]);
  });

  it('carries no value from one sheet into the next, nor the end of a list', async () => {
    const office = await anImportingOffice();
    const signature: CellValue[][] = [
      [],
      [null, null, null, null, null, 'Luwuk, 1 Oktober 2026'],
      [null, null, null, null, null, 'Kepala Desa,'],
    ];
    const answer = await preview(
      office,
      [
        { name: 'A', rows: [person(1, { kecamatan: 'Luwuk Utara' }), person(2, { kecamatan: null })] },
        { name: 'B', rows: [person(3, { kecamatan: null }), person(4, { kecamatan: 'Luwuk' }), ...signature] },
        { name: 'C', rows: [person(5, { kecamatan: 'Luwuk' })] },
      ],
      { carryDown: true },
    );
    const rows = await rowsOf(office, answer);
    const places = rows.filter(({ outcome }) => outcome === 'new').map(({ name, facts }) => [name, facts.kecamatan]);
    expect(places).toEqual([
      ['Andi', 'Luwuk Utara'],
      ['Budi', 'Luwuk Utara'],
      ['Cici', null],
      ['Dedi', 'Luwuk'],
      ['Eka', 'Luwuk'],
    ]);
  });

  it('takes the name of the sheet as the village of the rows that state none', async () => {
    const office = await anImportingOffice();
    const withVillage = (row: CellValue[], village: CellValue) => [...row, village];
    const heading = [...head, 'DESA'];
    const book = xlsxOf({
      sheets: [
        { name: 'Desa Awu', rows: [heading, withVillage(person(1), null), withVillage(person(2), 'Bunga')] },
        { name: 'Lenyek', rows: [heading, withVillage(person(3), null)] },
      ],
    });
    const answer = await preview(office, book, { sheetAs: 'village' });
    const villages = answer.unknownValues.filter(({ target }) => target === 'village');
    const told = villages.map(({ value, rows }) => [value, rows] as const);
    expect(told.toSorted(([a], [b]) => a.localeCompare(b))).toEqual([
      ['Bunga', 1],
      ['Desa Awu', 1],
      ['Lenyek', 1],
    ]);
    const unused = await preview(office, book);
    expect(unused.unknownValues).toMatchObject([{ value: 'Bunga', rows: 1 }]);
  });

  it('hands the rows with problems back sheet by sheet, and takes them in again', async () => {
    const office = await anImportingOffice();
    const answer = await preview(office, [
      { name: 'A', rows: [person(1), person(2, { nik: '72010404088' })] },
      { name: 'Bersih', rows: [person(5)] },
      { name: 'B', titles: ['DESA B'], rows: [person(3, { nik: '720104040882' }), person(1)] },
    ]);
    const { uid } = await commit(office, answer);
    const target = join(office.folder, 'masalah.xlsx');
    const written = await callAndWait(office.application, 'import.writeProblems', {
      uid,
      source: answer.token,
      target: office.application.files.register(target, 0, 'write').token,
    });
    expect(written.rows).toBe(3);
    const book = read(readFileSync(target));
    expect(book.SheetNames).toEqual(['A', 'B']);
    const cells = (name: string) => utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, raw: false });
    const namesIn = (name: string) =>
      cells(name)
        .map((row) => row[2])
        .filter((text) => names.includes(text ?? ''));
    expect(namesIn('A')).toEqual(['BUDI']);
    expect(namesIn('B')).toEqual(['CICI', 'ANDI']);

    const again = await preview(office, readFileSync(target));
    expect(again).toMatchObject({ sheets: ['A', 'B'], balance: { read: 3, same: 1, rejected: 2 } });
  });
});
