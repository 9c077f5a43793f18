import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

let folder: string;
let list: string;

const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  list = join(folder, 'daftar.xlsx');
  const rows = [
    [1, '7201040408820011', 'Ani', '04/08/1982', 'L'],
    [2, '720104040882001', 'Budi', '04/08/1982', 'L'],
    [3, '7201040408820011', 'Ani lagi', '04/08/1982', 'L'],
  ];
  writeFileSync(list, xlsxOf({ sheets: [{ name: 'Daftar', rows: [head, ...rows] }] }));
});

async function cli(...argv: string[]) {
  let out = '';
  let err = '';
  const code = await runCli(['--store', join(folder, 'store'), '--today', '2026-10-01', ...argv], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

async function rowsOf(path: string): Promise<string[][]> {
  const book = new excel.Workbook();
  await book.xlsx.readFile(path);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
  return rows;
}

it('writes the rows that were kept out, to be mended and imported again', async () => {
  const bad = join(folder, 'masalah.xlsx');
  const { code, out } = await cli('import', list, '--problems', bad, '--json');
  expect(code).toBe(0);
  const answer = JSON.parse(out) as object;
  expect(answer).toMatchObject({ balance: { new: 1, rejected: 1, conflict: 1 }, problemFiles: [{ rows: 2 }] });
  const written = await rowsOf(bad);
  expect(written.map((row) => row[2])).toEqual(['NAMA', 'Budi', 'Ani lagi']);
  expect(written[0]?.at(-1)).toBe('Masalah');
});

it('writes nothing when no row was kept out, and goes with no trial', async () => {
  const bad = join(folder, 'masalah.xlsx');
  writeFileSync(list, xlsxOf({ sheets: [{ name: 'Daftar', rows: [head, [1, '7201040408820011', 'Ani']] }] }));
  expect(JSON.parse((await cli('import', list, '--problems', bad, '--json')).out)).toMatchObject({ problemFiles: [] });
  const trial = await cli('import', list, '--problems', bad, '--dry-run');
  expect(trial).toMatchObject({ code: 2 });
  expect(trial.err).toContain('--problems tidak dapat dipakai bersama --dry-run');
});

it('says when the file cannot be written, and the import stands', async () => {
  const { code, out } = await cli('import', list, '--problems', join(folder, 'tidak-ada', 'x.xlsx'), '--json');
  expect(code).toBe(1);
  const { balance, problemFiles } = JSON.parse(out) as { balance: object; problemFiles: object[] };
  expect(balance).toMatchObject({ new: 1 });
  expect(problemFiles.map((written) => 'error' in written)).toEqual([true]);
  expect(JSON.parse((await cli('participants', '--json')).out)).toMatchObject({ total: 1 });
});
