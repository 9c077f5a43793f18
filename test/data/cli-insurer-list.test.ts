import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { aMember, insurerHead } from '../support/xlsx/insurer-list.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

let folder: string;
let list: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-cli-bpjs-'));
  list = join(folder, 'bpjs.xlsx');
  const titles = [['DATA TENAGA KERJA AKTIF'], []];
  writeFileSync(
    list,
    xlsxOf({ sheets: [{ name: 'Daftar', rows: [...titles, insurerHead, aMember(1), aMember(2), aMember(2)] }] }),
  );
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

const kept = (...more: string[]) => cli('import', list, '--kind', 'insurer-list', '--json', ...more);

it('keeps the list of the month that is named, and nobody is in the register by it', async () => {
  const first = await kept('--month', '2026-09');
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({
    kind: 'insurer-list',
    month: '2026-09',
    balance: { read: 3, new: 2, conflict: 1 },
    problems: [{ row: 6, code: 'kpj-twice-in-file' }],
  });
  expect(JSON.parse((await kept('--month', '2026-09')).out)).toMatchObject({ balance: { same: 2, conflict: 1 } });
  expect(JSON.parse((await kept('--month', '2026-10', '--dry-run')).out)).toMatchObject({ balance: { new: 2 } });
  expect(JSON.parse((await cli('participants', '--json')).out)).toMatchObject({ total: 0 });
});

it('asks for the month, in words', async () => {
  const missing = await kept();
  expect(missing.code).toBe(1);
  expect(missing.out).toContain('import-month-missing');
  const wrong = await kept('--month', 'September');
  expect(wrong).toMatchObject({ code: 2 });
  expect(wrong.err).toContain('“September” pada --month bukan bulan');
});

it('takes --month for the kind of list, and for no other kind', async () => {
  const answer = await cli('import', list, '--month', '2026-08', '--json');
  expect(JSON.parse(answer.out)).toMatchObject({ kind: 'insurer-list', month: '2026-08' });
  expect(JSON.parse((await cli('participants', '--json')).out)).toMatchObject({ total: 0 });
  const other = await cli('import', list, '--month', '2026-08', '--kind', 'participants');
  expect(other).toMatchObject({ code: 2 });
  expect(other.err).toContain('--month hanya untuk --kind insurer-list');
});

it('keeps no sheet whose titles say another month', async () => {
  const sheet = (month: string, ...rows: CellValue[][]) => ({
    name: month,
    rows: [[`DATA TENAGA KERJA AKTIF BULAN IURAN ${month}`], [], insurerHead, ...rows],
  });
  const months = join(folder, 'dua-bulan.xlsx');
  const sheets = [sheet('09-2025', aMember(1), aMember(2)), sheet('10-2025', aMember(1), aMember(3))];
  writeFileSync(months, xlsxOf({ sheets }));
  const answer = await cli('import', months, '--kind', 'insurer-list', '--month', '2025-09', '--json');
  expect(answer.code).toBe(1);
  expect(JSON.parse(answer.out)).toMatchObject({
    balance: { read: 2, new: 2 },
    sheets: [{ sheet: '09-2025' }],
    refused: [{ sheet: '10-2025', error: { code: 'import-month-differs' } }],
  });
});
