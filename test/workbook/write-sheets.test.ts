import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetSpec, WorkbookSpec } from '../../shared/workbook/spec.ts';
import { writeStreamedWorkbook } from '../../electron/workbook/write/streamed.ts';
import { writeStyledWorkbook } from '../../electron/workbook/write/styled.ts';
import { packageFaults, partText, readParts } from './write/package.ts';
import { readSheet, readWorkbook } from './write/readers.ts';
import { peopleList, personRow, recapitulation, recapitulationRows } from './write/sample-specs.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-sheets-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const writers = {
  exceljs: (spec: WorkbookSpec, target: string) => writeStyledWorkbook(spec, target),
  'row by row': (spec: WorkbookSpec, target: string) => writeStreamedWorkbook(spec, undefined, target),
};

describe.each(Object.entries(writers))('an official sheet written by %s', (name, write) => {
  let files = 0;
  const written = async (spec: WorkbookSpec) => {
    const path = join(folder, `${name}-${files++}.xlsx`);
    await write(spec, path);
    expect(packageFaults(readParts(path))).toEqual([]);
    return path;
  };
  const list = (changes: Partial<SheetSpec> = {}) =>
    written(peopleList({ rows: [personRow(1), personRow(5)], ...changes }));

  it('has letterhead, titles, merged header and numbering row in their places', async () => {
    const path = await written(recapitulation());
    const cells = readSheet(path);
    const texts = ['A1', 'A2', 'A3', 'A7', 'A9', 'A11', 'C11', 'C12', 'I11', 'N13'].map((at) => cells.get(at)?.value);
    expect(texts).toEqual([
      'PEMERINTAH KABUPATEN BANGGAI',
      'DINAS TENAGA KERJA DAN TRANSMIGRASI',
      'Jalan Jenderal Sudirman Nomor 10, Luwuk 94711',
      'REKAPITULASI KEPESERTAAN JAMINAN SOSIAL KETENAGAKERJAAN',
      'TRIWULAN IV TAHUN 2026',
      'NO',
      'JUMLAH NON-ASN',
      'L',
      'BELUM TERDAFTAR',
      '(14)',
    ]);
    const sheet = (await readWorkbook(path)).worksheets[0];
    expect(sheet?.model.merges).toEqual(expect.arrayContaining(['A1:N1', 'C11:E11', 'F11:H11', 'A11:A12', 'I11:I12']));
    const rule = sheet?.getCell('C5').border;
    expect([rule?.top?.style, rule?.bottom?.style]).toEqual(['thick', 'thin']);
    expect(sheet?.getCell('A2').font).toMatchObject({ bold: true, size: 16 });
    expect(sheet?.getCell('D11').border?.right?.style).toBe('thin');
    expect(sheet?.getImages()).toHaveLength(1);
  });

  it('calculates in Excel what it stores', async () => {
    const cells = readSheet(await written(recapitulation()));
    expect(cells.get('E14')).toMatchObject({ formula: 'C14+D14', value: 120 });
    expect(cells.get('I15')).toMatchObject({ formula: 'E15-F15', value: 157 - 125 });
    expect(cells.get('J16')).toMatchObject({ formula: 'IF(E16=0,0,F16/E16)', value: 155 / 194 });
    expect(cells.get('J18')).toMatchObject({ value: 0 });
    expect(cells.get('E19')).toMatchObject({ formula: 'SUM(E14:E18)', value: 702 });
    expect(cells.get('J19')).toMatchObject({ formula: 'IF(E19=0,0,F19/E19)', value: 560 / 702 });
    expect(cells.get('K19')).toMatchObject({ formula: 'SUM(K14:K18)' });
    expect(cells.get('A19')?.value).toBe('JUMLAH');
    expect(cells.get('N19')).toBeUndefined();
  });

  it('keeps numbers numbers, dates dates and identifiers text', async () => {
    const cells = readSheet(await list());
    expect(cells.get('C6')).toMatchObject({ value: '7201010000000001', format: '@' });
    expect(cells.get('D7')).toMatchObject({ value: '-' });
    expect(cells.get('E6')).toMatchObject({ value: 22314, format: 'dd/mm/yyyy' });
    expect(cells.get('G6')).toMatchObject({ value: 16_800, format: '#,##0;-#,##0;"-"' });
    expect(cells.get('H6')).toMatchObject({ value: 1, formula: 'G6/16800', format: '0.00%' });
    expect(cells.get('A6')).toMatchObject({ value: 1, format: '#,##0' });
  });

  it('never makes a formula of a text, and loses no character of it', async () => {
    const hostile = [
      '=1+1',
      '+62 812',
      '-SUM(A1)',
      '@cmd',
      "'=1",
      '  =x',
      'a&b<c>"d"',
      'baris\nbaru',
      'a\u0001b_x000D_',
      '😀',
    ];
    const rows = hostile.map((text, place) => [place, text, text, text, text, text, null, null]);
    const path = await list({ rows });
    const cells = readSheet(path);
    const sheet = (await readWorkbook(path)).worksheets[0];
    for (const [place, text] of hostile.entries()) {
      for (const column of ['B', 'C', 'D', 'E', 'F']) {
        const address = `${column}${place + 6}`;
        expect(cells.get(address)).toMatchObject({ value: text, formula: undefined });
        expect(sheet?.getCell(address).type).not.toBe(6);
      }
    }
    expect(partText(readParts(path), 'xl/styles.xml')).not.toContain('quotePrefix');
  });

  it('writes a value that does not fit its column as the text it is', async () => {
    const cells = readSheet(await list({ rows: [['1a', 7, 7201, 0.5, '1985-02-30', null, 'belum ada', null]] }));
    const values = ['A6', 'B6', 'C6', 'D6', 'E6', 'F6', 'G6', 'H6'].map((address) => cells.get(address)?.value);
    expect(values.slice(0, 5)).toEqual(['1a', '7', '7201', '0.5', '1985-02-30']);
    expect(values[5]).toBeUndefined();
    expect(values[6]).toBe('belum ada');
    expect(cells.get('H6')).toMatchObject({ formula: 'G6/16800' });
  });

  it('prints on F4 landscape, one page wide, with the header on every page', async () => {
    const path = await written(recapitulation());
    const sheet = (await readWorkbook(path)).worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 14,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '11:13',
    });
    expect(sheet?.headerFooter.oddFooter).toContain('Halaman &P dari &N');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 13 });
    const a4 = (
      await readWorkbook(await list({ page: { paper: 'A4', orientation: 'portrait', footer: 'A&B {page}/{pages}' } }))
    ).worksheets[0];
    expect(a4?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait' });
    expect(a4?.headerFooter.oddFooter).toContain('A&&B &P/&N');
  });

  it('says NIHIL for an empty list, and its totals still add up', async () => {
    const path = await written(recapitulation({ rows: [] }));
    const cells = readSheet(path);
    expect(cells.get('A14')?.value).toBe('NIHIL');
    expect(cells.get('E15')).toMatchObject({ formula: 'SUM(E14:E14)'.replace('E14:E14', 'E14'), value: 0 });
    expect(cells.get('J15')).toMatchObject({ value: 0 });
    expect((await readWorkbook(path)).worksheets[0]?.model.merges).toContain('A14:N14');
  });

  it('puts both names on one row, bold and underlined, under their openings', async () => {
    const sheet = (await readWorkbook(await written(recapitulation()))).worksheets[0];
    const left = rowOf(sheet, 'Ir. RAMLI TONGKO, M.T.');
    const right = rowOf(sheet, 'Drs. ERNAINI MUSTATIM, M.Si.');
    expect(left?.row).toBe(right?.row);
    expect(left?.column).toBe(1);
    expect(right?.column).toBeGreaterThan(7);
    expect(sheet?.getCell(right?.row ?? 0, right?.column).font).toMatchObject({ bold: true, underline: true });
    expect(rowOf(sheet, 'Luwuk, 10 Januari 2027')?.row).toBe((right?.row ?? 0) - 7);
    expect(rowOf(sheet, 'NIP. 19670412 199303 1 008')?.row).toBe((right?.row ?? 0) + 2);
  });

  it('counts widths in its own font and keeps text and numbers off the borders', async () => {
    const path = await written(recapitulation());
    const styles = partText(readParts(path), 'xl/styles.xml');
    expect(/<font>.*?<\/font>/.exec(styles)?.[0]).toContain('Arial');
    const sheet = (await readWorkbook(path)).worksheets[0];
    expect(sheet?.getCell('B14').alignment).toMatchObject({ horizontal: 'left', indent: 1 });
    expect(sheet?.getCell('E14').alignment).toMatchObject({ horizontal: 'right', indent: 1 });
    expect(sheet?.getCell('A14').alignment).not.toHaveProperty('indent');
  });

  it('does not cut the signatures over two pages', async () => {
    const repeated = (count: number) =>
      Array.from({ length: count }, (_, place) => recapitulationRows[place % 5] ?? []);
    const breaks = async (count: number) => {
      const parts = readParts(await written(recapitulation({ rows: repeated(count) })));
      return /<brk id="(\d+)"/.exec(partText(parts, 'xl/worksheets/sheet1.xml'))?.[1];
    };
    expect(await breaks(5)).toBeUndefined();
    // 18 rows leave no room for the signatures: two go with them, for one alone looks lost.
    expect(await breaks(18)).toBe(String(13 + 16));
    const lastPages: number[] = [];
    for (let count = 19; count < 60; count++) lastPages.push(13 + count - Number(await breaks(count)));
    expect(Math.min(...lastPages)).toBe(2);
  });

  it('gives the left signature room where a narrow column stands before a wide one', async () => {
    const figure = (key: string) => ({ key, type: 'integer' as const, width: 14 });
    const path = await written(
      recapitulation({
        columns: [
          { key: 'no', type: 'integer', width: 5 },
          { key: 'unit', type: 'text', width: 60 },
          ...['men', 'women', 'people'].map(figure),
        ],
        header: ['no', 'unit', 'men', 'women', 'people'].map((column) => ({ caption: column, column })),
        rows: [[1, 'Dinas Kesehatan', 1, 2, 3]],
      }),
    );
    const sheet = (await readWorkbook(path)).worksheets[0];
    const opening = [...readSheet(path)].find(([, { value }]) => value === 'Mengetahui,')?.[0] ?? 'A1';
    expect(sheet?.getCell(opening).isMerged).toBe(true);
    expect(sheet?.getCell(opening.replace('A', 'B')).master.address).toBe(opening);
  });

  it('names columns for the formulas of others', async () => {
    const workbook = await readWorkbook(await written(recapitulation()));
    expect(workbook.definedNames.getRanges('Jumlah_Non_ASN').ranges).toEqual(["'Rekap Non-ASN'!$E$14:$E$18"]);
    expect(workbook.title).toBe('Rekapitulasi Non-ASN');
    expect(workbook.creator).toBe('Disnakertrans');
    expect(workbook.created).toEqual(new Date('2027-01-10T01:00:00Z'));
  });

  it('protects what is not to be edited, and checks what is typed', async () => {
    const path = await list({
      protection: { password: 'rahasia', editable: ['kpj'] },
      validations: [
        { column: 'kpj', kind: 'list', values: ['23000000001', 'belum'] },
        { column: 'contribution', kind: 'whole', min: 0, max: 1_000_000 },
        { column: 'birthDate', kind: 'date', min: '1930-01-01', max: '2027-01-01' },
      ],
    });
    const xml = partText(readParts(path), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<sheetProtection[^>]* hashValue="[^"]{80,}"/);
    expect(xml).toMatch(/<dataValidation [^>]*sqref="D6:D7"/);
    expect(xml).toContain('<formula1>&quot;23000000001,belum&quot;</formula1>');
    expect(xml).toContain('<formula2>46388</formula2>');
    const sheet = (await readWorkbook(path)).worksheets[0];
    expect(sheet?.getCell('D6').protection?.locked).toBe(false);
    expect(sheet?.getCell('C6').protection?.locked).not.toBe(false);
    await expect(list({ validations: [{ column: 'kpj', kind: 'list', values: ['x'.repeat(256)] }] })).rejects.toThrow();
  });

  it('filters from the last header row to the last person', async () => {
    const xml = partText(readParts(await list()), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<autoFilter ref="A5:H7"/);
  });

  it('takes several sheets whose wished names are alike', async () => {
    const [sheet] = peopleList({ rows: [personRow(1)] }).sheets as [SheetSpec];
    const path = await written({ ...peopleList(), sheets: [sheet, { ...sheet, name: 'daftar peserta' }] });
    expect((await readWorkbook(path)).worksheets.map((one) => one.name)).toEqual([
      'Daftar Peserta',
      'daftar peserta (2)',
    ]);
    expect(readSheet(path, 1).get('B6')?.value).toBe('PESERTA NOMOR 1');
  });

  it.each([
    ['a header that leaves out a column', { header: [{ caption: 'NO', column: 'number' }] }],
    ['a formula that reads itself', { columns: circular() }],
  ])('refuses %s', async (_, changes: Partial<SheetSpec>) => {
    await expect(list(changes)).rejects.toThrow();
  });
});

const inGroups: Partial<SheetSpec> = {
  subtotals: { column: 'note', label: 'Jumlah' },
  rows: recapitulationRows.map((row, place) => row.toSpliced(-1, 1, place < 2 ? 'satu' : place < 4 ? null : 'tiga')),
};

it.each([
  ['a plain one', {}],
  ['one in groups with sub-totals', inGroups],
])('is the same sheet whichever writer wrote it: %s', async (_what, changes: Partial<SheetSpec>) => {
  const spec = recapitulation(changes);
  const [one, two] = [join(folder, 'one.xlsx'), join(folder, 'two.xlsx')];
  await writeStyledWorkbook(spec, one);
  await writeStreamedWorkbook(spec, undefined, two);
  expect(readSheet(two)).toEqual(readSheet(one));
  const looks = async (path: string) => {
    const sheet = (await readWorkbook(path)).worksheets[0];
    return {
      widths: sheet?.columns.map(({ width }) => width),
      heights: Array.from({ length: 30 }, (_, place) => sheet?.getRow(place + 1).height),
      merges: sheet?.model.merges.toSorted(),
      cells: Array.from({ length: 30 * 14 }, (_, place) => {
        const cell = sheet?.getCell(Math.floor(place / 14) + 1, (place % 14) + 1);
        // exceljs gives an empty cell the look of its column.
        if (!cell || cell.value === null) return undefined;
        return [cell.address, cell.font.bold ?? false, cell.font.size, cell.alignment.horizontal, cell.numFmt];
      }),
    };
  };
  expect(await looks(two)).toEqual(await looks(one));
});

it('gives each group sub-totals that the totals pass over, counted in filters and names', async () => {
  const path = join(folder, 'groups.xlsx');
  await writeStyledWorkbook(recapitulation({ ...inGroups, autoFilter: true }), path);
  const sums = [...readSheet(path)].filter(([, { formula }]) => formula?.startsWith('SUBTOTAL(9,C'));
  const values = sums.map(([, { value }]) => Number(value));
  expect(values).toHaveLength(4);
  expect(values.slice(0, 3).reduce((sum, value) => sum + value, 0)).toBe(values[3]);
  expect(values[3]).toBe(recapitulationRows.reduce((sum, row) => sum + Number(row[2]), 0));
});

function rowOf(sheet: Awaited<ReturnType<typeof readWorkbook>>['worksheets'][number] | undefined, text: string) {
  let found: { row: number; column: number } | undefined;
  sheet?.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (cell.value === text && !found) found = { row: number, column };
    });
  });
  return found;
}

function circular(): SheetSpec['columns'] {
  return (peopleList().sheets[0]?.columns ?? []).map((column) =>
    column.key === 'share' ? { ...column, formula: '[share]+1' } : column,
  );
}
