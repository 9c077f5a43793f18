import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { officeList } from '../demo/office-list.ts';
import { sippA, sippB } from '../support/xlsx/sipp-list.ts';
import { packageFaults, readParts } from '../workbook/write/package.ts';
import { readSheet, readWorkbook } from '../workbook/write/readers.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-worker-lists-'));
  writeFileSync(join(folder, 'daftar.xlsx'), officeList());
  const list = ['import', join(folder, 'daftar.xlsx'), '--unit', 'Dinas Pendidikan', '--category', 'non-asn'];
  expect((await cli(...list)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...argv: string[]): Promise<{ code: number; answer: Record<string, unknown> }> {
  let out = '';
  const code = await runCli(['--store', join(folder, 'store'), '--today', '2026-10-01', '--json', ...argv], {
    out: (text) => void (out += text),
    err: () => undefined,
  });
  return { code, answer: JSON.parse(out) as Record<string, unknown> };
}

async function written(layout: string): Promise<string> {
  const path = join(folder, `${layout}.xlsx`);
  const { code } = await cli('report', layout, '--period', '2026-T3', '--unit', 'Dinas Pendidikan', '--out', path);
  expect(code).toBe(0);
  expect(packageFaults(readParts(path))).toEqual([]);
  return path;
}

const balanceOf = ({ answer }: Awaited<ReturnType<typeof cli>>) => answer['balance'];

describe('the list that a unit corrects and sends back', () => {
  it('is recognised without any question and changes nothing when it comes back as it was', async () => {
    const path = await written('isian');
    expect((await cli('inspect', path)).answer).toMatchObject({ layoutName: 'isian' });
    const back = balanceOf(await cli('import', path, '--dry-run'));
    expect(back).toEqual({ read: 59, new: 0, changed: 0, same: 59, conflict: 0, rejected: 0, skipped: 0 });
  });

  it('brings what the unit filled in, and nothing else', async () => {
    const path = await written('isian');
    const book = await readWorkbook(path);
    const sheet = book.worksheets[0]!;
    const head = columnsOf(sheet);
    const first = head.row + 1;
    sheet.getCell(first, head.at('NO HP')).value = '081234567890';
    sheet.getCell(first + 1, head.at('NAMA IBU KANDUNG')).value = 'Fatimah';
    const edited = join(folder, 'kembali.xlsx');
    await book.xlsx.writeFile(edited);
    const { answer } = await cli('import', edited);
    expect(answer['balance']).toMatchObject({ read: 59, new: 0, changed: 2, same: 57 });
    const nik = sheet.getCell(first, head.at('NIK')).text;
    const { answer: found } = await cli('participants', '--search', nik);
    expect(found).toMatchObject({ participants: [{ nik }] });
    expect(balanceOf(await cli('import', edited, '--dry-run'))).toMatchObject({ changed: 0, same: 59 });
  });

  it('locks who somebody is, lets the rest be typed and offers choices', async () => {
    const sheet = (await readWorkbook(await written('isian'))).worksheets[0]!;
    const head = columnsOf(sheet);
    const isLocked = (heading: string) => sheet.getCell(head.row + 1, head.at(heading)).protection?.locked !== false;
    expect(['NIK', 'NAMA TANPA GELAR', 'TANGGAL LAHIR', 'KPJ', 'UNIT KERJA'].map(isLocked)).toEqual(
      Array(5).fill(true),
    );
    expect(['L/P', 'NO HP', 'UPAH', 'BERAKHIR'].map(isLocked)).toEqual(Array(4).fill(false));
    expect(sheet.getCell(head.row + 1, head.at('L/P')).dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"L,P"'],
    });
  });
});

/** The head of the table: its row and the column of each heading. */
function columnsOf(sheet: excel.Worksheet): { row: number; at: (heading: string) => number } {
  for (let row = 1; row < 20; row += 1) {
    const values = (sheet.getRow(row).values as unknown[]).map(String);
    if (values.includes('NIK')) return { row, at: (heading) => values.indexOf(heading) };
  }
  throw new Error('no head');
}

describe('the forms of SIPP', () => {
  it.each([
    ['H-A', 'sipp-a', sippA],
    ['H-B', 'sipp-b', sippB(31)],
  ] as const)(
    '%s has the headings of the form in its first row, and is recognised as %s',
    async (layout, name, headings) => {
      const path = await written(layout);
      const cells = readSheet(path);
      const first = headings.map((_, place) => cells.get(`${columnName(place)}1`)?.value ?? '');
      expect(first).toEqual([...headings]);
      expect((await cli('inspect', path)).answer).toMatchObject({ layoutName: name });
      const birth = headings.indexOf('TANGGAL_LAHIR');
      expect(cells.get(`${columnName(birth)}2`)?.value).toMatch(/^\d\d-\d\d-\d{4}$/);
    },
  );
});

function columnName(place: number): string {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return place < 26 ? letter(place) : letter(Math.floor(place / 26) - 1) + letter(place % 26);
}
