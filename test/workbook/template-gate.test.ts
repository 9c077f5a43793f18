import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDocument } from '../../electron/workbook/documents/fill.ts';
import { readTemplate, templateLimits } from '../../electron/workbook/documents/gate.ts';
import { shippedTemplate } from '../../electron/workbook/documents/shipped.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import { sampleFields } from '../../shared/documents/sample.ts';
import { codeOfPromise } from '../support/coded.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-gate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paragraph = '<w:p><w:r><w:t>aaaaaaaaaaaaaaaa</w:t></w:r></w:p>';
const main = 'word/document.xml';

function aZip(change: (zip: PizZip) => void): string {
  const zip = new PizZip(readFileSync(shippedTemplate('agreement')));
  change(zip);
  const file = join(folder, `${Math.random()}.docx`);
  writeFileSync(file, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
  return file;
}

/** The shipped agreement with so many paragraphs more. */
function withParagraphs(count: number): string {
  return aZip((zip) => {
    const text = zip.file(main)?.asText() ?? '';
    zip.file(main, text.replace('<w:body>', `<w:body>${paragraph.repeat(count)}`));
  });
}

/** The claimed size of every part, in the directory and before the part, set to one byte. */
function lying(file: string): string {
  const bytes = readFileSync(file);
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const signature = bytes.readUInt32LE(at);
    if (signature === 0x02014b50) bytes.writeUInt32LE(1, at + 24);
    if (signature === 0x04034b50) bytes.writeUInt32LE(1, at + 22);
  }
  writeFileSync(file, bytes);
  return file;
}

describe('a template', () => {
  it.each(documentKinds)('%s of the program passes', async (kind) => {
    const file = shippedTemplate(kind);
    expect((await readTemplate(file)).equals(readFileSync(file))).toBe(true);
  });

  it.each([
    ['a small file that unpacks to a long text', () => withParagraphs(100_000)],
    ['more parts than a document has', () => aZip((zip) => addParts(zip, templateLimits.parts))],
    ['a long text that calls itself a picture', () => aZip((zip) => zip.file('word/a.png', paragraph.repeat(50_000)))],
    ['a file that is too large to be read', () => aFile(templateLimits.fileBytes + 1)],
  ])('is refused as %s', async (_what, make) => {
    expect(await codeOfPromise(readTemplate(make()))).toBe('template-too-large');
  });

  it('is refused when more comes out than it claims', async () => {
    expect(await codeOfPromise(readTemplate(lying(withParagraphs(1000))))).toBe('template-unreadable');
  });

  it('may have large pictures, which nobody unpacks', async () => {
    const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), randomBytes(2 * templateLimits.textBytes)]);
    const file = aZip((zip) => zip.file('word/media/kop.png', picture));
    expect((await readTemplate(file)).length).toBeGreaterThan(0);
  });

  it('as large as allowed is filled in few seconds of work', { timeout: 60_000 }, async () => {
    const count = Math.floor((templateLimits.textBytes - 200_000) / paragraph.length);
    const template = await readTemplate(withParagraphs(count));
    const before = process.cpuUsage();
    fillDocument(template, sampleFields());
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(4);
  });
});

function addParts(zip: PizZip, count: number): void {
  for (let index = 0; index < count; index += 1) zip.file(`word/part${index}.xml`, '<a/>');
}

function aFile(size: number): string {
  const file = join(folder, 'besar.docx');
  writeFileSync(file, Buffer.alloc(size));
  return file;
}
