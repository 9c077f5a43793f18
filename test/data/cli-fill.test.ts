import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { officeList } from '../demo/office-list.ts';
import { packageFaults, readParts } from '../workbook/write/package.ts';
import { readSheet } from '../workbook/write/readers.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-fill-'));
  writeFileSync(join(folder, 'daftar.xlsx'), officeList());
  const list = ['import', join(folder, 'daftar.xlsx'), '--unit', 'Dinas Pendidikan', '--category', 'non-asn'];
  expect((await cli(...list)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...argv: string[]) {
  let out = '';
  const code = await runCli(['--store', join(folder, 'store'), '--today', '2026-10-01', '--json', ...argv], {
    out: (text) => void (out += text),
    err: () => undefined,
  });
  return { code, answer: JSON.parse(out) as Record<string, unknown> & { error?: { code: string; details: unknown } } };
}

/** A form with these cells in its first sheet. */
async function form(name: string, cells: Readonly<Record<string, excel.CellValue>>): Promise<string> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Form');
  for (const [cell, value] of Object.entries(cells)) sheet.getCell(cell).value = value;
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

const fill = (template: string, out: string, ...more: string[]) =>
  cli('fill', template, '--report', 'A', '--period', '2026-T3', '--out', out, ...more);

describe('a form of a ministry', () => {
  it('is filled with a report, and the filled one is issued with a copy', async () => {
    const template = await form('form.xlsx', {
      A1: 'REKAP {{kabupaten}} {{periode}}',
      A3: '{{baris.no}}',
      B3: '{{baris.perangkat-daerah}}',
      C3: '{{baris.jumlah-non-asn-jml}}',
      D3: '{{baris.persen}}',
      C4: { formula: 'SUM(C3:C3)' },
      E4: '{{jumlah.jumlah-non-asn-jml}}',
      F4: 'Terdaftar {{jumlah.persen}} dari {{jumlah.jumlah-non-asn-jml}} orang',
    });
    const out = join(folder, 'terisi.xlsx');
    const { code, answer } = await fill(template, out);
    expect([code, answer]).toMatchObject([0, { ok: true, layout: 'A', number: 1, isKept: true, rows: 1 }]);
    expect(packageFaults(readParts(out))).toEqual([]);
    const cells = readSheet(out);
    expect(String(cells.get('F4')?.value)).toMatch(/^Terdaftar \d+,\d\d % dari 59 orang$/);
    expect(['A1', 'B3', 'C3', 'D3', 'C4', 'E4'].map((cell) => cells.get(cell)?.value)).toEqual([
      'REKAP Kabupaten Banggai Triwulan III 2026',
      'Dinas Pendidikan',
      59,
      cells.get('D3')?.value,
      59,
      59,
    ]);
    const { answer: issued } = await cli('reports');
    expect(issued).toMatchObject({ reports: [{ file: 'terisi.xlsx', isKept: true, isWhole: true }] });
  });

  it('says which marks a report knows', async () => {
    const { answer } = await cli('fill', 'none.xlsx', '--report', 'A', '--period', '2026-T3');
    expect(answer['marks']).toEqual(
      expect.arrayContaining([
        '{{kabupaten}}',
        '{{keadaan-per}}',
        '{{baris.perangkat-daerah}}',
        '{{jumlah.jumlah-non-asn-l}}',
      ]),
    );
  });

  it.each<[code: string, details: object, cells: Record<string, excel.CellValue>]>([
    ['template-mark-unknown', { sheet: 'Form', cell: 'B2', mark: '{{regency}}' }, { B2: 'x {{regency}}' }],
    ['template-mark-unknown', { cell: 'B2', mark: '{{baris.units}}' }, { B2: '{{baris.units}}' }],
    ['template-mark-open', { cell: 'C5' }, { C5: '{{kabupaten' }],
    ['template-mark-in-formula', { cell: 'A1' }, { A1: { formula: 'LEN("{{kabupaten}}")' } }],
    ['template-list-twice', { cell: 'A3' }, { A2: '{{baris.no}}', A3: '{{baris.no}}' }],
    ['template-without-marks', {}, { A1: 'kosong' }],
  ])('is refused as %s with %j, and writes nothing', async (code, details, cells) => {
    const out = join(folder, 'tidak-ada.xlsx');
    const { code: exit, answer } = await fill(await form('salah.xlsx', cells), out);
    expect([exit, answer.error]).toMatchObject([1, { code, ...(Object.keys(details).length > 0 && { details }) }]);
    expect(() => readFileSync(out)).toThrow();
  });

  it('is refused when it is no workbook', async () => {
    const path = join(folder, 'teks.xlsx');
    writeFileSync(path, 'bukan buku kerja');
    expect((await fill(path, join(folder, 'x.xlsx'))).answer.error?.code).toBe('template-unreadable');
  });
});
