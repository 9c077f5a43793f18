import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDocument } from '../../electron/workbook/documents/fill.ts';
import { shippedTemplate } from '../../electron/workbook/documents/shipped.ts';
import { documentFields } from '../../shared/documents/fields.ts';
import { type DocumentKind, documentKinds } from '../../shared/documents/kinds.ts';
import { documentFacts } from '../support/document-facts.ts';
import { convert, hasLibreOffice } from '../support/libre-office.ts';
import { readParts } from './write/package.ts';

/** What has to be read in each document, as one line of text. */
const said: Readonly<Record<DocumentKind, readonly string[]>> = {
  'renewal-letter': ['DINAS TENAGA KERJA DAN TRANSMIGRASI', '1 Februari 2027 sampai dengan 31 Januari 2029'],
  agreement: ['400.5.7/765/Disnakertrans', 'PER/278/122015', 'Dinas Kesehatan', 'Pasal 1'],
  addendum: ['31 Juli 2027', 'Perlindungan Jaminan Sosial Ketenagakerjaan'],
};

let folder: string;
const fileOf = (kind: DocumentKind) => join(folder, `${kind}.docx`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-opened-'));
  const facts = documentFacts();
  const fields = documentFields({ ...facts, agreement: { ...facts.agreement, amendsEndTo: '2027-07-31' } });
  for (const kind of documentKinds) {
    writeFileSync(fileOf(kind), fillDocument(readFileSync(shippedTemplate(kind)), fields));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectWords(kind: DocumentKind, text: string): void {
  const line = text.replaceAll(/\s+/g, ' ');
  for (const words of said[kind]) expect(line).toContain(words);
  expect(line).not.toMatch(/[{}]|undefined/);
}

describe('a document that was written', () => {
  it.each(documentKinds)('%s is a whole package: parts, types and relations', (kind) => {
    const parts = readParts(fileOf(kind));
    const textOf = (name: string) => parts.get(name)?.toString('utf8') ?? '';
    const types = textOf('[Content_Types].xml');
    for (const name of parts.keys()) {
      if (name === '[Content_Types].xml' || name.endsWith('/')) continue;
      const isTyped = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1)}"`);
      expect(isTyped, name).toBe(true);
    }
    for (const [name, bytes] of parts) {
      if (!name.endsWith('.rels')) continue;
      const owner = posix.join(posix.dirname(name), '..');
      for (const relation of bytes.toString('utf8').match(/<Relationship [^>]*>/g) ?? []) {
        if (relation.includes('TargetMode="External"')) continue;
        const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? '';
        const path = target.startsWith('/') ? target.slice(1) : posix.join(owner, target);
        expect(parts.has(path), `${name} -> ${target}`).toBe(true);
      }
    }
    const paragraphs = textOf('word/document.xml')
      .replaceAll('</w:p>', ' ')
      .replaceAll(/<[^>]+>/g, '');
    expectWords(kind, paragraphs);
  });
});

describe.skipIf(!hasLibreOffice())('LibreOffice', () => {
  it('opens every document and reads the same words', { timeout: 120_000 }, async () => {
    const out = await convert(folder, 'txt:Text (encoded):UTF8', documentKinds.map(fileOf));
    for (const kind of documentKinds) expectWords(kind, readFileSync(join(out, `${kind}.txt`), 'utf8'));
  });
});
