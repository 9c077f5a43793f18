import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type excel from 'exceljs';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillWorkbook } from '../../../electron/workbook/templates/fill.ts';
import type { TemplateData } from '../../../shared/templates/schema.ts';
import { hasLibreOffice } from '../../support/libre-office.ts';
import { expectSameInLibreOffice } from '../../support/recalculated.ts';
import { packageFaults, readParts } from '../write/package.ts';
import { readSheet, readWorkbook } from '../write/readers.ts';
import { aTemplate, templateKinds } from './a-template.ts';

const rows = [
  { no: 1, unit: 'Dinas Kesehatan', men: 10, women: 12, note: null },
  { no: 2, unit: '=HYPERLINK("http://x")', men: 3, women: 4, note: 'a & b <c>' },
  { no: 3, unit: 'Dinas Sosial', men: 20, women: 1, note: '+1' },
];
const data = (some: readonly (typeof rows)[number][] = rows): TemplateData => ({
  fields: { regency: 'KABUPATEN BANGGAI', period: 'TRIWULAN III', head: 'Ani, S.H.', day: { day: '2026-10-08' } },
  blocks: { rows: { columns: ['no', 'unit', 'men', 'women', 'note'], rows: some } },
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(templateKinds)('a ministry’s form saved by %s', (kind) => {
  let template: PizZip;
  let parts: Map<string, Buffer>;
  let path: string;
  let book: excel.Workbook;
  let sheet: excel.Worksheet;
  let cells: ReturnType<typeof readSheet>;

  beforeAll(async () => {
    const bytes = await aTemplate(kind);
    template = new PizZip(bytes);
    mkdirSync(join(folder, kind));
    path = join(folder, kind, 'terisi.xlsx');
    writeFileSync(path, fillWorkbook(bytes, data()));
    parts = readParts(path);
    book = await readWorkbook(path);
    sheet = book.worksheets[0]!;
    cells = readSheet(path);
  });
  const value = (cell: string) => cells.get(cell)?.value;
  const formula = (cell: string) => cells.get(cell)?.formula;
  const text = (part: string) => parts.get(part)?.toString('utf8') ?? '';
  const sheetXml = () => text('xl/worksheets/sheet1.xml');
  const same = (part: string) =>
    expect(parts.get(part)?.equals(Buffer.from(template.file(part)?.asUint8Array() ?? []))).toBe(true);

  it('is filled with texts, numbers and days', () => {
    expect(['A6', 'B6', 'C6', 'D6', 'A8', 'B8', 'C8'].map(value)).toEqual([
      1,
      'Dinas Kesehatan',
      10,
      12,
      3,
      'Dinas Sosial',
      20,
    ]);
    expect([value('A1'), value('B12'), value('C12')]).toEqual([
      'REKAPITULASI KABUPATEN BANGGAI TRIWULAN III',
      'Luwuk, 8 Oktober 2026',
      46_303,
    ]);
  });
  it('opens without a word from Excel', () => expect(packageFaults(parts)).toEqual([]));
  it('keeps texts of data texts, whatever they begin with', () => {
    expect([value('B7'), formula('B7'), value('G7'), value('G8')]).toEqual([
      '=HYPERLINK("http://x")',
      undefined,
      'a & b <c>',
      '+1',
    ]);
  });
  it('keeps the looks within a text', () => {
    expect(sheet.getCell('A2').value).toMatchObject({
      richText: [
        { font: { bold: true }, text: 'Kepala: ' },
        { font: { italic: true }, text: 'Ani, S.H.' },
      ],
    });
  });

  // What has to survive, one by one.
  it('1 keeps the merged head', () => {
    for (const cell of ['B1', 'A5', 'D4', 'H5']) expect(sheet.getCell(cell).isMerged).toBe(true);
  });
  it('2 merges in every copy what is merged in the row', () => {
    for (const row of [6, 7, 8]) expect(sheet.getCell(`H${row}`).master.address).toBe(`G${row}`);
  });
  it('3 moves merged cells below', () => {
    expect([sheet.getCell('B9').master.address, sheet.getCell('F11').master.address]).toEqual(['A9', 'D11']);
    expect(sheet.getCell('B7').isMerged).toBe(false);
  });
  it('4 keeps the pictures byte by byte', () => {
    for (const part of parts.keys()) if (part.startsWith('xl/media/')) same(part);
    expect(book.model.media).toHaveLength(2);
  });
  it('5 keeps the logo at its place and moves the stamp', () => {
    expect(sheet.getImages().map(({ range }) => Math.round(range.tl.nativeRow))).toEqual([0, 12]);
  });
  it('6 lets sums grow', () => expect(formula('C9')).toBe('SUM(C6:C8)'));
  it('7 lets a sum of one cell grow', () => expect(formula('F9')).toBe('IF(E9=0,0,SUM(E6:E8)/E9)'));
  it('8 says in every copy what is said of its row', () => {
    expect([formula('E6'), formula('E7'), formula('E8')]).toEqual(['C6+D6', 'C7+D7', 'C8+D8']);
  });
  it('9 points to what has moved', () => expect(formula('F8')).toBe('IF($E$9=0,0,E8/$E$9)'));
  it('10 points from another sheet to what has moved', () =>
    expect(readSheet(path, 1).get('A1')?.formula).toBe("'Rekap Data'!E9"));
  it('11 lets a sum of another sheet grow', () =>
    expect(readSheet(path, 1).get('A2')?.formula).toBe("SUM('Rekap Data'!E6:E8)"));
  it('12 has the results of its formulas', () => {
    expect([value('E7'), value('C9'), value('E9'), value('F9')]).toEqual([7, 33, 50, 1]);
    expect(value('F6')).toBeCloseTo(0.44, 10);
    const summary = readSheet(path, 1);
    expect([summary.get('A1')?.value, summary.get('A2')?.value, summary.get('A3')?.value]).toEqual([50, 50, 0.66]);
  });
  it('13 keeps the print titles', () => expect(sheet.pageSetup.printTitlesRow).toBe('4:5'));
  it('14 lets the print area grow', () => expect(sheet.pageSetup.printArea).toBe('A1:I14'));
  it('15 has the choices in every copy', () => {
    for (const row of [6, 7, 8]) {
      expect(sheet.getCell(`I${row}`).dataValidation).toMatchObject({ type: 'list', formulae: ['Daftar!$A$1:$A$3'] });
    }
    expect(sheet.getCell('I9').dataValidation).toBeUndefined();
  });
  it('16 keeps the hidden sheet hidden, byte by byte', () => {
    expect(book.getWorksheet('Daftar')?.state).toBe('hidden');
    if (kind === 'Excel') same('xl/worksheets/sheet3.xml');
  });
  it('17 lets conditional formats grow', () => expect(sheetXml()).toContain('<conditionalFormatting sqref="E6:E8">'));
  it('18 keeps a rule that names a value', () => expect(sheetXml()).toMatch(/<formula>E6(>|&gt;)Batas<\/formula>/));
  it('19 keeps names, and lets those of the table grow', () => {
    const names = text('xl/workbook.xml').replaceAll('&apos;', "'").replaceAll('&#39;', "'");
    expect(names).toMatch(/<definedName name="Batas"[^>]*>'?Daftar'?!\$B\$1</);
    expect(names).toMatch(/<definedName name="Jumlah_L"[^>]*>'Rekap Data'!\$C\$6:\$C\$8</);
  });
  it('20 keeps the protection', () => expect(sheetXml()).toMatch(/<sheetProtection [^>]*sheet="1"/));
  it('21 leaves open in every copy what may be typed', () => {
    expect(sheet.getCell('I8').protection?.locked).toBe(false);
    expect(sheet.getCell('E8').protection?.locked).not.toBe(false);
  });
  it('22 moves notes', () => expect(sheet.getCell('B11').note).toBeDefined());
  it('23 keeps the panes frozen', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5, topLeftCell: 'A6' });
  });
  it('24 lets the ranges of a chart grow and forgets what it remembered', () => {
    expect(text('xl/charts/chart1.xml')).toContain("<c:f>'Rekap Data'!$E$6:$E$8</c:f>");
    expect(text('xl/charts/chart1.xml')).toContain("<c:f>'Rekap Data'!$B$6:$B$8</c:f>");
    expect(text('xl/charts/chart1.xml')).not.toContain('numCache');
  });
  it('25 keeps header and footer', () => {
    expect(sheet.headerFooter).toMatchObject({ oddFooter: 'Halaman &P dari &N', oddHeader: '&LRahasia' });
  });
  it('26 gives every copy the height of the row', () => {
    expect([6, 7, 8].map((row) => sheet.getRow(row).height)).toEqual([30, 30, 30]);
    expect(sheet.getRow(9).height).not.toBe(30);
  });
  it('27 keeps the widths', () => expect(sheet.getColumn('B').width).toBe(37));
  it('28 keeps theme and styles byte by byte', () => {
    same('xl/theme/theme1.xml');
    same('xl/styles.xml');
  });
  it('29 keeps paper, filter and formats of numbers', () => {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' });
    expect(sheet.autoFilter).toBe('A5:F8');
    expect([cells.get('F8')?.format, cells.get('C12')?.format]).toEqual(['0.00%', 'dd/mm/yyyy']);
  });

  it.skipIf(!hasLibreOffice())('calculates to the same numbers in LibreOffice', { timeout: 120_000 }, async () => {
    expect((await expectSameInLibreOffice(path)).slice(0, 2)).toEqual([10, 3]);
  });

  it('says NIHIL where there is nothing to list, and keeps one row', async () => {
    const empty = join(folder, `${kind}-empty.xlsx`);
    writeFileSync(empty, fillWorkbook(await aTemplate(kind), data([])));
    expect(packageFaults(readParts(empty))).toEqual([]);
    const found = readSheet(empty);
    expect([found.get('B6')?.value, found.get('C7')?.formula, found.get('C7')?.value]).toEqual([
      'NIHIL',
      'SUM(C6:C6)',
      0,
    ]);
  });
});
