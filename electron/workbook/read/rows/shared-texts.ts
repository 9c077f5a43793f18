import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { textFlag, xmlText } from '../xml/text.ts';

const recentTexts = 32_768;

/**
 * The shared texts of a workbook as UTF-8 in one block of bytes and one table of positions: a text becomes a string when a
 * cell asks for it. The strings asked for last are kept, so that a repeated value is one string.
 */
export class SharedTexts {
  count = 0;
  readonly #bytes: Buffer;
  #length = 0;
  /** Start of each text, twice, plus 1 when it is not ASCII; one more entry holds the end of the last. */
  #starts = new Uint32Array(4096);
  readonly #recentIndex = new Int32Array(recentTexts).fill(-1);
  readonly #recentText: string[] = Array.from({ length: recentTexts }, () => '');

  /** @param capacity bytes of the part: its texts are never longer than their XML. */
  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafeSlow(Math.min(capacity, limits.sharedTextBytes));
  }

  /** Adds `bytes[from..to)`, plain UTF-8 with these flags. */
  addBytes(bytes: Buffer, from: number, to: number, flags: number): void {
    this.#reserve(to - from);
    bytes.copy(this.#bytes, this.#length, from, to);
    this.#close(to - from, flags & textFlag.high);
  }

  /** Adds a text. */
  add(text: string): void {
    const length = Buffer.byteLength(text);
    this.#reserve(length);
    this.#bytes.write(text, this.#length, 'utf8');
    this.#close(length, length === text.length ? 0 : textFlag.high);
  }

  #reserve(length: number): void {
    if (this.#length + length > this.#bytes.length) {
      fail('workbook-too-large', { part: 'sharedStrings', limit: limits.sharedTextBytes });
    }
    if (this.count >= limits.sharedTexts) fail('workbook-too-many-texts', { limit: limits.sharedTexts });
    if (this.count + 2 > this.#starts.length) {
      const larger = new Uint32Array(this.#starts.length * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
  }

  #close(length: number, high: number): void {
    this.#starts[this.count] = this.#length * 2 + high;
    this.#length += length;
    this.count++;
    this.#starts[this.count] = this.#length * 2;
  }

  /** Text by index. Throws `workbook-shared-text-missing`, `workbook-cell-too-long`, `workbook-encoding`. */
  get(index: number): string {
    const slot = index & (recentTexts - 1);
    if (this.#recentIndex[slot] === index) return this.#recentText[slot] as string;
    const text = this.#decode(index);
    this.#recentIndex[slot] = index;
    this.#recentText[slot] = text;
    return text;
  }

  #decode(index: number): string {
    if (index >= this.count) fail('workbook-shared-text-missing', { index, count: this.count });
    const start = this.#starts[index] as number;
    const text = xmlText(this.#bytes, start >>> 1, (this.#starts[index + 1] as number) >>> 1, start & 1);
    if (text.length > limits.cellText) fail('workbook-cell-too-long', { length: text.length, limit: limits.cellText });
    return text;
  }
}
