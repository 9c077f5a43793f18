import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';

const shipped = new URL('../../electron/workbook/documents/shipped/addendum.docx', import.meta.url);

/** A template as an office may write it in Word: one paragraph of runs. */
export function aTemplate(...runs: string[]): Buffer {
  const zip = new PizZip(readFileSync(shipped));
  const body = runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('');
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`,
  );
  return zip.generate({ type: 'nodebuffer' });
}

/** The text of a Word document, a line for each paragraph. */
export function textOfDocument(document: Uint8Array): string {
  return (new PizZip(document).file('word/document.xml')?.asText() ?? '')
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '');
}
