import * as xlsx from '@e965/xlsx';
import { seededRandom } from './random.ts';

/** Formats beside .xlsx, as they are mutated. */
export const otherFormats = ['biff8', 'ods', 'xlsb', 'xlml', 'html', 'csv'] as const;

const heading = ['NIK', 'NAMA', 'TGL LAHIR', 'UPAH', 'AKTIF'];

/** The same list in any format that the library writes; the birth date as Excel keeps it. */
export function listAs(bookType: xlsx.BookType): Buffer {
  const sheet = xlsx.utils.aoa_to_sheet([
    heading,
    [],
    ['7201041608670015', 'Siti', 24_700, 2_947_722.5, true],
    ['Jumlah', null, 1],
  ]);
  Object.assign(sheet['C3'] as xlsx.CellObject, { z: 'dd/mm/yyyy' });
  sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'Desa 1');
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['Rekap']]), 'Rekap');
  return xlsx.write(book, { type: 'buffer', bookType }) as Buffer;
}

/** What is put into files of text: marks of every one of these formats, and numbers that no sheet has. */
const fragments = [
  '<',
  '>',
  '"',
  "'",
  '&',
  ';',
  '\n',
  '</table>',
  '<table>',
  '<tr><td colspan=99999>',
  '<td rowspan=65535>',
  '<!--',
  '<![CDATA[',
  ' ss:Index="99999999"',
  ' ss:MergeAcross="99999999"',
  ' table:number-rows-repeated="99999999"',
  ' table:number-columns-repeated="99999999"',
  '&#x110000;',
  '\0',
  '\u00ff',
  '1E999',
];

/** A list in one of the other formats with some bytes changed, words put in, or its end cut off; the same for a seed. */
export function mutatedOther(seed: number): Buffer {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  let bytes = listAs(otherFormats[below(otherFormats.length)] ?? 'biff8');
  for (let change = below(8); change >= 0; change -= 1) {
    const at = below(bytes.length);
    if (random() < 0.5) bytes[at] = below(256);
    else
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(fragments[below(fragments.length)] ?? ''),
        bytes.subarray(at),
      ]);
  }
  return random() < 0.15 ? bytes.subarray(0, below(bytes.length)) : bytes;
}
