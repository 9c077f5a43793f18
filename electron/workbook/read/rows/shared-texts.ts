import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { textFlag, xmlText } from '../xml/text.ts';

const blockLength = 1 << 20;
/** Direct-mapped: a power of two. */
const keptTexts = 8192;
/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const longestText = 3 * limits.cellText;

/**
 * The shared texts of a workbook in blocks of characters, with one table of positions: a text becomes a string of its own
 * when a cell asks for it, cut from its block in a quarter of the time that decoding bytes takes. Texts that are asked for
 * again are kept, so that a repeated value is one string; those asked for once do not drive them out.
 */
export class SharedTexts {
  count = 0;
  /** Blocks of ASCII characters; texts with others are kept in UTF-8. */
  readonly #blocks: string[] = [];
  readonly #wide: Buffer[] = [];
  #open = Buffer.allocUnsafeSlow(blockLength);
  #length = 0;
  #total = 0;
  /** Position of each text in the blocks laid end to end, or place in `#wide`. */
  #starts = new Uint32Array(4096);
  /** Length of each text, or 0xffffffff for a wide one. */
  #lengths = new Uint32Array(4096);
  #wasAsked = new Uint8Array(0);
  readonly #keptIndex = new Int32Array(keptTexts).fill(-1);
  readonly #keptText: string[] = Array.from({ length: keptTexts }, () => '');

  /** Adds `bytes[from..to)`, plain UTF-8 with these flags. Throws the codes of {@link add}. */
  addBytes(bytes: Buffer, from: number, to: number, flags: number): void {
    const length = to - from;
    this.#reserve(length);
    if (flags & textFlag.high) return this.#addWide(Buffer.from(bytes.subarray(from, to)));
    const target = this.#open;
    let at = this.#length;
    for (let source = from; source < to; source++) target[at++] = bytes[source] as number;
    this.#addPlain(length);
  }

  /** Adds a text. Throws `workbook-cell-too-long`, `workbook-too-many-texts`, `workbook-too-large`. */
  add(text: string): void {
    const length = Buffer.byteLength(text);
    this.#reserve(length);
    if (length !== text.length) return this.#addWide(Buffer.from(text));
    this.#open.write(text, this.#length, 'latin1');
    this.#addPlain(length);
  }

  #reserve(length: number): void {
    if (length > longestText) fail('workbook-cell-too-long', { bytes: length, limit: limits.cellText });
    this.#total += length;
    if (this.#total > limits.sharedTextBytes) {
      fail('workbook-too-large', { part: 'sharedStrings', limit: limits.sharedTextBytes });
    }
    if (this.count >= limits.sharedTexts) fail('workbook-too-many-texts', { limit: limits.sharedTexts });
    if (this.#length + length > blockLength) this.finish();
    if (this.count < this.#starts.length) return;
    this.#starts = doubled(this.#starts);
    this.#lengths = doubled(this.#lengths);
  }

  #addPlain(length: number): void {
    this.#starts[this.count] = this.#blocks.length * blockLength + this.#length;
    this.#lengths[this.count] = length;
    this.#length += length;
    this.count++;
  }

  #addWide(bytes: Buffer): void {
    this.#starts[this.count] = this.#wide.push(bytes) - 1;
    this.#lengths[this.count] = 0xffffffff;
    this.count++;
  }

  /** To be called when all texts are added. */
  finish(): void {
    this.#blocks.push(this.#open.toString('latin1', 0, this.#length));
    this.#length = 0;
    if (this.#wasAsked.length < this.count) this.#wasAsked = new Uint8Array(this.count);
  }

  /** Text by index. Throws `workbook-shared-text-missing`, `workbook-cell-too-long`, `workbook-encoding`. */
  get(index: number): string {
    const slot = index & (keptTexts - 1);
    if (this.#keptIndex[slot] === index) return this.#keptText[slot] as string;
    const text = this.#cut(index);
    if (this.#wasAsked[index] === 1) {
      this.#keptIndex[slot] = index;
      this.#keptText[slot] = text;
    } else this.#wasAsked[index] = 1;
    return text;
  }

  #cut(index: number): string {
    if (index >= this.count) fail('workbook-shared-text-missing', { index, count: this.count });
    const start = this.#starts[index] as number;
    const length = this.#lengths[index] as number;
    if (length === 0xffffffff) return wideText(this.#wide[start] as Buffer);
    if (length > limits.cellText) fail('workbook-cell-too-long', { length, limit: limits.cellText });
    const from = start & (blockLength - 1);
    return (this.#blocks[start >>> 20] as string).substring(from, from + length);
  }
}

function wideText(bytes: Buffer): string {
  const text = xmlText(bytes, 0, bytes.length, textFlag.high);
  if (text.length > limits.cellText) fail('workbook-cell-too-long', { length: text.length, limit: limits.cellText });
  return text;
}

function doubled(table: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  larger.set(table);
  return larger;
}
