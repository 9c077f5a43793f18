import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeStyledWorkbook } from '../../electron/workbook/write/styled.ts';
import { packageFaults, readParts } from './write/package.ts';
import { peopleList, personRow } from './write/sample-specs.ts';

const sheet = 'xl/worksheets/sheet1.xml';

it.each<[fault: string, part: string, from: RegExp | string, to: string]>([
  ['order', sheet, /<pageMargins[^>]*\/>(.*)<\/worksheet>/s, '$1<pageMargins/></worksheet>'],
  ['closes another element', sheet, '</sheetData>', '</sheetdata>'],
  ['cell', sheet, / r="B(\d+)"/, ' r="A$1"'],
  ['row', sheet, /<row r="2"/, '<row r="1"'],
  ['style 9999', sheet, / s="\d+"/, ' s="9999"'],
  [
    'formula of 9000 characters',
    sheet,
    '</sheetData>',
    `<row r="9999"><c r="A9999"><f>${'1'.repeat(9000)}</f></c></row></sheetData>`,
  ],
  ['line of 300 characters', sheet, /<oddFooter>[^<]*/, `<oddFooter>${'x'.repeat(300)}`],
  ['text of 40000 characters', sheet, '', ''],
  ['name', 'xl/workbook.xml', /<sheet ([^>]*?)name="[^"]*"/, `<sheet $1name="${'x'.repeat(32)}"`],
  ['name', 'xl/workbook.xml', /<sheet ([^>]*?)name="[^"]*"/, '<sheet $1name="a/b"'],
  ['leads to', 'xl/_rels/workbook.xml.rels', /Target="worksheets\/sheet1.xml"/, 'Target="worksheets/sheet7.xml"'],
  ['type of absent', '[Content_Types].xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet9.xml'],
])('a package is called damaged for its %s', async (fault, part, from, to) => {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  try {
    const path = join(folder, 'a.xlsx');
    await writeStyledWorkbook(peopleList({ rows: [personRow(1), personRow(5)] }), path);
    const parts = readParts(path);
    expect(packageFaults(parts)).toEqual([]);
    const name = from === '' ? sheet : part;
    const text = parts.get(name)?.toString('utf8') ?? '';
    const long = `<row r="9999"><c r="A9999" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row></sheetData>`;
    const damaged = from === '' ? text.replace('</sheetData>', long) : text.replace(from, to);
    expect(damaged).not.toBe(text);
    parts.set(name, Buffer.from(damaged));
    expect(packageFaults(parts).join('\n')).toContain(fault);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
