import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip, and the ways in which it may be odd or lie. */
export interface ZipPart {
  name: string;
  content: string | Buffer;
  /** Packed with no method at all. */
  stored?: boolean;
  /** Sizes and checksum after the data, as streaming writers leave them. */
  descriptor?: boolean;
  /** Sizes in the zip64 extra field. */
  zip64?: boolean;
  /** What the local header says where it differs from the directory. */
  localName?: string;
  /** What the directory claims instead of the truth. */
  claims?: Partial<Record<'method' | 'flags' | 'crc' | 'size' | 'packed' | 'offset', number>>;
  /** Packed bytes as they are, in place of the deflated content. */
  raw?: Buffer;
}

export interface ZipOptions {
  /** End record and locator of zip64. */
  zip64?: boolean;
  comment?: string;
  /** Number of entries that the end record claims. */
  count?: number;
}

/** A zip in memory. */
export function zipOf(parts: readonly ZipPart[], options: ZipOptions = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = entryOf(part, offset);
    pieces.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...pieces, central, endOf(options, options.count ?? parts.length, central.length, offset)]);
}

function entryOf(part: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const content = Buffer.isBuffer(part.content) ? part.content : Buffer.from(part.content);
  const data = part.raw ?? (part.stored ? content : deflateRawSync(content, { level: 6 }));
  const truth = {
    method: part.stored ? 0 : 8,
    flags: 0x0800 | (part.descriptor ? 8 : 0),
    crc: crc32(content),
    size: content.length,
    packed: data.length,
    offset,
  };
  const told = { ...truth, ...part.claims };
  const name = Buffer.from(part.name);
  const localName = Buffer.from(part.localName ?? part.name);
  const extra = part.zip64 ? zip64Extra(told.size, told.packed) : Buffer.alloc(0);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(45, 4);
  writeFields(local, 6, told, !part.descriptor, part.zip64 === true);
  local.writeUInt16LE(localName.length, 26);
  local.writeUInt16LE(extra.length, 28);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(45, 4);
  central.writeUInt16LE(45, 6);
  writeFields(central, 8, told, true, part.zip64 === true);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(told.offset, 42);
  return {
    local: Buffer.concat([local, localName, extra, data, part.descriptor ? descriptorOf(truth) : Buffer.alloc(0)]),
    central: Buffer.concat([central, name, extra]),
  };
}

interface Fields {
  method: number;
  flags: number;
  crc: number;
  size: number;
  packed: number;
}

/** Flags, method, time, checksum and sizes stand in the same order in both headers. */
function writeFields(header: Buffer, at: number, fields: Fields, withSizes: boolean, zip64: boolean): void {
  header.writeUInt16LE(fields.flags, at);
  header.writeUInt16LE(fields.method, at + 2);
  header.writeUInt16LE(0x5a21, at + 6);
  if (!withSizes) return;
  header.writeUInt32LE(fields.crc >>> 0, at + 8);
  header.writeUInt32LE(zip64 ? 0xffffffff : fields.packed, at + 12);
  header.writeUInt32LE(zip64 ? 0xffffffff : fields.size, at + 16);
}

function descriptorOf({ crc, packed, size }: Fields): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc >>> 0, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function zip64Extra(size: number, packed: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  return extra;
}

/** The end of a zip: optionally the zip64 records, then the end record. */
export function endOf({ zip64, comment = '' }: ZipOptions, count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : Math.min(count, 0xffff), 8);
  end.writeUInt16LE(zip64 ? 0xffff : Math.min(count, 0xffff), 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : start, 16);
  end.writeUInt16LE(comment.length, 20);
  if (!zip64) return Buffer.concat([end, Buffer.from(comment)]);
  const long = Buffer.alloc(56);
  long.writeUInt32LE(0x06064b50, 0);
  long.writeBigUInt64LE(44n, 4);
  long.writeBigUInt64LE(BigInt(count), 24);
  long.writeBigUInt64LE(BigInt(count), 32);
  long.writeBigUInt64LE(BigInt(size), 40);
  long.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([long, locator, end, Buffer.from(comment)]);
}
