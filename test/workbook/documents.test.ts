import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { fillDocument } from '../../electron/workbook/documents/fill.ts';
import { shippedTemplate } from '../../electron/workbook/documents/shipped.ts';
import { documentFields } from '../../shared/documents/fields.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import { aTemplate, textOfDocument } from '../support/a-template.ts';
import { codeOf, detailsOf } from '../support/coded.ts';
import { documentFacts } from '../support/document-facts.ts';

describe('documents', () => {
  it.each(documentKinds)('%s of the program fills every mark', (kind) => {
    const filled = textOfDocument(fillDocument(readFileSync(shippedTemplate(kind)), documentFields(documentFacts())));
    expect(filled).not.toMatch(/[{}]|undefined/);
    expect(filled).toContain('BPJS Ketenagakerjaan Cabang Luwuk');
  });

  it('write dates and lengths in words', () => {
    const filled = textOfDocument(
      fillDocument(readFileSync(shippedTemplate('agreement')), documentFields(documentFacts())),
    );
    expect(filled).toContain('Rabu tanggal lima belas bulan Januari tahun dua ribu dua puluh lima');
    expect(filled).toContain('2 (dua) tahun, terhitung mulai 1 Februari 2025 sampai dengan 31 Januari 2027');
    expect(filled).toContain('Dinas Kesehatan');
    expect(filled).toContain('Dinas Pendidikan');
  });

  it.each([
    [null, 'berdasarkan ........................, bertindak untuk dan atas nama Pemerintah Kabupaten Banggai'],
    ['untuk dan atas nama Pemkab', 'bertindak untuk dan atas nama Pemkab'],
    ['Bertindak untuk dan atas nama Pemkab.', 'bertindak untuk dan atas nama Pemkab'],
    ['Berdasarkan SK 1/2026', 'berdasarkan SK 1/2026, bertindak untuk dan atas nama Pemerintah Kabupaten Banggai'],
  ])('say once on whose behalf a signer acts: %s', (authority, words) => {
    const facts = documentFacts();
    const firstParty = { ...facts.agreement.firstParty, authority };
    const fields = documentFields({ ...facts, agreement: { ...facts.agreement, firstParty } });
    const filled = textOfDocument(fillDocument(readFileSync(shippedTemplate('agreement')), fields));
    const sentence = filled.split('\n').find((line) => line.includes('disebut PIHAK KESATU'));
    expect(sentence).toBe(`${words}, selanjutnya disebut PIHAK KESATU.`);
    expect(filled.split('untuk dan atas nama')).toHaveLength(3);
  });

  it('leave a line to be filled by hand where the record says nothing', () => {
    const facts = documentFacts();
    const unsigned = { ...facts, agreement: { ...facts.agreement, signedOn: null, numberFirst: null } };
    const filled = textOfDocument(fillDocument(readFileSync(shippedTemplate('agreement')), documentFields(unsigned)));
    expect(filled).toContain('Pada hari ini, ........................, bertempat di Luwuk');
  });

  it('take a mark that Word has cut into several runs', () => {
    const filled = fillDocument(aTemplate('Perihal {ten', 'tan', 'g}'), documentFields(documentFacts()));
    expect(textOfDocument(filled)).toContain('Perihal Perlindungan Jaminan Sosial Ketenagakerjaan');
  });

  it('keep what the record says as text', () => {
    const facts = documentFacts();
    const odd = { ...facts, agreement: { ...facts.agreement, title: 'A & B <i> {mulai} \u0007' } };
    const filled = fillDocument(aTemplate('{tentang}'), documentFields(odd));
    expect(new PizZip(filled).file('word/document.xml')?.asText()).toContain('A &amp; B &lt;i&gt; {mulai}');
  });

  it.each([
    ['an unknown mark', ['{tidak_ada}'], '{tidak_ada}'],
    ['a mark that only every object has', ['{constructor}'], '{constructor}'],
    ['a mark that is not closed', ['{tentang'], 'tentang'],
    ['a list that is not closed', ['{#unit}{nama}'], 'unit'],
  ])('name %s', (_what, runs, mark) => {
    const fill = () => fillDocument(aTemplate(...runs), documentFields(documentFacts()));
    expect(codeOf(fill)).toBe('template-faulty');
    expect(detailsOf(fill)).toMatchObject({ mark });
  });

  it.each([
    ['no zip at all', Buffer.from('bukan dokumen')],
    ['a zip that is no document', new PizZip().file('a.txt', 'x').generate({ type: 'uint8array' })],
  ])('refuse %s', (_what, template) => {
    expect(codeOf(() => fillDocument(template, {}))).toBe('template-unreadable');
  });
});
