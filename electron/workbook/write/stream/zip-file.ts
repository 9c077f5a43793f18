import type { FileHandle } from 'node:fs/promises';
import { constants, crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  crc: number;
  size: number;
  packed: number;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
const deflated = 8;
/** Bit 11: the name is UTF-8. */
const utf8Name = 0x0800;
/** 1 January 1980: the same report is the same file, whenever it is written. */
const fixedDate = 0x21;
const zipVersion = 20;
const largest = 0xffff_ffff;

/**
 * Writes a zip archive entry by entry into an open file. Sizes and check sums are put into each header afterwards, so that
 * no reader meets a data descriptor. One entry stays below 4 GiB, which {@link ZipFile.entrySize} lets the caller see to.
 */
export class ZipFile {
  private readonly file: FileHandle;
  private readonly level: number;
  private readonly entries: Entry[] = [];
  private position = 0;
  private open: { entry: Entry; deflate: DeflateRaw; ready: Buffer[]; busy: Promise<void> } | undefined;

  constructor(file: FileHandle, level: number) {
    this.file = file;
    this.level = level;
  }

  /** Bytes written to the entry that is open, before compression. */
  get entrySize(): number {
    return this.open?.entry.size ?? 0;
  }

  async start(name: string): Promise<void> {
    const entry = { name: Buffer.from(name), offset: this.position, crc: 0, size: 0, packed: 0 };
    await this.put(header(entry));
    const deflate = createDeflateRaw({ level: this.level, chunkSize: 1 << 16, memLevel: constants.Z_MAX_MEMLEVEL });
    const ready: Buffer[] = [];
    deflate.on('data', (packed: Buffer) => ready.push(packed));
    this.open = { entry, deflate, ready, busy: Promise.resolve() };
  }

  /** Hands one piece to the compressor, which works on it while the caller makes the next. */
  async write(piece: Buffer): Promise<void> {
    const { entry, deflate, busy } = this.opened();
    await busy;
    await this.drain();
    entry.crc = crc32(piece, entry.crc);
    entry.size += piece.length;
    const compressing = new Promise<void>((resolve, reject) => {
      deflate.write(piece, (error) => (error ? reject(error) : resolve()));
    });
    // The next call awaits it; until then an abandoned archive must not look like an unhandled failure.
    compressing.catch(() => undefined);
    this.opened().busy = compressing;
  }

  async end(): Promise<void> {
    const { entry, deflate, busy } = this.opened();
    await busy;
    const ended = new Promise((resolve, reject) => deflate.once('end', resolve).once('error', reject));
    deflate.end();
    await ended;
    await this.drain();
    this.open = undefined;
    await writeAll(this.file, header(entry), entry.offset);
    this.entries.push(entry);
  }

  async add(name: string, content: string | Buffer): Promise<void> {
    await this.start(name);
    await this.write(Buffer.from(content));
    await this.end();
  }

  /** Writes the directory; answers the size of the archive in bytes. */
  async finish(): Promise<number> {
    const directory = Buffer.concat(this.entries.map(directoryEntry));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(endOfCentral, 0);
    end.writeUInt16LE(this.entries.length, 8);
    end.writeUInt16LE(this.entries.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.position, 16);
    await this.put(Buffer.concat([directory, end]));
    if (this.position > largest) throw new Error('archive beyond 4 GiB');
    return this.position;
  }

  /** Frees the compressor of an entry that will not be ended. */
  abandon(): void {
    this.open?.deflate.destroy();
  }

  private opened() {
    if (!this.open) throw new Error('no entry is open');
    return this.open;
  }

  private async drain(): Promise<void> {
    const { ready, entry } = this.opened();
    if (ready.length === 0) return;
    const packed = Buffer.concat(ready.splice(0));
    entry.packed += packed.length;
    await this.put(packed);
  }

  private async put(bytes: Buffer): Promise<void> {
    await writeAll(this.file, bytes, this.position);
    this.position += bytes.length;
  }
}

/** A disk that fills up may take a part of what it is given before it refuses the rest. */
async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

function header({ name, crc, packed, size }: Entry): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(localHeader, 0);
  bytes.writeUInt16LE(zipVersion, 4);
  writeCommon(bytes, 6, { name, crc, packed, size });
  return Buffer.concat([bytes, name]);
}

function directoryEntry({ name, offset, crc, packed, size }: Entry): Buffer {
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(centralHeader, 0);
  bytes.writeUInt16LE(zipVersion, 4);
  bytes.writeUInt16LE(zipVersion, 6);
  writeCommon(bytes, 8, { name, crc, packed, size });
  bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, name]);
}

/** The fields both headers share, from the flags to the length of the name. */
function writeCommon(bytes: Buffer, at: number, { name, crc, packed, size }: Omit<Entry, 'offset'>): void {
  bytes.writeUInt16LE(utf8Name, at);
  bytes.writeUInt16LE(deflated, at + 2);
  bytes.writeUInt16LE(fixedDate, at + 6);
  bytes.writeUInt32LE(crc, at + 8);
  bytes.writeUInt32LE(packed, at + 12);
  bytes.writeUInt32LE(size, at + 16);
  bytes.writeUInt16LE(name.length, at + 20);
}
