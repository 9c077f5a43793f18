import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../electron/workbook/read/workbook.ts';
import { cellsOf, keptSheet, outcomeOf, withFile, withWorkbook } from '../../support/xlsx/read-all.ts';
import { listAs, mutatedOther } from '../../support/xlsx/other-mutations.ts';
import { zipOf } from '../../support/xlsx/zip.ts';
import { sheetXml, xlsxOf } from '../../support/xlsx/xlsx.ts';

const heading = ['NIK', 'NAMA', 'TGL LAHIR', 'UPAH', 'AKTIF'];
const asText = heading.map((text) => `t:${text}`);
const values = ['t:7201041608670015', 't:Siti', 'd:1967-08-16', 'n:2947722.5', 'b:1'];

describe('a workbook that the library reads', () => {
  it.each([
    ['xls', 'biff8'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
    ['spreadsheet-2003', 'xlml'],
  ] as const)('%s holds its sheets, values and merged cells', async (format, bookType) => {
    await withWorkbook(listAs(bookType), async (book) => {
      expect(book.format).toBe(format);
      expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
        ['Desa 1', 'visible'],
        ['Rekap', 'visible'],
      ]);
      const { rows, merges } = await keptSheet(book, 0);
      const filled = rows.filter(({ cells }) => cells.length > 0);
      expect(filled.map(({ number, cells }) => [number, cells])).toEqual([
        [1, asText],
        [3, values],
        [4, ['t:Jumlah', '', 'n:1']],
      ]);
      expect(merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
    });
  });

  it('keeps what Excel hides as hidden', async () => {
    const sheet = xlsx.utils.aoa_to_sheet([['NIK'], ['7201'], ['7202']]);
    sheet['!rows'] = [{}, { hidden: true }];
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, sheet, 'Data');
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['x']]), 'Rahasia');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    await withWorkbook(xlsx.write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer, async (read) => {
      expect(read.sheets.map(({ state }) => state)).toEqual(['visible', 'hidden']);
      expect((await keptSheet(read, 0)).rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    });
  });

  it('keeps what LibreOffice hides or filters out as hidden', async () => {
    const row = (text: string, attributes = '') =>
      `<table:table-row ${attributes}><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
    const style = (name: string, isShown: boolean) =>
      `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${isShown}"/></style:style>`;
    const content = `<?xml version="1.0"?><office:document-content>
      <office:automatic-styles>${style('ta1', true)}${style('ta2', false)}</office:automatic-styles>
      <office:body><office:spreadsheet>
        <table:table table:name="Data" table:style-name="ta1">
          ${row('NIK')}${row('7201', 'table:number-rows-repeated="2" table:visibility="collapse"')}
          ${row('7202', 'table:visibility="filter"')}${row('7203', 'table:visibility="visible"')}
        </table:table>
        <table:table table:name="Rahasia" table:style-name="ta2">${row('x')}</table:table>
      </office:spreadsheet></office:body></office:document-content>`;
    const parts = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'META-INF/manifest.xml', content: '<?xml version="1.0"?><manifest:manifest/>' },
      { name: 'styles.xml', content: '<?xml version="1.0"?><office:document-styles/>' },
      { name: 'content.xml', content },
    ];
    await withWorkbook(zipOf(parts), async (read) => {
      expect(read.sheets.map(({ name, state }) => [name, state])).toEqual([
        ['Data', 'visible'],
        ['Rahasia', 'hidden'],
      ]);
      const { rows } = await keptSheet(read, 0);
      expect(rows.map(({ number, cells, hidden }) => [number, cells[0], hidden])).toEqual([
        [1, 't:NIK', false],
        [2, 't:7201', true],
        [3, 't:7201', true],
        [4, 't:7202', true],
        [5, 't:7203', false],
      ]);
    });
  });

  it('reads an .xlsx too, when asked', async () => {
    const bytes = xlsxOf({
      sheets: [
        {
          name: 'Data',
          rows: [
            ['NIK', 'NAMA'],
            ['7201041608670015', 'Siti'],
          ],
        },
      ],
    });
    await withFile(bytes, async (path) => {
      const book = await openWorkbook(path, { throughLibrary: true });
      expect((await keptSheet(book, 0)).rows.map(({ cells }) => cells)).toEqual([
        ['t:NIK', 't:NAMA'],
        ['t:7201041608670015', 't:Siti'],
      ]);
      await book.close();
    });
  });

  it('is not believed what its zip says of its size', async () => {
    const bomb = xlsxOf({
      sheets: [{ name: 'Data', rows: [['NIK']] }],
      pack: (parts) =>
        parts.map((part) =>
          part.name.endsWith('sheet1.xml')
            ? { ...part, content: sheetXml('<!---->'.repeat(1_200_000)), claims: { size: 3_000_000 } }
            : part,
        ),
    });
    await withFile(bomb, async (path) => {
      await expect(openWorkbook(path, { throughLibrary: true })).rejects.toMatchObject({ code: 'workbook-damaged' });
    });
  });
});

describe('a file that unfolds to more than it is', () => {
  const ods = (table: string) =>
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      {
        name: 'content.xml',
        content: `<office:document-content><table:table>${table}</table:table></office:document-content>`,
      },
    ]);
  const cell = (attributes: string) =>
    `<table:table-row><table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell></table:table-row>`;
  const xml = (row: string) =>
    Buffer.from(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${row}</Table></Worksheet></Workbook>`,
    );

  it.each([
    [
      'a cell of ten million columns',
      () => ods(cell('table:number-columns-repeated="10000000"')),
      'workbook-too-many-columns',
    ],
    [
      'two million rows',
      () => ods(cell('').replace('<table:table-row>', '<table:table-row table:number-rows-repeated="2000000">')),
      'workbook-too-many-rows',
    ],
    [
      'a filled row a million times',
      () => ods(cell('').replace('<table:table-row>', '<table:table-row table:number-rows-repeated="1000000">')),
      'workbook-too-sparse',
    ],
    [
      'a row at four thousand million',
      () => xml('<Row ss:Index="4000000000"><Cell><Data ss:Type="String">x</Data></Cell></Row>'),
      'workbook-too-many-rows',
    ],
    [
      'a cell at four thousand million',
      () => xml('<Row><Cell ss:Index="4000000000"><Data ss:Type="String">x</Data></Cell></Row>'),
      'workbook-too-many-columns',
    ],
    [
      'a place behind another attribute',
      () => xml('<Row><Cell ss:MergeAcross="1" ss:Index="99999999"><Data ss:Type="String">x</Data></Cell></Row>'),
      'workbook-too-many-columns',
    ],
    ['rows that spans add up to', () => xml('<Row ss:Span="600000"/>'.repeat(2)), 'workbook-too-many-rows'],
    [
      'repeats behind a sign in quotes',
      () => ods(cell('table:formula="of:=[.A1]>0" table:number-columns-repeated="10000000"')),
      'workbook-too-many-columns',
    ],
    [
      'cells under a merged one',
      () =>
        ods(
          '<table:table-row><table:covered-table-cell office:value-type="float" table:number-columns-repeated="16000"/></table:table-row>'.repeat(
            20,
          ),
        ),
      'workbook-too-sparse',
    ],
    [
      'a cell behind more empty rows than a sheet has',
      () => ods(`${'<table:table-row table:number-rows-repeated="600000"/>'.repeat(2)}${cell('')}`),
      'workbook-too-many-rows',
    ],
  ] as const)('%s', async (_, make, code) => {
    expect(await outcomeOf(make())).toBe(code);
  });
});

describe('a table of a web page', () => {
  it('is read as its cells are written, spans as merged cells', async () => {
    const page = `<html><head><meta charset=windows-1252></head><body><h3>Laporan &amp; Data</h3><table border=1>
      <tr><th rowspan=2>NIK</th><th colspan=2>LAHIR</th></tr><tr><th>TEMPAT</th><th>TGL</th></tr>
      <tr><td>7201041608670015</td><td>Luwuk &amp; sekitar</td><td>04/05/1980</td></tr><tr><td>0812</td><td>Andr\u00e9</td></tr></table></body></html>`;
    await withWorkbook(Buffer.from(page, 'latin1'), async (book) => {
      expect(book.format).toBe('html');
      const { rows, merges } = await keptSheet(book, 0);
      expect(rows.map(({ cells }) => cells)).toEqual([
        ['t:NIK', 't:LAHIR'],
        ['', 't:TEMPAT', 't:TGL'],
        ['t:7201041608670015', 't:Luwuk & sekitar', 't:04/05/1980'],
        ['t:0812', 't:Andr\u00e9'],
      ]);
      expect(merges).toEqual([
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 1, right: 2 },
      ]);
    });
  });

  it('may leave out end tags, and shows entities, breaks and comments as a page does', async () => {
    const page = `<?xml version="1.0"?><!DOCTYPE html><html><script>var a = "<table><tr><td>x</table>";</script>
      <!-- <table><tr><td>lama</td></tr></table> --><TABLE><TR><TD>NIK<TD title= "a > b">NAMA
      <TR style="display: none"><td>7201<td>Ma&#039;ruf &amp; Andr&eacute; &#x41;&rsquo; &lain; &valueOf; 3 < 4<br>Luwuk&nbsp;</table>`;
    await withWorkbook(Buffer.from(page), async (book) => {
      expect(book.sheets.map(({ name }) => name)).toEqual(['Tabel 1']);
      expect((await keptSheet(book, 0)).rows).toEqual([
        { number: 1, hidden: false, cells: ['t:NIK', 't:NAMA'] },
        { number: 2, hidden: true, cells: ['t:7201', "t:Ma'ruf & Andr\u00e9 A\u2019 &lain; &valueOf; 3 < 4 Luwuk"] },
      ]);
    });
  });

  it('is a sheet of its own inside another one, which loses nothing', async () => {
    const inner = '<table><tr><td>7201</td><td>Siti</td></tr></table>';
    const page = `<table><tr><td>A ${inner} Z</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>`;
    await withWorkbook(Buffer.from(page), async (book) => {
      expect(book.sheets).toHaveLength(2);
      const cells = async (sheet: number) => (await keptSheet(book, sheet)).rows.map((row) => row.cells);
      expect(await cells(0)).toEqual([
        ['t:A Z', 't:B'],
        ['t:1', 't:2'],
      ]);
      expect(await cells(1)).toEqual([['t:7201', 't:Siti']]);
    });
  });

  it('ends at the limits of a sheet', async () => {
    const cell = (attributes: string) => Buffer.from(`<table><tr><td ${attributes}>x</td></tr></table>`);
    expect(await outcomeOf(cell('colspan=100000000'))).toBe('workbook-too-many-columns');
    expect(await outcomeOf(cell('rowspan=100000000'))).toBe('read');
    const wide = '<tr><td colspan=16000>x'.repeat(400);
    expect(await outcomeOf(Buffer.from(`<table>${wide}</table>`))).toBe('workbook-too-sparse');
    const spans = Array.from({ length: 3000 }, () => '<tr><td rowspan=3000>x').join('');
    expect(await outcomeOf(Buffer.from(`<table>${spans}</table>`))).toBe('read');
  });
});

describe('a text with separated fields', () => {
  const rows = [
    ['t:NIK', 't:NAMA', 't:ALAMAT'],
    ['t:0012', 't:Ahmad, S.Pd', 't:Jl. "Baru"; No. 1\nLuwuk'],
    ['t:7201', '', 't:Andr\u00e9'],
  ];
  const quoted = (separator: string, end: string) =>
    [
      ['NIK', 'NAMA', 'ALAMAT'],
      ['0012', '"Ahmad, S.Pd"', '"Jl. ""Baru""; No. 1\nLuwuk"'],
      ['7201', '', 'Andr\u00e9'],
    ]
      .map((fields) => fields.join(separator))
      .join(end);

  it.each([
    ['semicolons in windows-1252', Buffer.from(quoted(';', '\r\n'), 'latin1')],
    ['commas in UTF-8 with a mark', Buffer.from(`\ufeff${quoted(',', '\n')}\n`)],
    ['tabs in UTF-16', Buffer.from(`\ufeff${quoted('\t', '\r\n')}`, 'utf16le')],
    ['bars, lines ended as on an old Macintosh', Buffer.from(quoted('|', '\r'))],
    ['commas, said in the first line', Buffer.from(`sep=,\r\n${quoted(',', '\r\n')}`)],
  ])('%s', async (_, bytes) => {
    const cells = await cellsOf(bytes);
    expect(cells.filter((row) => row.length > 0)).toEqual(rows);
  });

  it('is the same in pieces of any size, and an empty line is a row of the file', async () => {
    const many = Array.from({ length: 9000 }, (_, at) => `${at};"Orang ""${at}""";Jl. Contoh\r\n\r\n`).join('');
    await withWorkbook(Buffer.from(many), async (book) => {
      const { rows: all } = await keptSheet(book, 0);
      expect(all).toHaveLength(18_000);
      expect(all.filter(({ number }) => number % 2 === 1)).toEqual(
        Array.from({ length: 9000 }, (_, at) => ({
          number: at * 2 + 1,
          hidden: false,
          cells: [`t:${at}`, `t:Orang "${at}"`, 't:Jl. Contoh'],
        })),
      );
    });
  });

  it('numbers its rows as Excel shows them', async () => {
    await withWorkbook(Buffer.from('sep=;\r\na;"b\nc"\ne;f\n\ng;h\n\u001a'), async (book) => {
      expect((await keptSheet(book, 0)).rows.map(({ number, cells }) => [number, cells])).toEqual([
        [1, ['t:a', 't:b\nc']],
        [2, ['t:e', 't:f']],
        [3, []],
        [4, ['t:g', 't:h']],
      ]);
    });
  });

  it('takes a text out of the formula that keeps Excel from taking it for a number', async () => {
    const bytes = Buffer.from('NIK;NAMA\n="7201041608670015";Siti\n"=""0812""";"=SUM(A1)"\n');
    expect((await cellsOf(bytes)).slice(1)).toEqual([
      ['t:7201041608670015', 't:Siti'],
      ['t:0812', 't:=SUM(A1)'],
    ]);
  });

  const people = Array.from({ length: 20 }, (_, at) => `${at};Orang ${at};Luwuk;L`);
  const withStray = (...strays: number[]) =>
    Buffer.from(people.map((line, at) => (strays.includes(at) ? line.replace('Orang', '"Orang') : line)).join('\n'));

  const wide = Array.from({ length: 20 }, (_, at) => `${at};Orang;x;y;k\n`).join('');

  it.each([
    ['one that is never closed', withStray(4), 5],
    ['one that another closes ten rows later', withStray(4, 14), 5],
    ['one that the very next row closes', withStray(4, 5), 5],
    ['late in one row, closed early in the next', Buffer.from(`${wide}1;A;x;"Toko;k\n2;"B;x;y;k\n3;C;x;y;k\n`), 21],
    [
      'closed further left by a field that ends there',
      Buffer.from(`${wide}1;A;x;"Toko;k\n2;B";x;y;k\n3;C;x;y;k\n`),
      21,
    ],
  ])('swallows nobody behind a stray quote: %s', async (_, bytes, row) => {
    await withWorkbook(bytes, async (book) => {
      await expect(keptSheet(book, 0)).rejects.toMatchObject({ code: 'workbook-quote-stray', details: { row } });
    });
  });

  it('ends at the limits of a sheet, however long its lines are', async () => {
    expect(await outcomeOf(Buffer.from(`a;b\n${';'.repeat(20_000_000)}`))).toBe('workbook-too-many-columns');
    expect(await outcomeOf(Buffer.from(`a;b\n${`${'x'.repeat(30_000)};`.repeat(60)}`))).toBe('workbook-cell-too-long');
  });
});

describe('files of other formats that were damaged on their way', () => {
  it('are read or refused with a code, 300 of them', async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      expect(await outcomeOf(mutatedOther(seed))).toMatch(/^(?:read|workbook-[a-z0-9-]+)$/);
    }
  });
});
