import type { ErrorCode } from '../../../shared/error-codes.ts';
import { type FileSource, readBytes } from './zip/source.ts';

/** What a file is by its content; its name is never looked at. */
export type FileFormat =
  'zip' | 'xls' | 'encrypted' | 'html' | 'xml' | 'spreadsheet-2003' | 'text' | 'pdf' | 'empty' | 'unknown';

/** The refusal for each format that holds no list. */
export const refusalOf: Readonly<Record<'encrypted' | 'xml' | 'pdf' | 'empty' | 'unknown', ErrorCode>> = {
  encrypted: 'workbook-encrypted',
  xml: 'workbook-not-a-workbook',
  pdf: 'workbook-is-pdf',
  empty: 'workbook-empty',
  unknown: 'workbook-not-a-workbook',
};

const headLength = 65_536;

/** Says what an opened file is. Throws `workbook-unreadable`. */
export async function formatOf(source: FileSource): Promise<FileFormat> {
  if (source.size === 0) return 'empty';
  const head = await readBytes(source, 0, Math.min(headLength, source.size));
  if (!startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return plainFormat(head);
  if (head.length < 512) return 'unknown';
  // [MS-CFB] 2.2: the directory starts in the sector named at 48, the size of a sector is the power of two at 30.
  const directory = (head.readUInt32LE(48) + 1) * 2 ** Math.min(head.readUInt16LE(30), 12);
  const length = Math.max(0, Math.min(16_384, source.size - directory));
  return oleFormat(length > 0 ? await readBytes(source, directory, length) : head);
}

/** What the first bytes of a file that is not OLE say it is. */
function plainFormat(head: Buffer): FileFormat {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  // A bare BIFF stream (Excel 2 to 4): record BOF with its length.
  if (head[0] === 0x09 && (head[1] === 0 || head[1] === 2 || head[1] === 4 || head[1] === 8) && head[3] === 0)
    return 'xls';
  if (head.toString('latin1', 0, 1024).includes('%PDF-')) return 'pdf';
  return textFormat(head);
}

function startsWith(head: Buffer, magic: readonly number[]): boolean {
  return magic.every((value, index) => head[index] === value);
}

/** An OLE directory holds the names of its streams in UTF-16: a workbook with a password is one called EncryptedPackage. */
function oleFormat(directory: Buffer): FileFormat {
  const has = (name: string) => directory.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'encrypted';
  return has('Workbook') || has('Book') ? 'xls' : 'unknown';
}

function textFormat(head: Buffer): FileFormat {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = wide
    ? head.toString(head[0] === 0xff ? 'utf16le' : 'latin1').replaceAll('\0', '')
    : head.toString('latin1');
  const start = text.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff|\u00fe\u00ff)?\s*/, '').toLowerCase();
  if (start.startsWith('<')) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'spreadsheet-2003';
    if (/<(?:!doctype html|html|table|body|head|meta|div)[\s>]/.test(start)) return 'html';
    return start.startsWith('<?xml') ? 'xml' : 'text';
  }
  return wide || !isBinary(head) ? 'text' : 'unknown';
}

/** Control characters that no text file has (an old one ends with 1A), or more letters beyond ASCII than a list in one code page. */
function isBinary(head: Buffer): boolean {
  const end = head.at(-1) === 0x1a ? head.length - 1 : head.length;
  let beyondAscii = 0;
  for (let index = 0; index < end; index += 1) {
    const code = head[index] ?? 0;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
    if (code >= 0x80) beyondAscii += 1;
  }
  return beyondAscii * 4 > head.length && !isUtf8(head);
}

/** Whether the bytes are UTF-8, a letter cut at their end included. */
function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
