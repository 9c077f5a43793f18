// Writes the shipped templates of letters; run it after a change beside it: node build/documents/write.ts
import { writeFileSync } from 'node:fs';
import { type Document, Packer } from 'docx';
import { addendum } from './addendum.ts';
import { agreement } from './agreement.ts';
import { renewalLetter } from './renewal-letter.ts';

async function write(name: string, document: Document): Promise<void> {
  const folder = new URL('../../electron/workbook/documents/shipped/', import.meta.url);
  writeFileSync(new URL(`${name}.docx`, folder), await Packer.toBuffer(document));
}

await write('renewal-letter', renewalLetter());
await write('agreement', agreement());
await write('addendum', addendum());
