import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { officeList } from '../demo/office-list.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

let folder: string;
let list: string;
let store: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-cli-'));
  list = join(folder, 'daftar.xlsx');
  store = join(folder, 'store');
  writeFileSync(list, officeList());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line on the store of this file; what it printed and its exit code. */
async function cli(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli(['--store', store, '--today', '2026-10-01', ...argv], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

const answerOf = (out: string) => JSON.parse(out) as Record<string, unknown>;

describe('the command line', () => {
  it('takes a list in, prints a receipt that balances and every problem with its row', async () => {
    const { code, out } = await cli('import', list, '--unit', 'Dinas Pendidikan', '--category', 'non-asn', '--json');
    expect(code).toBe(0);
    expect(answerOf(out)).toMatchObject({
      ok: true,
      sheet: 'NON ASN',
      balance: { read: 63, new: 59, changed: 0, same: 0, conflict: 0, rejected: 1, skipped: 3 },
    });
    const { problems } = answerOf(out) as { problems: { level: string; code: string }[] };
    const refused = problems.filter(({ code: kind }) => !kind.startsWith('skipped-'));
    expect(refused).toMatchObject([{ sheet: 'NON ASN', row: 16, column: 'C', code: 'nik-length', level: 'error' }]);
    expect(problems).toHaveLength(refused.length + 3);
  });

  it('lists every repair with its row, and approves suggestions when asked', async () => {
    const rows = [
      ['NIK', 'NAMA', 'TGL LAHIR', 'KECAMATAN', 'NO HP'],
      ['7201040408820011', 'Ani', '08/04/1982', 'Boalemo', '81234567890'],
      ['7201041508820012', 'Budi', '15/08/1982', 'Luwuk', '081234567891'],
    ];
    const path = join(folder, 'desa.xlsx');
    writeFileSync(path, xlsxOf({ sheets: [{ name: 'Desa', rows }] }));
    const asked = ['import', path, '--category', 'petani', '--json'];
    const other = ['--store', join(folder, 'other')];
    const first = answerOf((await cli(...asked, ...other)).out);
    expect(first).toMatchObject({
      repaired: [
        {
          sheet: 'Desa',
          row: 2,
          column: 'C',
          original: '08/04/1982',
          becomes: '1982-08-04',
          reason: 'day-month-by-nik',
        },
        { sheet: 'Desa', row: 2, column: 'E', original: '81234567890', becomes: '081234567890' },
        { reason: 'from-nik' },
        { reason: 'from-nik' },
      ],
      unknownValues: [{ value: 'Boalemo', suggestion: { name: 'Bualemo' } }],
    });
    const second = answerOf((await cli(...asked, '--take-suggestions', ...other)).out);
    expect(second).toMatchObject({ unknownValues: [], balance: { new: 0, changed: 1, same: 1 } });
  });

  it('changes nothing when the same list comes again', async () => {
    const { out } = await cli('import', list, '--unit', 'Dinas Pendidikan', '--category', 'non-asn', '--json');
    expect(answerOf(out)).toMatchObject({ balance: { new: 0, changed: 0, same: 59, conflict: 0 } });
  });

  it('finds people, as JSON and nothing else', async () => {
    const { code, out } = await cli('participants', '--search', 'ruslan', '--json');
    const { total, participants } = answerOf(out) as { total: number; participants: { name: string }[] };
    expect(code).toBe(0);
    expect(participants).toHaveLength(total);
    expect(participants.every(({ name }) => name.startsWith('Ruslan'))).toBe(true);
  });

  it('shows what the reader sees without touching a store', async () => {
    const { code, out } = await cli('inspect', list, '--rows', '3', '--json');
    expect(code).toBe(0);
    expect(answerOf(out)).toMatchObject({
      sheet: 'NON ASN',
      band: { top: 4, bottom: 5, firstData: 7, numberingRow: 6 },
    });
  });

  it('writes a report, and lists it among those that were issued', async () => {
    const { code, out } = await cli('report', 'A', '--period', '2026-T3', '--out', join(folder, 'a.xlsx'), '--json');
    expect(code).toBe(0);
    expect(answerOf(out)).toMatchObject({ ok: true, layout: 'A', period: '2026-T3', asOf: '2026-09-30' });
    const issued = await cli('reports', '--json');
    expect(answerOf(issued.out)).toMatchObject({ ok: true, reports: [{ number: 1, layout: 'A', file: 'a.xlsx' }] });
    expect((await cli('reports')).out).toMatch(/^No\. · .*\n1 · \d{4}-.* · A · TW III 2026 · 2026-09-30 · a\.xlsx · /);
  });

  it('refuses with a code, words and exit code 1', async () => {
    writeFileSync(join(folder, 'text.xlsx'), 'Daftar menyusul\nminggu depan\n');
    const text = await cli('import', join(folder, 'text.xlsx'), '--json');
    expect(text.code).toBe(1);
    expect(answerOf(text.out)).toMatchObject({ ok: false, error: { code: 'workbook-is-text' } });
    const missing = await cli('import', join(folder, 'nowhere.xlsx'));
    expect([missing.code, missing.out]).toEqual([1, '']);
    expect(missing.err).toContain('file-unreadable');
    const early = await cli('report', 'A', '--period', '2030-T1', '--out', join(folder, 'b.xlsx'));
    expect(early.err).toContain('period-not-begun');
  });

  it('leaves no unit behind of a list that was refused, and says so with exit code 1', async () => {
    const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P'];
    const short = ['1', '12345', 'NIK PENDEK', '04/08/1982', 'L'];
    writeFileSync(join(folder, 'ditolak.xlsx'), xlsxOf({ sheets: [{ name: 'Daftar', rows: [head, short] }] }));
    writeFileSync(join(folder, 'bukan.xlsx'), xlsxOf({ sheets: [{ name: 'Rapat', rows: [['Agenda'], ['Rapat']] }] }));
    const into = ['--unit', 'Dinas Baru', '--category', 'non-asn'];
    const refused = await cli('import', join(folder, 'ditolak.xlsx'), ...into, '--json');
    expect(refused.code).toBe(1);
    expect(answerOf(refused.out)).toMatchObject({
      ok: false,
      error: { code: 'import-nothing-taken' },
      balance: { read: 1, rejected: 1, new: 0 },
      problems: [{ row: 2, column: 'B', code: 'nik-length' }],
    });
    expect((await cli('import', join(folder, 'bukan.xlsx'), ...into)).code).toBe(1);
    const report = await cli(
      'report',
      'G',
      '--period',
      '2026-T3',
      '--unit',
      'Dinas Baru',
      '--out',
      join(folder, 'g.xlsx'),
    );
    expect([report.code, report.err]).toEqual([1, expect.stringContaining('unit-unknown')]);
  });

  it('says NON AKTIF without a month and a NIK that stands twice in its answer', async () => {
    const [nik, other] = ['7201040408820001', '7201040408820002'];
    const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P', 'STATUS KEPESERTAAN'];
    const row = (number: string, status: string) => ['1', number, 'ANDI', '04/08/1982', 'L', status];
    const into = ['--category', 'perangkat-desa', '--json'];
    const path = join(folder, 'status.xlsx');
    const write = (rows: string[][]) =>
      writeFileSync(path, xlsxOf({ sheets: [{ name: 'Daftar', rows: [head, ...rows] }] }));
    write([row(nik, 'AKTIF'), row(nik, 'AKTIF'), row(other, 'AKTIF')]);
    const first = answerOf((await cli('import', path, ...into)).out);
    expect(first).toMatchObject({ ok: true, balance: { new: 2, conflict: 1 } });
    expect(first).toMatchObject({ problems: [{ row: 3, column: 'B', code: 'nik-twice-in-file' }] });
    write([row(nik, 'NON AKTIF'), row(other, 'AKTIF')]);
    const second = answerOf((await cli('import', path, ...into)).out);
    expect(second).toMatchObject({ balance: { same: 1, conflict: 1 } });
    expect(second).toMatchObject({ problems: [{ row: 2, column: 'F', code: 'inactive-since-unknown' }] });
  });

  it('claims no participation when a column that decides it is not certain, and says so', async () => {
    const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P', 'KPJ LAMA SEBELUM PINDAH'];
    const row = ['1', '7201040408820021', 'CANDRA', '04/08/1982', 'L', '12345678901'];
    const path = join(folder, 'kpj.xlsx');
    writeFileSync(path, xlsxOf({ sheets: [{ name: 'Daftar', rows: [head, row] }] }));
    expect(answerOf((await cli('import', path, '--category', 'non-asn', '--json')).out)).toMatchObject({
      balance: { new: 1 },
      leftOut: [{ column: 'F', reading: 'kpj' }],
      problems: [{ code: 'category-missing' }],
      warnings: [{ code: 'participation-not-claimed' }],
    });
  });

  it('takes every sheet that holds a list, or the one that is named', async () => {
    const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P'];
    const sheet = (name: string, nik: string) => ({ name, rows: [head, ['1', nik, 'ANDI', '04/08/1982', 'L']] });
    const sheets = [sheet('Guru', '7201040408820011'), sheet('Bidan', '7201040408820012')];
    const path = join(folder, 'dua-lembar.xlsx');
    writeFileSync(path, xlsxOf({ sheets: [...sheets, { name: 'Rapat', rows: [['Agenda'], ['Rapat']] }] }));
    const trial = answerOf((await cli('import', path, '--dry-run', '--json')).out);
    expect(trial).toMatchObject({ balance: { read: 2, new: 2 }, problems: [{ code: 'category-missing' }, {}] });
    expect((await cli('import', path, '--dry-run')).out).toContain('tidak ada yang disimpan');
    const one = answerOf((await cli('import', path, '--sheet', 'Bidan', '--json')).out);
    expect(one).toMatchObject({ sheet: 'Bidan', balance: { read: 1, new: 1 }, sheets: [{ sheet: 'Bidan' }] });
    const answer = answerOf((await cli('import', path, '--json')).out);
    expect(answer).toMatchObject({
      balance: { read: 2, new: 1, same: 1 },
      sheets: [
        { sheet: 'Guru', balance: { read: 1, new: 1 } },
        { sheet: 'Bidan', balance: { read: 1, same: 1 } },
      ],
      refused: [],
      warnings: [],
      state: 'committed',
      groups: [{ code: 'category-missing', rows: 2 }],
    });
  });

  it('takes the names of the sheets for the villages of their rows when it is told so', async () => {
    const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P', 'KECAMATAN'];
    const sheet = (name: string, nik: string) => ({
      name,
      rows: [head, ['1', nik, 'ANDI', '04/08/1982', 'L', 'Luwuk']],
    });
    const path = join(folder, 'per-desa.xlsx');
    writeFileSync(
      path,
      xlsxOf({ sheets: [sheet('Desa Uji Satu', '7201040408820091'), sheet('Desa Uji Dua', '7201040408820092')] }),
    );
    const unknown = (out: string) =>
      (answerOf(out)['unknownValues'] as { target: string; value: string }[]).map(({ target, value }) => [
        target,
        value,
      ]);
    expect(unknown((await cli('import', path, '--dry-run', '--json')).out)).toEqual([]);
    const answer = await cli('import', path, '--dry-run', '--json', '--sheet-as', 'village');
    expect(unknown(answer.out)).toEqual([
      ['village', 'Desa Uji Satu'],
      ['village', 'Desa Uji Dua'],
    ]);
    const refused = await cli('import', path, '--sheet-as', 'dusun');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('village, unit');
  });

  it('takes sheets apart whose titles name different units', async () => {
    const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P'];
    const sheet = (name: string, title: string, nik: string) => ({
      name,
      rows: [[title], head, ['1', nik, 'ANDI', '04/08/1982', 'L']],
    });
    const path = join(folder, 'dua-dinas.xlsx');
    const sheets = [
      sheet('A', 'DAFTAR NON ASN DINAS PERIKANAN', '7201040408820081'),
      sheet('B', 'DAFTAR NON ASN DINAS PERHUBUNGAN', '7201040408820082'),
      sheet('C', 'DAFTAR NON ASN DINAS PERIKANAN', '7201040408820083'),
    ];
    writeFileSync(path, xlsxOf({ sheets }));
    for (const unit of ['Dinas Perikanan', 'Dinas Perhubungan']) {
      await cli('import', path, '--sheet', unit === 'Dinas Perikanan' ? 'A' : 'B', '--unit', unit, '--json');
    }
    const answer = answerOf((await cli('import', path, '--json')).out);
    const taken = answer['sheets'] as { sheet: string; uid: string }[];
    const lists = Map.groupBy(taken, ({ uid }) => uid);
    expect([...lists.values()].map((members) => members.map(({ sheet: name }) => name))).toEqual([['A', 'C'], ['B']]);
  });

  it('takes unit and category from the titles of the list, unless the call says them', async () => {
    const path = join(folder, 'judul.xlsx');
    const rows = [
      ['DAFTAR TENAGA NON ASN'],
      ['DINAS KESEHATAN KABUPATEN BANGGAI'],
      ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P'],
      ['1', '7201040408820091', 'ANDI', '04/08/1982', 'L'],
    ];
    writeFileSync(path, xlsxOf({ sheets: [{ name: 'Daftar', rows }] }));
    const unknown = answerOf((await cli('import', path, '--dry-run', '--json')).out);
    expect(unknown).toMatchObject({ balance: { new: 1 }, problems: [{ code: 'unit-missing' }] });
    await cli('import', path, '--unit', 'Dinas Kesehatan');
    const known = answerOf((await cli('import', path, '--json')).out);
    expect(known).toMatchObject({ balance: { same: 1 }, problems: [] });
  });

  it('says once what is wrong with many rows, and each row to a program', async () => {
    const people = Array.from({ length: 12 }, (_, at) => [
      at + 1,
      `72010404088200${21 + at}`,
      'ANDI',
      '04/08/1982',
      'L',
    ]);
    const path = join(folder, 'tanpa-kategori.xlsx');
    writeFileSync(
      path,
      xlsxOf({ sheets: [{ name: 'Guru', rows: [['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P'], ...people] }] }),
    );
    const { out } = await cli('import', path);
    expect(out.split('\n').filter((line) => line.includes('category-missing'))).toEqual([
      expect.stringContaining('Guru!2-13 (12 baris) category-missing'),
    ]);
    const { problems } = answerOf((await cli('import', path, '--json')).out) as { problems: { code: string }[] };
    expect(problems.filter(({ code }) => code === 'category-missing')).toHaveLength(12);
  });

  it('has its help in both languages', async () => {
    expect((await cli('--help')).out).toContain('mengambil daftar orang atau daftar perjanjian');
    expect((await cli('--help', '--language', 'en')).out).toContain('take a list of people or of agreements in');
  });

  it('explains itself when a call is not understood', async () => {
    const calls = [
      [['impor', list], 'Perintah “impor” tidak ada.'],
      [['import'], 'Perintah import memerlukan tepat satu berkas.'],
      [
        ['report', 'Z', '--period', '2026-T3'],
        'Laporan “Z” tidak ada. Yang ada: A, B, C, D, E, F, G, H-A, H-B, isian, rakor.',
      ],
      [['report', 'A', '--period', '2026-T9'], 'Periode “2026-T9” tidak ada; tulis triwulan 2026-T3, bulan 2026-09'],
      [['report', 'A', '--language', 'en'], 'The period is missing'],
      [['participants', '--on', 'kemarin'], '“kemarin” pada --on bukan tanggal'],
      [['participants', '--entah'], 'Pilihan ini tidak dikenal'],
    ] as const;
    for (const [argv, words] of calls) {
      const { code, out, err } = await cli(...argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(words);
      expect(err).toContain('--help');
      expect(err.trim().split('\n')).toHaveLength(2);
    }
  });

  it('finds nothing wrong with the store it left', async () => {
    const { code } = await cli('check', '--json');
    expect(code).toBe(0);
  });
});
