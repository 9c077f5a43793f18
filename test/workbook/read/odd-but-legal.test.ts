import { describe, expect, it } from 'vitest';
import { cellsOf, keptSheet, withWorkbook } from '../../support/xlsx/read-all.ts';
import { relationshipsXml, sharedXml, sheetXml, xlsxOf } from '../../support/xlsx/xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet whose rows are written by hand. */
function handWritten(rows: string, shared = '', after = ''): Buffer {
  const parts = { 'xl/sharedStrings.xml': sharedXml(shared) };
  return xlsxOf({ sheets: [{ name: 'S', xml: sheetXml(rows, after) }], parts });
}

describe('values', () => {
  it('reads texts, numbers, dates, truth values and errors as they are stored', async () => {
    const rows = [
      ['NIK', 'HONOR'],
      ['7201200208620010', 2947722, { date: '1962-08-02' }, true, false],
      [{ raw: '7.2010842049E+15' }, { raw: '007' }, { raw: '-12.50' }, null, { raw: '1234567890123456' }],
    ];
    expect(await cellsOf(xlsxOf({ sheets: [{ name: 'S', rows }] }))).toEqual([
      ['t:NIK', 't:HONOR'],
      ['t:7201200208620010', 'n:2947722', 'd:1962-08-02', 'b:1', 'b:0'],
      ['n:7.2010842049E+15', 'n:007', 'n:-12.50', '', 'n:1234567890123456'],
    ]);
  });

  it('reads errors and dates stored as ISO 8601', async () => {
    const row =
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="d"><v>2024-02-29</v></c><c r="C1" t="d"><v>2024-02-29T08:05:00Z</v></c><c r="D1" t="d"><v>2023-02-29</v></c><c r="E1" t="d"><v>2024-01-31T00:00:00.000</v></c></row>';
    expect(await cellsOf(handWritten(row))).toEqual([
      ['e:#N/A', 'd:2024-02-29', 'd:2024-02-29T08:05:00', 't:2023-02-29', 'd:2024-01-31'],
    ]);
  });

  it('reads cached values of plain, shared and array formulas, and none where none is cached', async () => {
    const row =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c><c r="C1"><f t="array" ref="C1">SUM(A1:B1)</f><v>6</v></c><c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab &lt; c</v></c><c r="E1"><f>NOW()</f></c><c r="F1"><f t="shared" si="0"/><v>8</v></c></row>';
    expect(await cellsOf(handWritten(row))).toEqual([['n:2', 'n:4', 'n:6', 't:ab < c', '', 'n:8']]);
  });

  it('joins rich text, skips phonetic runs, resolves escapes and entities', async () => {
    const shared =
      '<si><r><rPr><b/></rPr><t>Siti </t></r><r><t xml:space="preserve">Rahmah </t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>satu_x000D_\ndua</t></si><si><t>_x005F_x000D_</t></si><si><t>a &amp; b &#233; &#x1F600; <![CDATA[<&>]]></t></si><si/><si><t/></si><si><t>x<!-- y -->z</t></si>';
    const cells = Array.from({ length: 8 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(await cellsOf(handWritten(`<row>${cells}</row>`, shared))).toEqual([
      ['t:Siti Rahmah ', 't:東京', 't:satu\r\ndua', 't:_x000D_', 't:a & b é 😀 <&>', 't:', 't:', 't:xz'],
    ]);
  });

  it('reads inline texts, with runs, blanks and marks outside ASCII', async () => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>7201200208620010 </t></is></c><c r="B1" t="inlineStr"><is><r><t>I </t></r><r><t>Kétut</t></r></is></c><c r="C1" t="inlineStr"><is/></c><c r="D1" s="1" t="inlineStr"><is><t xml:space="preserve"> a b </t></is></c><c r="E1" t="inlineStr"><is><t>a_x0009_b</t></is></c><c r="F1" t="inlineStr"><is><t></t></is></c></row>';
    expect(await cellsOf(handWritten(row))).toEqual([
      ['t:7201200208620010 ', 't:I Kétut', '', 't: a b ', 't:a\tb', 't:'],
    ]);
  });

  it('knows the days of both epochs', async () => {
    const rows = [[1, 59, 60, 61, 45_000].map((serial) => ({ raw: String(serial), style: 1 }))];
    expect(await cellsOf(xlsxOf({ sheets: [{ name: 'S', rows }] }))).toEqual([
      ['d:1900-01-01', 'd:1900-02-28', 'n:60', 'd:1900-03-01', 'd:2023-03-15'],
    ]);
    expect(await cellsOf(xlsxOf({ sheets: [{ name: 'S', rows }], date1904: true }))).toEqual([
      ['d:1904-01-02', 'd:1904-02-29', 'd:1904-03-01', 'd:1904-03-02', 'd:2027-03-16'],
    ]);
  });

  it('gives a time of day only where there is one, rounded to the second', async () => {
    const rows = [
      ['45000.5', '45000.395833333336', '45000.9999999', '4.5E+4', '0.5', '-3', '2958466'].map((raw) => ({
        raw,
        style: 1,
      })),
    ];
    expect(await cellsOf(xlsxOf({ sheets: [{ name: 'S', rows }] }))).toEqual([
      ['d:2023-03-15T12:00:00', 'd:2023-03-15T09:30:00', 'd:2023-03-16', 'd:2023-03-15', 'n:0.5', 'n:-3', 'n:2958466'],
    ]);
  });
});

describe('markup', () => {
  it('takes rows and cells without r, single quotes, a new line before r, self-closed rows and cells', async () => {
    const rows =
      '<row><c><v>1</v></c><c t=\'n\'><v>2</v></c></row><row\n r=\'3\'><c\n r=\'B3\'><v>3</v></c><c r="D3"/></row><row r="5"/><row r = "6" ><c r="A6" ><v >7</v ></c ></row >';
    await withWorkbook(handWritten(rows), async (book) => {
      expect((await keptSheet(book, 0)).rows).toEqual([
        { number: 1, hidden: false, cells: ['n:1', 'n:2'] },
        { number: 3, hidden: false, cells: ['', 'n:3', '', ''] },
        { number: 5, hidden: false, cells: [] },
        { number: 6, hidden: false, cells: ['n:7'] },
      ]);
    });
  });

  it('takes a namespace prefix on every element', async () => {
    const xml = `<x:worksheet xmlns:x="${main}"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const shared = `<x:sst xmlns:x="${main}"><x:si><x:t>a</x:t></x:si></x:sst>`;
    const bytes = xlsxOf({ sheets: [{ name: 'S', xml }], parts: { 'xl/sharedStrings.xml': shared } });
    await withWorkbook(bytes, async (book) => {
      const sheet = await keptSheet(book, 0);
      expect(sheet.rows[0]?.cells).toEqual(['t:a', 't:b']);
      expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
    });
  });

  it('takes comments, processing instructions and CDATA anywhere, and extensions', async () => {
    const rows =
      '<!-- a <row r="9"> --><?x <c?><row r="1"><!-- b --><c r="A1"><!-- c --><v>1<!-- d -->2</v></c><c r="B1" t="str"><v><![CDATA[<b>]]></v></c><c r="C1"><v>3</v><extLst><ext><x><y/></x></ext></extLst></c><extLst/></row>';
    expect(await cellsOf(handWritten(rows))).toEqual([['n:12', 't:<b>', 'n:3']]);
  });

  it('takes attributes in any order and ones it does not know', async () => {
    const rows =
      '<row spans="1:3" r="1" ht="15" customHeight="1" x:a="&gt;"><c s="1" r="A1"><v>45000</v></c><c t="n" s="0" r="B1" cm="1"><v>2</v></c><c vm="1" r="C1"><v> 3 </v></c></row>';
    expect(await cellsOf(handWritten(rows))).toEqual([['d:2023-03-15', 'n:2', 'n:3']]);
  });

  it.each(['utf16le', 'utf-16be', 'utf8 with mark'])('takes parts in %s', async (encoding) => {
    const text = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Kétut 東</t></is></c></row>');
    const wide = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const xml = encoding === 'utf16le' ? wide : encoding === 'utf-16be' ? wide.swap16() : Buffer.from(`\ufeff${text}`);
    expect(await cellsOf(xlsxOf({ sheets: [{ name: 'S', xml }] }))).toEqual([['t:Kétut 東']]);
  });

  it('reads a list of any length the same in windows of bytes that cut it anywhere', async () => {
    const rows = Array.from({ length: 9000 }, (_, index) => [
      index,
      `Nama ke-${index}`,
      `é${index}`,
      { date: '2000-02-29' },
      null,
      index / 8,
    ]);
    const cells = await cellsOf(xlsxOf({ sheets: [{ name: 'S', rows }] }));
    expect(cells).toEqual(
      rows.map((_, index) => [`n:${index}`, `t:Nama ke-${index}`, `t:é${index}`, 'd:2000-02-29', '', `n:${index / 8}`]),
    );
    const inline = await cellsOf(xlsxOf({ sheets: [{ name: 'S', rows }], inline: true }));
    expect(inline).toEqual(cells);
  });
});

describe('packages', () => {
  const sheets = [{ name: 'S', rows: [['a', 1]] }];
  const expected = [['t:a', 'n:1']];

  it('takes SharedStrings.xml in capitals', async () => {
    const pack = (parts: { name: string; content: string | Buffer }[]) =>
      parts.map((part) => ({ ...part, name: part.name.replace('sharedStrings', 'SharedStrings') }));
    expect(await cellsOf(xlsxOf({ sheets, pack }))).toEqual(expected);
  });

  it('takes backslashes in zip paths', async () => {
    const bytes = xlsxOf({
      sheets,
      pack: (parts) => parts.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })),
    });
    expect(await cellsOf(bytes)).toEqual(expected);
  });

  it('takes data descriptors, stored parts, zip64, a comment at the end', async () => {
    expect(
      await cellsOf(xlsxOf({ sheets, pack: (parts) => parts.map((part) => ({ ...part, descriptor: true })) })),
    ).toEqual(expected);
    expect(
      await cellsOf(xlsxOf({ sheets, pack: (parts) => parts.map((part) => ({ ...part, stored: true })) })),
    ).toEqual(expected);
    expect(
      await cellsOf(
        xlsxOf({ sheets, pack: (parts) => parts.map((part) => ({ ...part, zip64: true })), zip: { zip64: true } }),
      ),
    ).toEqual(expected);
    expect(await cellsOf(xlsxOf({ sheets, zip: { comment: 'PK is no end' } }))).toEqual(expected);
  });

  it('takes shared texts after the sheet and before it, and none at all', async () => {
    expect(await cellsOf(xlsxOf({ sheets, pack: (parts) => parts.toReversed() }))).toEqual(expected);
    const none = xlsxOf({
      sheets: [{ name: 'S', rows: [[1]] }],
      parts: { 'xl/sharedStrings.xml': null, 'xl/styles.xml': null },
    });
    expect(await cellsOf(none)).toEqual([['n:1']]);
  });

  it('takes absolute targets, backslashes and steps up in relationships', async () => {
    const relationships = relationshipsXml([
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', '..\\xl\\sharedStrings.xml'],
      ['rId3', 'hyperlink', 'x'],
    ]);
    expect(await cellsOf(xlsxOf({ sheets, parts: { 'xl/_rels/workbook.xml.rels': relationships } }))).toEqual(expected);
  });

  it('takes strict files', async () => {
    const strict = (text: string | Buffer) =>
      text
        .toString()
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        );
    const bytes = xlsxOf({
      sheets,
      pack: (parts) => parts.map((part) => ({ ...part, content: strict(part.content) })),
    });
    expect(await cellsOf(bytes)).toEqual(expected);
  });

  it('lists hidden sheets and charts, their sizes, hidden rows and merged cells', async () => {
    const bytes = xlsxOf({
      sheets: [
        { name: 'Satu & dua', rows: [['a', 'b'], ['c']], merges: ['A1:B1', 'A2:C4'], hiddenRows: [2] },
        { name: 'Grafik', chart: true },
        { name: 'Tersembunyi', rows: [[1]], hidden: true },
      ],
    });
    await withWorkbook(bytes, async (book) => {
      expect(book.sheets).toEqual([
        { name: 'Satu & dua', index: 0, state: 'visible', rows: 2, columns: 2 },
        { name: 'Grafik', index: 1, state: 'chart', rows: null, columns: null },
        { name: 'Tersembunyi', index: 2, state: 'hidden', rows: 1, columns: 1 },
      ]);
      const { rows, merges } = await keptSheet(book, 0);
      expect(rows.map(({ hidden }) => hidden)).toEqual([false, true]);
      expect(merges).toEqual([
        { top: 1, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 0, bottom: 4, right: 2 },
      ]);
      await expect(book.readRows(1, () => undefined)).rejects.toMatchObject({ code: 'workbook-sheet-without-rows' });
      await expect(book.readRows(9, () => undefined)).rejects.toMatchObject({ code: 'not-found' });
    });
  });

  it('stops when told, waits for a promise, reports progress, can be cancelled', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [index, 'x'.repeat(index % 40)]);
    await withWorkbook(xlsxOf({ sheets: [{ name: 'S', rows }] }), async (book) => {
      expect((await book.readRows(0, (row) => (row.number === 7 ? 'stop' : undefined))).rows).toBe(7);
      expect((await book.readRows(0, async (row) => (row.number === 9 ? 'stop' : undefined))).rows).toBe(9);
      const fractions: number[] = [];
      await book.readRows(0, () => undefined, { onProgress: (fraction) => fractions.push(fraction) });
      expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
      expect(fractions.at(-1)).toBe(1);
      const signal = AbortSignal.abort();
      await expect(book.readRows(0, () => undefined, { signal })).rejects.toMatchObject({ code: 'cancelled' });
    });
  });
});

describe('a list with a flaw that says nothing against it', () => {
  it('is read whatever the size of its pictures', async () => {
    const media = { name: 'xl/media/image1.bmp', content: Buffer.alloc(6 << 20, 255) };
    const bytes = xlsxOf({ sheets: [{ name: 'S', rows: [['NIK']] }], pack: (parts) => [...parts, media] });
    expect(await cellsOf(bytes)).toEqual([['t:NIK']]);
  });

  it.each(['A:B', 'B2:A1', ''])('is read without the merged block %j', async (reference) => {
    const merges = `<mergeCells><mergeCell ref="${reference}"/><mergeCell ref="A1:B1"/></mergeCells>`;
    await withWorkbook(handWritten('<row r="1"><c><v>1</v></c></row>', '', merges), async (book) => {
      expect((await keptSheet(book, 0)).merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
    });
  });

  it('is read with a padded row number and an empty type', async () => {
    const rows = '<row r="01"><c r="A1" t=""><v>2</v></c></row>';
    expect(await cellsOf(handWritten(rows))).toEqual([['n:2']]);
  });

  it('is refused with two values in one cell: which of them is meant nobody knows', async () => {
    const rows = '<row r="1"><c r="A1"><v>2</v></c><c r="A1"><v>1</v></c></row>';
    await expect(cellsOf(handWritten(rows))).rejects.toMatchObject({ code: 'workbook-cell-order' });
  });
});
