import { type FileHandle, open } from 'node:fs/promises';

/** Kinds of file that may be kept with an agreement, by their ending. */
export type AttachmentType = 'pdf' | 'png' | 'jpg' | 'tif' | 'docx' | 'xlsx' | 'doc';

const signatures: readonly (readonly [AttachmentType, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['tif', [0x49, 0x49, 0x2a, 0x00]],
  ['tif', [0x4d, 0x4d, 0x00, 0x2a]],
];
const zip = Buffer.from('PK\u0003\u0004', 'latin1');
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const wordStream = Buffer.from('WordDocument', 'utf16le');

/** A zip lists its parts at its end; office documents have far fewer of them than fit in here. */
const directoryBytes = 512 * 1024;
/** A PDF may carry some bytes of a mail program before its mark (PDF 32000-1, annex H: the first 1024). */
const pdfBytes = 1024;
/** What is looked through at once. */
const sliceBytes = 1024 * 1024;

/** The type of a file by what is in it, never by its name; undefined for any other. */
export async function attachmentTypeOf(path: string): Promise<AttachmentType | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const head = await readPart(file, 0, pdfBytes);
    if (head.includes('%PDF-')) return 'pdf';
    if (begins(head, zip))
      return officeTypeOf(await readPart(file, Math.max(0, size - directoryBytes), directoryBytes));
    if (begins(head, compound)) return (await holds(file, wordStream)) ? 'doc' : undefined;
    return signatures.find(([, bytes]) => begins(head, Buffer.from(bytes)))?.[0];
  } finally {
    await file.close();
  }
}

async function readPart(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

/** Whether a mark stands anywhere in a file; slices overlap, lest it be cut in two. */
async function holds(file: FileHandle, mark: Buffer): Promise<boolean> {
  for (let from = 0; ; from += sliceBytes) {
    const slice = await readPart(file, from, sliceBytes + mark.length);
    if (slice.includes(mark)) return true;
    if (slice.length <= sliceBytes) return false;
  }
}

function officeTypeOf(directory: Buffer): AttachmentType | undefined {
  if (directory.includes('word/document.xml')) return 'docx';
  return directory.includes('xl/workbook.xml') ? 'xlsx' : undefined;
}

function begins(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}
