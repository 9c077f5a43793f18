import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';

/** Zeros that stand after the bytes at hand: a loop over digits or letters ends there by itself. */
const zeros = 64;

/** The bytes of a part that are at hand: what the last chunk left unread, and the chunk after it. */
export class Window {
  bytes = Buffer.allocUnsafeSlow(512 * 1024);
  /** First byte not yet read. */
  start = 0;
  /** End of the valid bytes. */
  end = 0;
  /** No chunk follows. */
  final = false;

  /** Moves the unread bytes to the front and adds a chunk. Throws `workbook-cell-too-long` when one piece never ends. */
  append(chunk: Buffer): void {
    const kept = this.end - this.start;
    if (kept > limits.tokenBytes) fail('workbook-cell-too-long', { bytes: kept, limit: limits.tokenBytes });
    const length = kept + chunk.length;
    if (length + zeros > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * length + zeros);
      this.bytes.copy(larger, 0, this.start, this.end);
      this.bytes = larger;
    } else {
      this.bytes.copyWithin(0, this.start, this.end);
    }
    chunk.copy(this.bytes, kept);
    this.bytes.fill(0, length, length + zeros);
    this.start = 0;
    this.end = length;
  }
}
