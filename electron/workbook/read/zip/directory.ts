import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { type FileSource, readBytes } from './source.ts';

/** One entry of the central directory, sizes in bytes. */
export interface ZipEntry {
  /** As stored, with '\' turned into '/'. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Position of the local header. */
  readonly offset: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Position of the central directory: no entry may reach it. */
  readonly start: number;
}

interface EndRecord {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  /** Where the directory must end at the latest. */
  readonly limit: number;
}

const endSize = 22;
const locatorSize = 20;
const longestComment = 65_535;
const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };

/**
 * Reads the central directory, the one list of what a zip holds; inflates nothing. Throws `workbook-truncated` (no
 * directory: the end of the file is missing), `workbook-damaged`, `workbook-too-many-parts`.
 */
export async function readDirectory(source: FileSource): Promise<ZipDirectory> {
  const end = await findEnd(source);
  if (end.count > limits.parts) fail('workbook-too-many-parts', { count: end.count, limit: limits.parts });
  if (end.size > limits.directoryBytes) fail('workbook-damaged', { reason: 'directory-size' });
  if (end.start + end.size > end.limit) fail('workbook-truncated', { size: source.size });
  const bytes = await readBytes(source, end.start, end.size);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < end.count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== signature.central) {
      fail('workbook-damaged', { reason: 'directory' });
    }
    const next = at + 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) fail('workbook-damaged', { reason: 'directory' });
    entries.push(entryAt(bytes, at));
    at = next;
  }
  return { entries, start: end.start };
}

async function findEnd(source: FileSource): Promise<EndRecord> {
  const length = Math.min(source.size, endSize + longestComment + locatorSize);
  const from = source.size - length;
  const tail = await readBytes(source, from, length);
  for (let at = tail.length - endSize; at >= 0; at--) {
    if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== signature.end) continue;
    if (at + endSize + tail.readUInt16LE(at + 20) > tail.length) continue;
    const count = tail.readUInt16LE(at + 10);
    const size = tail.readUInt32LE(at + 12);
    const start = tail.readUInt32LE(at + 16);
    const long = count === 0xffff || size === 0xffffffff || start === 0xffffffff;
    if (long && at >= locatorSize && tail.readUInt32LE(at - locatorSize) === signature.locator) {
      return readEnd64(source, Number(tail.readBigUInt64LE(at - locatorSize + 8)));
    }
    if (tail.readUInt16LE(at + 4) !== 0) fail('workbook-damaged', { reason: 'disks' });
    return { count, size, start, limit: from + at };
  }
  return fail('workbook-truncated', { size: source.size });
}

async function readEnd64(source: FileSource, position: number): Promise<EndRecord> {
  const bytes = await readBytes(source, position, 56);
  if (bytes.readUInt32LE(0) !== signature.end64) fail('workbook-damaged', { reason: 'directory' });
  return {
    count: Number(bytes.readBigUInt64LE(32)),
    size: Number(bytes.readBigUInt64LE(40)),
    start: Number(bytes.readBigUInt64LE(48)),
    limit: position,
  };
}

function entryAt(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const short = {
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
  };
  return {
    name: bytes.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    flags: bytes.readUInt16LE(at + 8),
    crc: bytes.readUInt32LE(at + 16),
    ...longSizes(bytes.subarray(nameEnd, extraEnd), short),
  };
}

/** The zip64 extra field holds, in this order, only those of the three that read 0xffffffff. */
function longSizes(extra: Buffer, short: { size: number; packed: number; offset: number }): typeof short {
  const sizes = { ...short };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 0x0001) continue;
    let value = at + 4;
    const end = Math.min(extra.length, value + extra.readUInt16LE(at + 2));
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (short[key] !== 0xffffffff) continue;
      if (value + 8 > end) fail('workbook-damaged', { reason: 'zip64' });
      sizes[key] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
  }
  return sizes;
}

/**
 * Position of the packed bytes of an entry, after its local header. Throws `workbook-damaged` when the header is not the
 * entry's: two readers must never see two different workbooks in one file.
 */
export async function dataPosition(source: FileSource, entry: ZipEntry, directoryStart: number): Promise<number> {
  const header = await readBytes(source, entry.offset, 30);
  if (header.readUInt32LE(0) !== signature.local) fail('workbook-damaged', { reason: 'header', part: entry.name });
  const nameLength = header.readUInt16LE(26);
  const name = await readBytes(source, entry.offset + 30, nameLength);
  if (name.toString('utf8').replaceAll('\\', '/') !== entry.name || header.readUInt16LE(8) !== entry.method) {
    fail('workbook-damaged', { reason: 'header', part: entry.name });
  }
  const position = entry.offset + 30 + nameLength + header.readUInt16LE(28);
  if (position + entry.packed > directoryStart) fail('workbook-overlapping-parts', { part: entry.name });
  return position;
}
