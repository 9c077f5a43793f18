import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anImportingOffice, type ImportingOffice } from '../support/data/import.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

const head = ['NO', 'NAMA OPD', 'SINGKATAN', 'JENIS', 'NPP', 'EJAAN LAIN', 'STATUS'];
type Rows = readonly (readonly CellValue[])[];

function takeFile({ application, folder }: ImportingOffice, name: string, bytes: Buffer | string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return callAndWait(application, 'units.import', { file: application.files.register(path, 1).token });
}

/** Takes rows below the usual headings. */
function take(office: ImportingOffice, rows: Rows, heading: readonly string[] = head) {
  return takeFile(office, 'unit.xlsx', xlsxOf({ sheets: [{ name: 'Unit', rows: [heading, ...rows] }] }));
}

/** Units that are neither the office's own nor shipped with the program: those of the lists of a test. */
async function unitsOf({ application }: ImportingOffice) {
  return callAndWait(application, 'units.list', {});
}

async function unitCalled(office: ImportingOffice, name: string) {
  return (await unitsOf(office)).find((unit) => unit.name === name);
}

const first: Rows = [
  [1, 'Dinas Pendidikan', 'Dikbud', 'OPD', 'aa-123456', 'Disdik; Dinas P dan K', 'aktif'],
  [2, 'Kantor Kecamatan Batui', '', '', '', '', ''],
  [3, 'PT Laut Biru', '-', 'Perusahaan', '', '', 'tidak aktif'],
];

describe('a list of units', () => {
  it('is taken in once with all it says, is undone as one change, and brings nothing the second time', async () => {
    const office = await anImportingOffice();
    const before = await unitsOf(office);
    expect(await take(office, first)).toMatchObject({ read: 3, new: 3, rejected: 0, problems: [] });
    const school = { shortName: 'Dikbud', kind: 'opd', npp: 'AA123456', isActive: true };
    expect(await unitCalled(office, 'Dinas Pendidikan')).toMatchObject({
      ...school,
      aliases: ['Dinas P dan K', 'Disdik'],
    });
    expect(await unitCalled(office, 'Kantor Kecamatan Batui')).toMatchObject({ kind: 'kecamatan-office', npp: null });
    const company = { kind: 'company', shortName: null, isActive: false };
    expect(await unitCalled(office, 'PT Laut Biru')).toMatchObject(company);
    expect(await take(office, first)).toMatchObject({ read: 3, new: 0, changed: 0, same: 3, rejected: 0 });
    const { rows } = await callAndWait(office.application, 'history.page', { offset: 0, limit: 10 });
    expect(rows.filter(({ kind }) => kind === 'units.imported')).toHaveLength(1);
    await callAndWait(office.application, 'actions.undoLast', {});
    expect(await unitsOf(office)).toEqual(before);
    expect((await callAndWait(office.application, 'store.check', {})).findings).toEqual([]);
  });

  it('changes what it says otherwise, adds spellings, and leaves what it does not say', async () => {
    const office = await anImportingOffice();
    await take(office, first);
    const rows: Rows = [
      ['1', 'DINAS PENDIDIKAN KABUPATEN BANGGAI', 'Disdikbud', '', '', 'Disdik', ''],
      ['2', 'PT Laut Biru', '', '', 'LB123456', '', 'aktif'],
    ];
    expect(await take(office, rows)).toMatchObject({ new: 0, changed: 2, same: 0 });
    expect(await unitCalled(office, 'Dinas Pendidikan')).toMatchObject({
      shortName: 'Disdikbud',
      npp: 'AA123456',
      aliases: ['Dinas P dan K', 'Disdik'],
    });
    expect(await unitCalled(office, 'PT Laut Biru')).toMatchObject({ npp: 'LB123456', isActive: true });
    expect(await take(office, rows)).toMatchObject({ changed: 0, same: 2 });
  });

  it('knows a unit by its other spelling and its short name', async () => {
    const office = await anImportingOffice();
    await take(office, first);
    const count = (await unitsOf(office)).length;
    expect(await take(office, [[1, 'DISDIK', '', '', 'BB123456', '', '']])).toMatchObject({ new: 0, changed: 1 });
    expect(await unitCalled(office, 'Dinas Pendidikan')).toMatchObject({ npp: 'BB123456' });
    expect(await take(office, [[1, 'Dikbud', '', '', '', '', '']])).toMatchObject({ new: 0, same: 1 });
    expect(await unitsOf(office)).toHaveLength(count);
  });

  it('refuses what is not certain and names it with its cell; the same file again changes nothing', async () => {
    const office = await anImportingOffice();
    await take(office, first);
    const rows: Rows = [
      [1, 'Dinas Kesehatan', '', 'OPD', '', 'Dinkes', 'aktif'],
      [2, 'dinas kesehatan', 'DK', '', '', '', ''],
      [3, 'Dinkes', '', '', '', '', ''],
      [4, 'Dinas Sosial', '', '', '', 'Disdik', ''],
      [5, 'Dinas Pangan', '', '', '', 'Dinas Pendidikan', ''],
      [6, 'PT Laut Biru', 'LB', '', '', '', ''],
      [7, 'PT Laut Biru', '', '', '', '', 'aktif'],
      [8, 'Badan Pendapatan', '', 'Serikat', '', '', ''],
      [9, 'Badan Keuangan', '', '', '123', '', ''],
      [10, 'Badan Pusat', '', '', '', '', 'entah'],
      [11, '', 'BKD', '', '', '', ''],
      [12, 'B'.repeat(201), '', '', '', '', ''],
      ['', 'KECAMATAN', '', '', '', '', ''],
    ];
    const receipt = await take(office, rows);
    expect(receipt).toMatchObject({ read: 13, new: 1, changed: 0, same: 0, rejected: 12 });
    expect(receipt.problems.map(({ row, column, code, original }) => [row, column, code, original])).toEqual([
      [3, 'B', 'unit-twice-in-file', 'dinas kesehatan'],
      [4, 'B', 'unit-twice-in-file', 'Dinkes'],
      [5, 'F', 'unit-alias-taken', 'Disdik'],
      [6, 'F', 'unit-alias-taken', 'Dinas Pendidikan'],
      [7, 'B', 'unit-inactive', 'PT Laut Biru'],
      [8, 'B', 'unit-twice-in-file', 'PT Laut Biru'],
      [9, 'D', 'unit-kind-unknown', 'Serikat'],
      [10, 'E', 'unit-npp-invalid', '123'],
      [11, 'G', 'unit-status-unknown', 'entah'],
      [12, 'B', 'unit-name-missing', ''],
      [13, 'B', 'unit-text-too-long', 'B'.repeat(200)],
      [14, 'B', 'unit-row-unnumbered', 'KECAMATAN'],
    ]);
    expect(await take(office, rows)).toMatchObject({ new: 0, changed: 0, same: 1, rejected: 12 });
  });

  it('asks which unit is meant by a short name that two have', async () => {
    const office = await anImportingOffice();
    await take(office, [
      [1, 'Dinas Pekerjaan Umum', 'PU', '', '', '', ''],
      [2, 'Bagian Pekerjaan Umum', 'PU', '', '', '', ''],
    ]);
    expect(await take(office, [[1, 'PU', '', '', '', '', '']])).toMatchObject({
      new: 0,
      rejected: 1,
      problems: [{ code: 'unit-name-ambiguous', original: 'PU' }],
    });
  });

  it('lets a list of people find the units by what it taught', async () => {
    const office = await anImportingOffice();
    await take(office, first);
    const heading = ['NIK', 'NAMA', 'TGL LAHIR', 'L/P', 'UNIT KERJA'];
    const people: Rows = [['7201040408820001', 'ANDI', '04/08/1982', 'L', 'DINAS P DAN K']];
    expect(await office.preview(people, heading)).toMatchObject({ unknownValues: [], balance: { new: 1 } });
  });

  it('is found below titles and above totals and a signature, on every visible sheet, in a CSV too', async () => {
    const office = await anImportingOffice();
    const bytes = xlsxOf({
      sheets: [
        {
          name: 'OPD',
          rows: [
            ['DAFTAR PERANGKAT DAERAH'],
            [],
            ['NO', 'PERANGKAT DAERAH', 'TIPE', 'JENIS'],
            [1, 2, 3, 4],
            [1, 'Dinas Perhubungan', 'A', 'A'],
            [2, 'Dinas Sosial', 'B', 'B'],
            ['JUMLAH', '', '', ''],
            ['', 'Luwuk, 10 Oktober 2026'],
            ['', 'Kepala Bagian Organisasi'],
            ['', 'RATNA MASULILI'],
            ['', 'NIP. 19690223 199503 2 004'],
          ],
        },
        {
          name: 'PT',
          rows: [
            ['NPP', 'NAMA PERUSAHAAN'],
            ['JJ012345', 'PT Maju'],
            ['JJ012346', 'CV Jaya'],
          ],
        },
        { name: 'Lama', hidden: true, rows: [['NAMA PERUSAHAAN'], ['PT Lama']] },
      ],
    });
    expect(await takeFile(office, 'dua.xlsx', bytes)).toMatchObject({
      sheets: [
        { sheet: 'OPD', read: 8, new: 2, skipped: 6 },
        { sheet: 'PT', read: 2, new: 2 },
      ],
    });
    expect(await unitCalled(office, 'CV Jaya')).toMatchObject({ kind: 'company', npp: 'JJ012346' });
    const csv = 'Nama;Nama singkat;Jenis;Status\r\nDinas Pariwisata;Dispar;Perangkat daerah;Aktif\r\nCV Jaya;;;\r\n';
    expect(await takeFile(office, 'daftar.csv', csv)).toMatchObject({ read: 2, new: 1, same: 1 });
  });

  it('holds every unit whose name is also the word of a total, a signature, a heading or a number', async () => {
    const office = await anImportingOffice();
    const heading = ['NAMA UNIT', 'NPP'];
    const rows: Rows = [
      ['Camat Batui', ''],
      ['Lurah Bungin', ''],
      ['Total Persada Indonesia', 'BB123456'],
      ['2020', 'AA123456'],
      ['NAMA UNIT', 'NPP'],
      ['Sekretariat DPRD', ''],
      ['Jumlah', ''],
      ['Kepala Bagian Organisasi', ''],
      ['RATNA MASULILI', ''],
    ];
    expect(await take(office, rows, heading)).toMatchObject({ read: 9, new: 5, skipped: 4, rejected: 0 });
    for (const name of ['Camat Batui', 'Lurah Bungin', 'Total Persada Indonesia', '2020', 'Sekretariat DPRD']) {
      expect(await unitCalled(office, name), name).toBeDefined();
    }
    expect(await unitCalled(office, 'RATNA MASULILI')).toBeUndefined();
  });

  it('has its head above its rows, in one line or two, whatever its cells are called', async () => {
    const office = await anImportingOffice();
    const words: Rows = [
      [1, 'Toko Maju', 'Perusahaan', 'Aktif'],
      [2, 'Toko Mundur', 'Perusahaan', 'Aktif'],
    ];
    expect(await take(office, words, ['NO', 'NAMA UNIT', 'JENIS UNIT KERJA', 'KETERANGAN STATUS'])).toMatchObject({
      read: 2,
      new: 2,
    });
    expect(await take(office, [['Toko A', 'Kantor']], ['NAMA UNIT', 'KETERANGAN'])).toMatchObject({ read: 1, new: 1 });
    const second: Rows = [
      ['', 'NAMA', 'SINGKATAN', ''],
      [1, 'Dinas Sosial', 'Dinsos', 'aktif'],
    ];
    expect(await take(office, second, ['NO', 'UNIT KERJA', '', 'STATUS'])).toMatchObject({ read: 1, new: 1 });
    expect(await unitCalled(office, 'Dinas Sosial')).toMatchObject({ shortName: 'Dinsos' });
    const below: Rows = [[], ['NO', 'NAMA UNIT'], [1, 'Badan Pangan']];
    expect(await take(office, below, ['UNIT KERJA', 'Sekretariat Daerah'])).toMatchObject({ read: 1, new: 1 });
  });

  it('loses no row that a head, a signature or a number of another column looks like', async () => {
    const office = await anImportingOffice();
    const grades: Rows = [
      [1, 'Dinas Alfa', 2, 4, 6],
      [2, 'Dinas Beta', 3, 5, 8],
    ];
    expect(await take(office, grades, ['NO', 'NAMA', 'ESELON II', 'III', 'IV'])).toMatchObject({ new: 2, skipped: 0 });
    const twoTables: Rows = [
      ['PT Satu', 'AA111111'],
      ['PT Dua', ''],
      [],
      ['NO', 'NAMA UNIT', 'NPP'],
      [1, 'PT Tiga', ''],
    ];
    const taken = await take(office, twoTables, ['NAMA UNIT', 'NPP']);
    expect(await unitCalled(office, 'PT Satu')).toBeDefined();
    expect(taken.read).toBe(4);
    const posts: Rows = [
      ['PT Empat', '', 'Camat'],
      [],
      ['PT Lima', '', 'Camat'],
      ['Luwuk, 10 Oktober 2026', '', ''],
      ['Camat Luwuk', '', ''],
      ['PT Enam', 'FF666666', ''],
    ];
    expect(await take(office, posts, ['NAMA UNIT', 'NPP', 'PEJABAT'])).toMatchObject({ new: 3, skipped: 2 });
    const founded: Rows = [['PT Tujuh', 'Luwuk, 10 Oktober 2006']];
    expect(await take(office, founded, ['NAMA UNIT', 'BERDIRI'])).toMatchObject({ new: 1, skipped: 0 });
    const nameless: Rows = [
      [1, 'PT Delapan', 'Jl. Satu'],
      [2, '', 'Jl. Dua'],
      [3, '', ''],
    ];
    expect(await take(office, nameless, ['NO', 'NAMA UNIT', 'ALAMAT'])).toMatchObject({
      new: 1,
      rejected: 1,
      skipped: 1,
      problems: [{ row: 3, code: 'unit-name-missing' }],
    });
  });

  it('makes an office of another region one of its own', async () => {
    const office = await anImportingOffice();
    const own = 'Dinas Pendidikan Kabupaten Banggai';
    await take(office, [[1, own, 'Disdik', '', 'AA123456', '', '']]);
    expect(await take(office, [[1, 'Dinas Pendidikan Kabupaten Poso', '', '', 'BB123456', '', '']])).toMatchObject({
      new: 1,
      changed: 0,
    });
    for (const name of ['Disdik Kabupaten Poso', 'Dinas Pendidikan Kab. Tojo Una-Una']) {
      expect(await take(office, [[1, name, '', '', 'CC123456', '', '']])).toMatchObject({ new: 1, changed: 0 });
    }
    expect(await unitCalled(office, own)).toMatchObject({ npp: 'AA123456' });
    const spelled = [
      'DINAS PENDIDIKAN KAB. BANGGAI PROVINSI SULAWESI TENGAH',
      'Dinas Pendidikan Kabupaten Banggai (Luwuk)',
    ];
    for (const name of spelled) {
      expect(await take(office, [[1, name, '', '', '', '', '']])).toMatchObject({ new: 0, same: 1 });
    }
  });

  it('is no list of people, agreements or villages, and needs a heading', async () => {
    const office = await anImportingOffice();
    const wrong: Rows[] = [
      [
        ['NIK', 'NAMA', 'UNIT KERJA'],
        ['7201040408820001', 'ANDI', 'Dinas Pendidikan'],
      ],
      [
        ['NO', 'NAMA', 'JABATAN'],
        [1, 'ANDI', 'Sopir'],
      ],
      [
        ['NOMOR PKS', 'PIHAK', 'UNIT', 'TENTANG', 'MULAI', 'BERAKHIR'],
        ['1/PKS', 'BPJS', 'x', 'y', '2025-01-01', '2026-01-01'],
      ],
      [
        ['KODE', 'NAMA DESA'],
        ['72.01.01.2001', 'Honbola'],
      ],
      [['Dinas Pendidikan'], ['Dinas Sosial']],
    ];
    for (const rows of wrong) {
      const bytes = xlsxOf({ sheets: [{ name: 'Data', rows }] });
      expect(await codeOfPromise(takeFile(office, 'lain.xlsx', bytes))).toBe('units-not-found');
    }
  });

  it('may be long, and is stopped without a trace', async () => {
    const office = await anImportingOffice();
    const rows = Array.from({ length: 5_000 }, (_, at) => [at + 1, `Unit Nomor ${at}`, '', '', '', `Ejaan ${at}`, '']);
    const before = await unitsOf(office);
    const { application, folder } = office;
    const path = join(folder, 'panjang.xlsx');
    writeFileSync(path, xlsxOf({ sheets: [{ name: 'Unit', rows: [head, ...rows] }] }));
    const stopped = callAndWait(
      application,
      'units.import',
      { file: application.files.register(path, 1).token },
      (event) => {
        if (event.type === 'job.progress' && event.phase === 'saving') {
          void application.call('jobs.cancel', { job: event.job });
        }
      },
    );
    expect(await codeOfPromise(stopped)).toBe('cancelled');
    expect(await unitsOf(office)).toEqual(before);
    expect(await take(office, rows)).toMatchObject({ read: 5_000, new: 5_000 });
  });
});
