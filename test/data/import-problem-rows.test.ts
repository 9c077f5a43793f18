import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellObject, read } from '@e965/xlsx';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type Application, callAndWait } from '../../electron/threads/application.ts';
import type { Inspection } from '../../shared/import/schema.ts';
import { anImportingOffice, type ImportingOffice } from '../support/data/import.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

const damaged = '7201041205900000';
const nik = (serial: number) => `720104120590${String(serial).padStart(4, '0')}`;

function person(number: number, given: CellValue, name: string, kecamatan: CellValue = null): CellValue[] {
  return [number, given, name, { date: '1990-05-12' }, '√', null, kecamatan, { raw: '1250000.5' }];
}

/** A list with a head of two rows and merged captions, whose kecamatan stands once for the rows below it. */
function aList(people: readonly CellValue[][]): Buffer {
  const rows: CellValue[][] = [
    ['DAFTAR TENAGA NON ASN'],
    ['DINAS CONTOH KABUPATEN BANGGAI'],
    [],
    ['No', 'NIK', 'Nama Lengkap', 'Tanggal Lahir', 'Jenis Kelamin', null, 'Kecamatan', 'Gaji'],
    [null, null, null, null, 'L', 'P', null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    ...people,
    ['JUMLAH', people.length],
  ];
  const down = ['A', 'B', 'C', 'D', 'G', 'H'].map((column) => `${column}4:${column}5`);
  const block = `G7:G${6 + people.length}`;
  return xlsxOf({ sheets: [{ name: 'Non ASN', rows, merges: [...down, 'E4:F4', block] }] });
}

/** Takes a file in without any choice of a person: what is proposed, or what is remembered of the layout. */
async function take(application: Application, path: string): Promise<{ uid: string; seen: Inspection; token: string }> {
  const { token } = application.files.register(path, 1);
  const seen = await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null });
  const columns = seen.columns.flatMap(({ column, reading, carryDown }) =>
    reading === null ? [] : [{ column, reading, carryDown }],
  );
  const { preview } = await callAndWait(application, 'import.preview', {
    file: token,
    kind: seen.kind,
    sheets: [{ name: seen.sheet, band: seen.band ?? { top: 1, bottom: 1, firstData: 2 } }],
    columns: seen.profile?.columns ?? columns,
    layout: seen.layout,
    dateOrder: seen.dateOrder,
    defaults: {
      unitUid: null,
      categoryUid: null,
      fundingUid: null,
      startsOn: '2026-11-01',
      programmes: 3,
      withoutKpj: 'registered',
    },
  });
  const { uid } = await callAndWait(application, 'import.commit', { preview });
  return { uid, seen, token };
}

interface Imported {
  readonly office: ImportingOffice;
  readonly imported: Awaited<ReturnType<typeof take>>;
  write(
    source: string,
    more?: { uid?: string; withWarnings?: boolean; language?: 'id' | 'en' },
  ): Promise<{ rows: number }>;
  readonly target: string;
  /** Cells of the file that was written, by address. */
  cells(): Record<string, CellObject | undefined>;
}

async function anImport(people: readonly CellValue[][]): Promise<Imported> {
  const office = await anImportingOffice();
  const { application, folder } = office;
  const path = join(folder, 'daftar.xlsx');
  const target = join(folder, 'masalah.xlsx');
  writeFileSync(path, aList(people));
  const imported = await take(application, path);
  return {
    office,
    imported,
    target,
    write: (source, more = {}) =>
      callAndWait(application, 'import.writeProblems', {
        uid: imported.uid,
        source,
        target: application.files.register(target, 0, 'write').token,
        ...more,
      }),
    cells: () => read(readFileSync(target), { cellNF: true }).Sheets['Non ASN'] as Record<string, CellObject>,
  };
}

describe('rows with problems', () => {
  const people = [
    person(1, nik(1), 'ANDI', 'Luwuk'),
    person(2, '72010412059000', 'BUDI'),
    person(3, { raw: damaged }, 'CICI'),
    person(4, nik(4), 'DEDI'),
    person(5, nik(4), 'DEDI KEMBAR'),
  ];

  it('name the person whom a row without a usable NIK may be', async () => {
    const { office, imported, write, cells } = await anImport([person(1, nik(1), 'ANDI', 'Luwuk')]);
    const again = join(office.folder, 'daftar-2.xlsx');
    writeFileSync(again, aList([person(1, '7.20104E+15', 'ANDI', 'Luwuk')]));
    const second = await take(office.application, again);
    expect(second.uid).not.toBe(imported.uid);
    expect(await write(second.token, { uid: second.uid })).toMatchObject({ rows: 1 });
    expect(cells()['I7']?.v).toContain('7201 0412 0590 0001 Andi');
  });

  it('stand in the columns of the sender, each cell as it was, with what is wrong in the last one', async () => {
    const { write, imported, cells } = await anImport(people);
    expect(await write(imported.token)).toMatchObject({ file: 'masalah.xlsx', rows: 3 });
    const at = cells();
    expect([at['A1']?.v, at['A2']?.v]).toEqual(['DAFTAR TENAGA NON ASN', 'DINAS CONTOH KABUPATEN BANGGAI']);
    expect(['A4', 'B4', 'E4', 'E5', 'F5', 'H4', 'I4'].map((address) => at[address]?.v)).toEqual([
      'No',
      'NIK',
      'Jenis Kelamin',
      'L',
      'P',
      'Gaji',
      'Masalah',
    ]);
    expect(['A6', 'H6'].map((address) => at[address]?.v)).toEqual(['(1)', '(8)']);
    expect(at['B7']).toMatchObject({ t: 's', v: '72010412059000', z: '@' });
    expect(at['B8']).toMatchObject({ t: 'n', v: 7_201_041_205_900_000, z: '@' });
    expect(at['D8']).toMatchObject({ t: 'n', z: 'dd/mm/yyyy' });
    expect(at['H8']).toMatchObject({ t: 'n', v: 1_250_000.5, z: 'General' });
    expect(at['G8']?.v, 'the value of the merged block').toBe('Luwuk');
    expect(at['I7']?.v).toMatch(/^B: NIK bukan 16 digit/);
    expect(at['I9']?.v).toMatch(/^B: NIK sama dua kali/);
    expect(at['A10']).toBeUndefined();
  });

  it('keep the head in sight', async () => {
    const { write, imported, target } = await anImport(people);
    await write(imported.token);
    const book = new excel.Workbook();
    await book.xlsx.readFile(target);
    expect(book.worksheets[0]?.views).toMatchObject([{ state: 'frozen', ySplit: 6 }]);
  });

  it('are told in the language of the program, on wish with the rows that were taken with a warning', async () => {
    const { write, imported, cells } = await anImport(people);
    const written = await write(imported.token, { withWarnings: true, language: 'en' });
    expect(written.rows).toBe(5);
    expect(cells()['I4']?.v).toBe('Problems');
  });

  it('come in again when they are mended, and nobody is asked a thing', async () => {
    const { write, imported, target, office } = await anImport(people);
    await write(imported.token);
    const book = new excel.Workbook();
    await book.xlsx.readFile(target);
    const sheet = book.worksheets[0];
    for (const [row, mended] of [2, 3, 5].entries()) sheet!.getCell(`B${7 + row}`).value = nik(mended);
    const back = join(office.folder, 'kembali.xlsx');
    await book.xlsx.writeFile(back);

    const { uid, seen } = await take(office.application, back);
    expect(seen.layout).toEqual(imported.seen.layout);
    expect(seen.profile).toMatchObject({ isSameTitles: true });
    expect(seen.band).toMatchObject({ top: 4, bottom: 5, firstData: 7 });
    expect(seen.columns.at(-1)).toMatchObject({ caption: 'Masalah', reading: null, how: 'heading' });
    const { balance } = await callAndWait(office.application, 'import.receipt', { uid });
    expect(balance).toEqual({ read: 3, new: 3, changed: 0, same: 0, conflict: 0, rejected: 0, skipped: 0 });
  });

  it('are taken from the very file that was imported, and from no other', async () => {
    const { write, office } = await anImport(people);
    const other = join(office.folder, 'lain.xlsx');
    writeFileSync(other, aList([person(1, nik(1), 'ANDI', 'Luwuk')]));
    const { files } = office.application;
    await expect(write(files.register(other, 1).token)).rejects.toMatchObject({ code: 'import-source-changed' });
    rmSync(other);
    await expect(write(files.register(other, 1).token)).rejects.toMatchObject({ code: 'import-source-gone' });
    await expect(write('00000000-no-such-file')).rejects.toMatchObject({ code: 'import-source-gone' });
  });
});

it('ten thousand rows come back as they were', async () => {
  const people = Array.from({ length: 10_000 }, (_, at) => person(at + 1, `${nik(at)}7`, `ORANG ${at}`));
  const { write, imported, cells } = await anImport(people);
  expect((await write(imported.token)).rows).toBe(10_000);
  const at = cells();
  expect([at['B10006']?.v, at['C10006']?.v]).toEqual([`${nik(9999)}7`, 'ORANG 9999']);
});
