import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { CodedError, fail } from '../../../../shared/result.ts';
import { recoderFor } from '../xml/encoding.ts';
import { dataPosition, type ZipEntry } from './directory.ts';
import { checkSizes, checkTotal } from './gate.ts';
import { type FileSource, readBytes, unreadable } from './source.ts';

const kibibyte = 1024;
const readLength = 128 * kibibyte;

/** What is needed to unpack the entries of one zip. */
export interface ZipFile {
  readonly source: FileSource;
  readonly directoryStart: number;
  /** Entries that were inflated, or begun to be: what they claim is the most that can have come out of them. */
  readonly inflated: Set<ZipEntry>;
}

export interface InflateOptions {
  readonly signal?: AbortSignal | undefined;
  /** Packed bytes taken in so far. */
  readonly onPacked?: ((bytes: number) => void) | undefined;
}

/**
 * The content of an entry in chunks of at most 256 KB, inflated ahead on another thread while the caller works on the one
 * before. A chunk belongs to the caller until the next. Size and checksum are compared with the directory: a size that is
 * passed ends the work at once. Throws `workbook-damaged`, `workbook-construct-unknown` (packing method),
 * `workbook-too-large`, `workbook-unreadable`, `cancelled`.
 */
export async function* inflateEntry(
  zip: ZipFile,
  entry: ZipEntry,
  { signal, onPacked }: InflateOptions = {},
): AsyncGenerator<Buffer, void> {
  if (entry.method !== 0 && entry.method !== 8) {
    fail('workbook-construct-unknown', { part: entry.name, construct: `zip method ${entry.method}` });
  }
  checkSizes(entry);
  checkTotal(zip.inflated.add(entry));
  if (entry.packed === 0) return checkEnd(entry, 0, 0, 0);
  const position = await dataPosition(zip.source, entry, zip.directoryStart);
  const inflater = startInflating(zip.source, entry, position);
  let size = 0;
  let sum = 0;
  try {
    for await (const chunk of inflater.stream as AsyncIterable<Buffer>) {
      if (signal?.aborted) fail('cancelled');
      size += chunk.length;
      if (size > entry.size) fail('workbook-damaged', { part: entry.name, reason: 'size', size: entry.size });
      sum = crc32(chunk, sum);
      onPacked?.(inflater.packed());
      yield chunk;
    }
  } catch (error) {
    throw error instanceof CodedError ? error : streamError(error, entry);
  } finally {
    await inflater.stop();
  }
  checkEnd(entry, size, sum, inflater.packed());
}

interface Inflater {
  readonly stream: Transform;
  packed(): number;
  /** Ends the work and waits until the file is no longer read, so that the caller may close it. */
  stop(): Promise<void>;
}

function startInflating(source: FileSource, entry: ZipEntry, position: number): Inflater {
  const inflate = entry.method === 8 ? createInflateRaw({ chunkSize: 256 * kibibyte }) : undefined;
  const stream: Transform = inflate ?? new PassThrough({ highWaterMark: 256 * kibibyte });
  const fed = pipeline(packedBytes(source, position, entry.packed), stream).catch(() => undefined);
  return {
    stream,
    packed: () => inflate?.bytesWritten ?? entry.packed,
    async stop() {
      stream.destroy();
      await fed;
    },
  };
}

/** The file's own stream would close the file with its end. */
async function* packedBytes(source: FileSource, position: number, length: number): AsyncGenerator<Buffer, void> {
  for (let done = 0; done < length; done += readLength) {
    yield await readBytes(source, position + done, Math.min(readLength, length - done));
  }
}

function checkEnd(entry: ZipEntry, size: number, sum: number, packed: number): void {
  if (size !== entry.size) fail('workbook-damaged', { part: entry.name, reason: 'size', size: entry.size });
  if (sum !== entry.crc) fail('workbook-damaged', { part: entry.name, reason: 'checksum' });
  if (packed !== entry.packed) fail('workbook-damaged', { part: entry.name, reason: 'packed-size' });
}

function streamError(error: unknown, entry: ZipEntry): CodedError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!code.startsWith('Z_')) return unreadable(error);
  return new CodedError('workbook-damaged', { part: entry.name, reason: code }, { cause: error });
}

/** The content of an XML part in chunks of UTF-8; throws `workbook-encoding` besides the codes of `inflateEntry`. */
export async function* inflateXml(
  zip: ZipFile,
  entry: ZipEntry,
  options: InflateOptions = {},
): AsyncGenerator<Buffer, void> {
  let recode: ReturnType<typeof recoderFor> | undefined;
  for await (const chunk of inflateEntry(zip, entry, options)) {
    recode = recode === undefined ? recoderFor(chunk) : recode;
    yield recode ? recode(chunk) : chunk;
  }
  if (recode) yield recode();
}

/** A whole XML part as UTF-8. Throws `workbook-too-large` above `limit` bytes. */
export async function inflateWhole(zip: ZipFile, entry: ZipEntry, limit: number): Promise<Buffer> {
  if (entry.size > limit) fail('workbook-too-large', { part: entry.name, size: entry.size, limit });
  const chunks: Buffer[] = [];
  for await (const chunk of inflateXml(zip, entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
