import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-cli-master-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli([...argv, '--store', join(folder, 'store'), '--today', '2026-11-10'], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

function fileOf(name: string, sheets: Record<string, readonly (readonly string[])[]>): string {
  const path = join(folder, name);
  writeFileSync(path, xlsxOf({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows })) }));
  return path;
}

const answer = async (...argv: string[]) => {
  const { code, out } = await cli('import', ...argv, '--json');
  return { code, ...(JSON.parse(out) as Record<string, unknown>) };
};

describe('import --kind villages', () => {
  const sheets = {
    Batui: [
      ['DAFTAR DESA'],
      ['NO', 'KODE', 'NAMA DESA'],
      ['1', '72.01.01.2001', 'Honbola'],
      ['2', '7201011002', 'Batui'],
      ['3', '72.01.01.2003', ''],
    ],
    Lain: [
      ['KODE', 'NAMA'],
      ['72.01.99.2001', 'Desa Lain'],
      ['72.01.01.2001', 'Uling'],
    ],
  };

  it('saves nothing in a trial, then each village once, and names what cannot be by its cell', async () => {
    const file = fileOf('desa.xlsx', sheets);
    const wanted = {
      code: 0,
      ok: true,
      kind: 'villages',
      file: 'desa.xlsx',
      balance: { read: 5, new: 2, changed: 0, same: 0, rejected: 3 },
      sheets: [
        { sheet: 'Batui', balance: { read: 3, new: 2, rejected: 1 }, problems: 1 },
        { sheet: 'Lain', balance: { read: 2, new: 0, rejected: 2 }, problems: 2 },
      ],
      problems: [
        { sheet: 'Batui', row: 5, column: 'C', field: 'name', code: 'village-name-missing', original: '72.01.01.2003' },
        { sheet: 'Lain', row: 2, column: 'A', field: 'code', code: 'village-kecamatan-unknown' },
        { sheet: 'Lain', row: 3, column: 'B', field: 'name', code: 'village-twice-in-file', original: 'Uling' },
      ],
    };
    expect(await answer(file, '--kind', 'villages', '--dry-run')).toMatchObject(wanted);
    expect(await answer(file, '--kind', 'villages')).toMatchObject(wanted);
    const again = { balance: { read: 5, new: 0, changed: 0, same: 2, rejected: 3 } };
    expect(await answer(file, '--kind', 'villages')).toMatchObject(again);
    const only = { balance: { read: 2, changed: 1, rejected: 1 }, sheets: [{ sheet: 'Lain' }] };
    expect(await answer(file, '--kind', 'villages', '--sheet', 'Lain')).toMatchObject(only);
  });

  it('is told in words, each problem with its cell', async () => {
    const { code, out } = await cli('import', fileOf('desa.xlsx', sheets), '--kind', 'villages', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('desa.xlsx · Batui, Lain · Desa/kelurahan');
    expect(out).toContain('Lain!A2 village-kecamatan-unknown: Kecamatan kode ini tidak ada di daftar kecamatan');
    expect(out).toContain('tidak ada yang disimpan');
  });

  it('answers 1 when nothing could be taken, or the file holds no such list', async () => {
    const none = fileOf('lain.xlsx', {
      Desa: [
        ['KODE', 'NAMA'],
        ['72.01.99.2001', 'Desa Lain'],
      ],
    });
    const refused = { code: 1, ok: false, error: { code: 'list-nothing-taken' }, balance: { read: 1, rejected: 1 } };
    expect(await answer(none, '--kind', 'villages')).toMatchObject(refused);
    const people = fileOf('orang.xlsx', {
      Data: [
        ['NIK', 'NAMA'],
        ['7201040408820011', 'Ani'],
      ],
    });
    expect(await answer(people, '--kind', 'villages')).toMatchObject({
      code: 1,
      error: { code: 'villages-not-found' },
    });
    const missing = { code: 1, error: { code: 'workbook-sheet-missing' } };
    expect(await answer(none, '--kind', 'villages', '--sheet', 'X')).toMatchObject(missing);
  });

  it('refuses what only lists of people have a use for', async () => {
    const file = fileOf('desa.xlsx', sheets);
    for (const more of [
      ['--month', '2026-09'],
      ['--unit', 'Dinas'],
      ['--problems', 'x.xlsx'],
      ['--take-suggestions'],
    ]) {
      const { code, err } = await cli('import', file, '--kind', 'villages', ...more);
      expect({ more, code }).toEqual({ more, code: 2 });
      expect(err).toContain(`${more[0]} tidak dapat dipakai bersama --kind villages`);
    }
  });
});

describe('import --kind units', () => {
  const rows = [
    ['NAMA OPD', 'SINGKATAN', 'NPP', 'EJAAN LAIN'],
    ['Dinas Pangan', 'Dispangan', 'AA123456', 'Ketahanan Pangan'],
    ['Dinas Sosial', '', '12', ''],
    ['Ketahanan Pangan', '', '', ''],
  ];

  it('saves nothing in a trial, then each unit once, and names what cannot be by its cell', async () => {
    const file = fileOf('unit.xlsx', { OPD: rows });
    const wanted = {
      code: 0,
      kind: 'units',
      balance: { read: 3, new: 1, changed: 0, same: 0, rejected: 2 },
      groups: [
        { code: 'unit-npp-invalid', field: 'npp', level: 'error', rows: 1 },
        { code: 'unit-twice-in-file', field: 'name', level: 'error', rows: 1 },
      ],
      problems: [
        { sheet: 'OPD', row: 3, column: 'C', field: 'npp', code: 'unit-npp-invalid', original: '12' },
        { sheet: 'OPD', row: 4, column: 'A', field: 'name', code: 'unit-twice-in-file', original: 'Ketahanan Pangan' },
      ],
    };
    expect(await answer(file, '--kind', 'units', '--dry-run')).toMatchObject(wanted);
    expect(await answer(file, '--kind', 'units')).toMatchObject(wanted);
    expect(await answer(file, '--kind', 'units')).toMatchObject({ balance: { new: 0, changed: 0, same: 1 } });
    const { code, out } = await cli('import', file, '--kind', 'units', '--language', 'en');
    expect(code).toBe(0);
    expect(out).toContain('unit.xlsx · OPD · Units');
    expect(out).toContain('OPD!C3 unit-npp-invalid: An NPP has 8 letters or digits [12]');
  });

  it('answers 1 for a list of something else', async () => {
    const people = fileOf('orang.xlsx', {
      Data: [
        ['NIK', 'NAMA', 'OPD'],
        ['7201040408820011', 'Ani', 'Dinas Pangan'],
      ],
    });
    expect(await answer(people, '--kind', 'units')).toMatchObject({ code: 1, error: { code: 'units-not-found' } });
  });
});

describe('import --kind workforce', () => {
  it('takes the workers of each kecamatan, and says when the total of the file is another', async () => {
    const file = fileOf('semesta.xlsx', {
      Semesta: [
        ['SEMESTA PEKERJA TAHUN 2025'],
        ['KECAMATAN', 'FORMAL', 'INFORMAL', 'JUMLAH'],
        ['Batui', '1.204', '3.296', '4.500'],
        ['Luwuk Sel.', '2.000', '3.000', '5.000'],
        ['JUMLAH', '3.204', '6.296', '9.600'],
        ['Sumber: BPS'],
      ],
    });
    expect(await answer(file, '--kind', 'workforce')).toMatchObject({
      code: 0,
      ok: true,
      kind: 'workforce',
      balance: { new: 2, rejected: 1 },
      problems: [{ row: 5, column: 'D', code: 'workforce-total-differs', original: '9.600 ≠ 9.500' }],
    });
    expect(await answer(file, '--kind', 'workforce')).toMatchObject({ balance: { new: 0, same: 2, rejected: 1 } });
  });

  it('is told the year and the source that the file does not say; other lists have no use for them', async () => {
    const file = fileOf('semesta.xlsx', {
      Semesta: [
        ['KECAMATAN', 'JUMLAH'],
        ['Batui', '10.270'],
      ],
    });
    expect(await answer(file, '--kind', 'workforce')).toMatchObject({ code: 1, ok: false });
    const said = ['--kind', 'workforce', '--year', '2031', '--source', 'Bappeda'];
    expect(await answer(file, ...said)).toMatchObject({ code: 0, balance: { new: 1, rejected: 0 } });
    expect((await cli('import', file, '--kind', 'units', '--year', '2025')).err).toContain('--year');
    const wrong = await cli('import', file, '--kind', 'workforce', '--year', '25');
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('“25”');
  });
});
