import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../shared/error-codes.ts';
import { ole } from './xlsx/ole.ts';
import { aListed, peopleList } from './xlsx/people-list.ts';
import { relationshipsXml, sheetXml, xlsxOf } from './xlsx/xlsx.ts';
import { zipOf } from './xlsx/zip.ts';

/** A file that an office might choose instead of a list, or that somebody made to do harm. */
export interface WrongFile {
  readonly name: string;
  readonly make: () => Buffer;
  readonly code: ErrorCode;
}

const list = () => peopleList([aListed(1), aListed(2)]);
const text = (content: string) => () => Buffer.from(content);
const sheet = (xml: string) => () => xlsxOf({ sheets: [{ name: 'Data', xml }] });
const nested = '<a>'.repeat(200_000) + '</a>'.repeat(200_000);
const entities = `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]>${sheetXml('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')}`;

/** Every kind of wrong file, with the code it is refused by. */
export const wrongFiles: readonly WrongFile[] = [
  { name: 'kosong.xlsx', make: text(''), code: 'workbook-empty' },
  { name: 'terpotong.xlsx', make: () => list().subarray(0, 1500), code: 'workbook-truncated' },
  { name: 'bersandi.xlsx', make: () => ole('EncryptedPackage', 'EncryptionInfo'), code: 'workbook-encrypted' },
  { name: 'lama.xls', make: () => ole('Workbook'), code: 'workbook-damaged' },
  { name: 'catatan.xlsx', make: text('Daftar menyusul\r\nminggu depan\r\n'), code: 'workbook-is-text' },
  { name: 'halaman.xls', make: text('<html><body><p>NIK</p></body></html>'), code: 'workbook-is-html' },
  { name: 'surat.xlsx', make: text('%PDF-1.7\n%x'), code: 'workbook-is-pdf' },
  {
    name: 'foto.xlsx',
    make: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    code: 'workbook-not-a-workbook',
  },
  { name: 'arsip.xlsx', make: () => zipOf([{ name: 'foto.jpg', content: 'x' }]), code: 'workbook-not-a-workbook' },
  {
    name: 'libre.ods',
    make: () => zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
    code: 'workbook-damaged',
  },
  {
    name: 'biner.xlsx',
    make: () =>
      zipOf([{ name: '_rels/.rels', content: relationshipsXml([['r', 'officeDocument', 'xl/workbook.bin']]) }]),
    code: 'workbook-damaged',
  },
  { name: 'bom.xlsx', make: sheet(`${sheetXml('')}${' '.repeat(64_000_000)}`), code: 'workbook-too-compressed' },
  { name: 'entitas.xlsx', make: sheet(entities), code: 'workbook-doctype' },
  { name: 'bertumpuk.xlsx', make: sheet(sheetXml('', nested)), code: 'workbook-nesting' },
  { name: 'raksasa.xlsx', make: sheet(sheetXml('<row r="1048577"/>')), code: 'workbook-too-many-rows' },
  {
    name: 'lebar.xlsx',
    make: sheet(sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
    code: 'workbook-too-many-columns',
  },
];

/** Writes a wrong file into a folder; its path. */
export function writeWrongFile(folder: string, { name, make }: WrongFile): string {
  const path = join(folder, name);
  writeFileSync(path, make());
  return path;
}
