import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';

/** Zeros that stand after the bytes at hand: a loop over digits or letters ends there by itself. */
const zeros = 64;

/** The bytes of a part that are at hand: what the last chunk left unread, and the chunk after it. */
export class Window {
  readonly bytes: Buffer;
  /** First byte not yet read. */
  start = 0;
  /** End of the valid bytes. */
  end = 0;
  /** No chunk follows. */
  final = false;

  /** @param bytes room for the longest piece, a chunk and more; what is never used takes no memory. */
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Moves the unread bytes to the front and adds a chunk. Throws `workbook-cell-too-long` when one piece never ends. */
  append(chunk: Buffer): void {
    const kept = this.end - this.start;
    const length = kept + chunk.length;
    if (kept > limits.tokenBytes || length + zeros > this.bytes.length) {
      fail('workbook-cell-too-long', { bytes: kept, limit: limits.tokenBytes });
    }
    this.bytes.copyWithin(0, this.start, this.end);
    chunk.copy(this.bytes, kept);
    this.bytes.fill(0, length, length + zeros);
    this.start = 0;
    this.end = length;
  }
}
