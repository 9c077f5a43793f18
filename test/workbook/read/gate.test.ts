import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../electron/workbook/read/parts/package.ts';
import { openWorkbook } from '../../../electron/workbook/read/workbook.ts';
import { readDirectory, type ZipEntry } from '../../../electron/workbook/read/zip/directory.ts';
import { checkDirectory } from '../../../electron/workbook/read/zip/gate.ts';
import { inflateEntry } from '../../../electron/workbook/read/zip/inflate.ts';
import { openSource } from '../../../electron/workbook/read/zip/source.ts';
import type { CodedError } from '../../../shared/result.ts';
import { ole } from '../../support/xlsx/ole.ts';
import { outcomeOf, withFile, withWorkbook } from '../../support/xlsx/read-all.ts';
import { relationshipsXml, sharedXml, sheetXml, type XlsxOptions, xlsxOf } from '../../support/xlsx/xlsx.ts';
import { type ZipPart, zipOf } from '../../support/xlsx/zip.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const sheets = [{ name: 'Data', rows: [['NIK', 1]] }];
const plain = () => xlsxOf({ sheets });

/** The plain workbook with one part packed otherwise. */
function withPart(name: string, change: Partial<ZipPart>): Buffer {
  return xlsxOf({ sheets, pack: (parts) => parts.map((part) => (part.name === name ? { ...part, ...change } : part)) });
}

/** The plain workbook with one more part. */
function withExtra(...extra: ZipPart[]): Buffer {
  return xlsxOf({ sheets, pack: (parts) => [...parts, ...extra] });
}

/** A workbook whose one sheet has these rows, written by hand. */
function withRows(rows: string, after = '', options: Partial<XlsxOptions> = {}): Buffer {
  return xlsxOf({ sheets: [{ name: 'Data', xml: sheetXml(rows, after) }], ...options });
}

function withShared(items: string): Buffer {
  return withRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '', {
    parts: { 'xl/sharedStrings.xml': sharedXml(items) },
  });
}

function withXml(xml: string | Buffer): Buffer {
  return xlsxOf({ sheets: [{ name: 'Data', xml }] });
}

// One case a line, to be read as a table; formatted, each would stand over five lines.
// prettier-ignore
const kinds: readonly (readonly [string, () => Buffer, string])[] = [
  ['an empty file', () => Buffer.alloc(0), 'workbook-empty'],
  ['a text without columns', () => Buffer.from('Daftar menyusul\r\nminggu depan\r\n'), 'workbook-is-text'],
  ['a field in quotes without end', () => Buffer.from(`NIK;NAMA\r\n1;"${'Siti '.repeat(20_000)}`), 'workbook-cell-too-long'],
  ['more columns than a sheet has', () => Buffer.from('a;'.repeat(20_000)), 'workbook-too-many-columns'],
  ['the head of a PNG picture', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'workbook-not-a-workbook'],
  ['bytes that are no text', () => Buffer.from('\xff\xd8\xff\xe1ABC', 'latin1'), 'workbook-not-a-workbook'],
  ['a web page without a table', () => Buffer.from('<html><body><p>1</p></body></html>'), 'workbook-is-html'],
  ['the shell of Excel 2003 XML', () => Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'workbook-damaged'],
  ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'workbook-is-pdf'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'workbook-not-a-workbook'],
  ['the shell of an old workbook', () => ole('Workbook', 'Book'), 'workbook-damaged'],
  ['a workbook with a password', () => ole('EncryptedPackage', 'EncryptionInfo'), 'workbook-encrypted'],
  ['an old letter', () => ole('WordDocument'), 'workbook-not-a-workbook'],
  ['a bare BIFF stream', () => Buffer.from('0908080000000600', 'hex'), 'workbook-damaged'],
  ['the shell of an OpenDocument sheet', () => zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]), 'workbook-damaged'],
  ['the shell of a binary workbook', () => zipOf([{ name: '_rels/.rels', content: relationshipsXml([['r', 'officeDocument', 'xl/workbook.bin']]) }]), 'workbook-damaged'],
  ['a zip of other things', () => zipOf([{ name: 'foto.jpg', content: 'x' }]), 'workbook-not-a-workbook'],
  ['a letter', () => xlsxOf({ sheets, parts: { 'xl/workbook.xml': '<w:document xmlns:w="x"/>' } }), 'workbook-not-a-workbook'],
  ['a zip of nothing', () => zipOf([]), 'workbook-not-a-workbook'],
  ['a workbook without sheets', () => xlsxOf({ sheets: [] }), 'workbook-no-sheets'],
  ['a workbook without its sheet', () => xlsxOf({ sheets, parts: { [sheet]: null } }), 'workbook-part-missing'],
];

const spaces = (length: number) => ' '.repeat(length);
const deep = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const cell = (inner: string) => `<row r="1"><c r="A1">${inner}</c></row>`;

// One case a line, as above.
// prettier-ignore
const hostile: readonly (readonly [string, () => Buffer, string])[] = [
  ['cut off in the middle', () => plain().subarray(0, 900), 'workbook-truncated'],
  ['cut off in its last bytes', () => plain().subarray(0, -5), 'workbook-truncated'],
  ['a bomb of white space', () => withXml(`${sheetXml('')}${spaces(64_000_000)}`), 'workbook-too-compressed'],
  ['a bomb that claims to be small', () => withPart(sheet, { content: sheetXml('<!---->'.repeat(1_200_000)), claims: { size: 3_000_000 } }), 'workbook-damaged'],
  ['a size below the truth', () => withPart(sheet, { claims: { size: 20 } }), 'workbook-damaged'],
  ['a size above the truth', () => withPart(sheet, { claims: { size: 2_000_000 } }), 'workbook-damaged'],
  ['a size of four gigabytes', () => withPart(sheet, { claims: { size: 0xfffffff0 } }), 'workbook-too-large'],
  ['sizes that add up to four gigabytes', () => withExtra(...[1, 2, 3, 4].map((n) => ({ name: `a${n}`, content: '', claims: { size: 1_000_000_000, packed: 0xfffffff } }))), 'workbook-too-large'],
  ['a wrong checksum', () => withPart(sheet, { claims: { crc: 7 } }), 'workbook-damaged'],
  ['packed bytes that are no deflate', () => withPart(sheet, { raw: Buffer.alloc(300, 0xff) }), 'workbook-damaged'],
  ['bytes after the end of the deflate', () => withPart(sheet, { raw: Buffer.concat([deflateRawSync('x'), Buffer.alloc(500)]), claims: { size: 1, crc: 0x8cdc1683 } }), 'workbook-damaged'],
  ['a packing method from nowhere', () => withPart(sheet, { claims: { method: 99 } }), 'workbook-construct-unknown'],
  ['a part with a password', () => withPart(sheet, { claims: { flags: 1 } }), 'workbook-encrypted'],
  ['a name that climbs out', () => withExtra({ name: '../../evil.xml', content: 'x' }), 'workbook-unsafe-name'],
  ['a name that climbs out by backslashes', () => withExtra({ name: 'xl\\..\\..\\evil.xml', content: 'x' }), 'workbook-unsafe-name'],
  ['an absolute name', () => withExtra({ name: '/etc/passwd', content: 'x' }), 'workbook-unsafe-name'],
  ['a name with a drive', () => withExtra({ name: 'C:/evil.xml', content: 'x' }), 'workbook-unsafe-name'],
  ['a name with a zero in it', () => withExtra({ name: 'a\0.xml', content: 'x' }), 'workbook-unsafe-name'],
  ['a name without end', () => withExtra({ name: 'a'.repeat(2000), content: 'x' }), 'workbook-unsafe-name'],
  ['two parts of one name', () => withExtra({ name: sheet, content: sheetXml('') }), 'workbook-duplicate-part'],
  ['two parts of one name but for capitals', () => withExtra({ name: sheet.toUpperCase(), content: 'x' }), 'workbook-duplicate-part'],
  ['a local name that is another one', () => withPart(sheet, { localName: 'xl/worksheets/sheet2.xml' }), 'workbook-damaged'],
  ['parts that share their bytes', () => withExtra({ name: 'b', content: '', claims: { offset: 0, packed: 200 } }), 'workbook-overlapping-parts'],
  ['a part that reaches into the directory', () => withPart(sheet, { claims: { packed: 100_000 } }), 'workbook-overlapping-parts'],
  ['twenty thousand parts', () => withExtra(...Array.from({ length: 20_000 }, (_, n) => ({ name: `a${n}`, content: '', stored: true }))), 'workbook-too-many-parts'],
  ['a directory that claims more entries', () => xlsxOf({ sheets, zip: { count: 5000 } }), 'workbook-damaged'],
  ['an entity bomb', () => withXml(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]>${sheetXml(cell('<v>&b;</v>'))}`), 'workbook-doctype'],
  ['an entity that reads a file', () => xlsxOf({ sheets, parts: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>' } }), 'workbook-doctype'],
  ['an entity nobody declared', () => withRows('<row r="1"><c r="A1" t="str"><v>&evil;</v></c></row>'), 'workbook-xml-malformed'],
  ['a character that is none', () => withRows('<row r="1"><c r="A1" t="str"><v>&#0;</v></c></row>'), 'workbook-xml-malformed'],
  ['a control character', () => withRows('<row r="1"><c r="A1" t="str"><v>a\u0001</v></c></row>'), 'workbook-xml-malformed'],
  ['row 1,048,577', () => withRows('<row r="1048577"/>'), 'workbook-too-many-rows'],
  ['rows that go back', () => withRows('<row r="5"/><row r="4"/>'), 'workbook-row-order'],
  ['one row twice', () => withRows('<row r="5"/><row r="5"/>'), 'workbook-row-order'],
  ['row 0', () => withRows('<row r="0"/>'), 'workbook-cell-invalid'],
  ['row -1', () => withRows('<row r="-1"/>'), 'workbook-cell-invalid'],
  ['a cell of another row', () => withRows('<row r="1"><c r="A2"><v>1</v></c></row>'), 'workbook-row-order'],
  ['column XFE', () => withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'workbook-too-many-columns'],
  ['column AAAAAAA', () => withRows('<row r="1"><c r="AAAAAAA1"><v>1</v></c></row>'), 'workbook-too-many-columns'],
  ['cells that go back', () => withRows('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'), 'workbook-cell-order'],
  ['a sheet of column XFD alone', () => withRows(Array.from({ length: 40_000 }, (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`).join('')), 'workbook-too-sparse'],
  ['more merged cells than a sheet can have', () => withRows('', `<mergeCells>${Array.from({ length: 140_000 }, (_, n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`).join('')}</mergeCells>`), 'workbook-too-many-merges'],
  ['a text of 40,000 characters', () => withRows(`<row r="1"><c r="A1" t="str"><v>${'abcdefgh'.repeat(5000)}</v></c></row>`), 'workbook-cell-too-long'],
  ['a shared text of 40,000 characters', () => withShared(`<si><t>${'abcdefgh'.repeat(5000)}</t></si>`), 'workbook-cell-too-long'],
  ['a cell without end', () => withRows(`<row r="1"><c r="A1" t="str"><v>${Array.from({ length: 700_000 }, (_, n) => n).join(' ')}`), 'workbook-cell-too-long'],
  ['nine million shared texts', () => withShared('<si/>'.repeat(9_000_000)), 'workbook-too-compressed'],
  ['a shared text that is not there', () => withRows('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'), 'workbook-shared-text-missing'],
  ['a shared text -1', () => withRows('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'), 'workbook-cell-invalid'],
  ['a number that is none', () => withRows(cell('<v>12a</v>')), 'workbook-cell-invalid'],
  ['a truth value that is none', () => withRows('<row r="1"><c r="A1" t="b"><v>2</v></c></row>'), 'workbook-cell-invalid'],
  ['a type of cell from nowhere', () => withRows('<row r="1"><c r="A1" t="zz"><v>2</v></c></row>'), 'workbook-construct-unknown'],
  ['an element from nowhere', () => withRows('<row r="1"><q/></row>'), 'workbook-construct-unknown'],
  ['tags nested in a cell', () => withRows(cell(`<extLst>${deep(5000)}</extLst>`)), 'workbook-nesting'],
  ['tags nested around the rows', () => withRows('', deep(200_000)), 'workbook-nesting'],
  ['tags nested in the workbook part', () => xlsxOf({ sheets, parts: { 'xl/workbook.xml': deep(5000) } }), 'workbook-nesting'],
  ['a cell in a cell', () => withRows(cell('<c r="B1"><v>1</v></c>')), 'workbook-construct-unknown'],
  ['rows that never close', () => withXml('<worksheet><sheetData><row r="1">'), 'workbook-xml-malformed'],
  ['two sheets in one part', () => withXml(`${sheetXml('')}<worksheet/>`), 'workbook-xml-malformed'],
  ['a text between the rows', () => withRows('<row r="1"/>7201'), 'workbook-xml-malformed'],
  ['an attribute without end', () => withRows('<row r="1><c/></row>'), 'workbook-xml-malformed'],
  ['windows-1252', () => withXml(sheetXml('').replace('UTF-8', 'windows-1252')), 'workbook-encoding'],
  ['bytes that are not UTF-8', () => withXml(Buffer.from(sheetXml('<row r="1"><c r="A1" t="str"><v>\u00e9</v></c></row>'), 'latin1')), 'workbook-encoding'],
];

describe('what is no list', () => {
  it.each(kinds)('%s', async (_, make, code) => {
    expect(await outcomeOf(make())).toBe(code);
  });

  it('a file that is not there', async () => {
    await expect(openWorkbook('/no/such/file.xlsx')).rejects.toMatchObject({
      code: 'workbook-unreadable',
      details: { reason: 'ENOENT' },
    });
  });
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it('is refused at once, though a pipe would wait for a writer', async () => {
    await withFile(plain(), async (path) => {
      execFileSync('mkfifo', [`${path}.fifo`]);
      for (const other of [`${path}.fifo`, '/dev/zero', dirname(path)]) {
        await expect(openWorkbook(other)).rejects.toMatchObject({
          code: 'workbook-unreadable',
          details: { reason: 'not-a-file' },
        });
      }
    });
  });
});

describe('a hostile file is refused by its code', () => {
  it.each(hostile)('%s', async (_, make, code) => {
    expect(await outcomeOf(make())).toBe(code);
  });

  it('says where it was met', async () => {
    const bytes = withRows('<row r="3"><c r="A3"><v>1</v></c></row><row r="7"><c r="B7" t="b"><v>x</v></c></row>');
    await withWorkbook(bytes, async (book) => {
      await expect(book.readRows(0, () => undefined)).rejects.toMatchObject({
        code: 'workbook-cell-invalid',
        details: { sheet: 'Data', row: 7, column: 1 },
      });
    });
  });

  it('counts what is inflated together, also when sheets have the names of pictures', async () => {
    const claims = { size: 1_000_000_000 };
    const raw = Buffer.alloc(6_000_000);
    const parts = [1, 2, 3].map((n) => ({ name: `xl/worksheets/sheet${n}.png`, content: '', raw, claims }));
    await withFile(zipOf(parts), async (path) => {
      const source = await openSource(path);
      const directory = await readDirectory(source);
      checkDirectory(directory);
      const zip = packageOf(source, directory);
      const inflate = (entry: ZipEntry) =>
        inflateEntry(zip, entry)
          .next()
          .then(
            () => 'read',
            ({ code }: CodedError) => code,
          );
      const [first, second, third] = directory.entries;
      const found: unknown[] = [];
      for (const entry of [first, second, first, third]) found.push(await inflate(entry!));
      await source.handle.close();
      expect(found).toEqual(['workbook-damaged', 'workbook-damaged', 'workbook-damaged', 'workbook-too-large']);
    });
  });

  it('leaves the file free after a refusal', async () => {
    await withFile(plain().subarray(0, 900), async (path) => {
      await expect(openWorkbook(path)).rejects.toMatchObject({ code: 'workbook-truncated' });
    });
  });
});
