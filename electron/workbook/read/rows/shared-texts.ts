import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';

const blockBits = 19;
/** Characters of one block at most. */
export const blockLength = 1 << blockBits;
const mostBlocks = 2 ** (32 - blockBits);
/** Direct-mapped: a power of two. */
const keptTexts = 8192;

/**
 * The shared texts of a workbook in blocks of characters, with one table of positions: a text becomes a string of its own
 * when a cell asks for it, cut from its block in a quarter of the time that decoding bytes takes. Texts that are asked for
 * again are kept, so that a repeated value is one string; those asked for once do not drive them out.
 */
export class SharedTexts {
  count = 0;
  readonly #blocks: string[] = [];
  #total = 0;
  /** Texts that were added one by one and are not yet a block. */
  #open: string[] = [];
  /** The number that block will have, -1 when there is none. */
  #openBlock = -1;
  #openLength = 0;
  /** Block and position in it, in one number. */
  #starts = new Uint32Array(4096);
  #lengths = new Uint32Array(4096);
  #wasAsked = new Uint8Array(0);
  readonly #keptIndex = new Int32Array(keptTexts).fill(-1);
  readonly #keptText: string[] = Array.from({ length: keptTexts }, () => '');

  /** Adds a block of characters for {@link addFrom}; answers its number. Throws `workbook-too-large`. */
  addBlock(characters: string): number {
    this.#total += characters.length;
    if (this.#total > limits.sharedTextBytes || this.#blocks.length >= mostBlocks) {
      fail('workbook-too-large', { part: 'sharedStrings', limit: limits.sharedTextBytes });
    }
    return this.#blocks.push(characters) - 1;
  }

  /** Adds a text that stands in a block. Throws `workbook-too-many-texts`. */
  addFrom(block: number, start: number, length: number): void {
    const { count } = this;
    if (count >= this.#starts.length) this.#grow();
    this.#starts[count] = ((block << blockBits) | start) >>> 0;
    this.#lengths[count] = length;
    this.count = count + 1;
  }

  #grow(): void {
    if (this.count >= limits.sharedTexts) fail('workbook-too-many-texts', { limit: limits.sharedTexts });
    this.#starts = doubled(this.#starts);
    this.#lengths = doubled(this.#lengths);
  }

  /** Adds a text. Throws `workbook-cell-too-long`, `workbook-too-many-texts`, `workbook-too-large`. */
  add(text: string): void {
    const { length } = text;
    if (length > limits.cellText) fail('workbook-cell-too-long', { length, limit: limits.cellText });
    if (this.#openLength + length > blockLength) this.#closeBlock();
    if (this.#openBlock === -1) this.#openBlock = this.addBlock('');
    this.addFrom(this.#openBlock, this.#openLength, length);
    this.#open.push(text);
    this.#openLength += length;
    this.#total += length;
  }

  #closeBlock(): void {
    if (this.#openBlock !== -1) this.#blocks[this.#openBlock] = this.#open.join('');
    this.#open = [];
    this.#openBlock = -1;
    this.#openLength = 0;
  }

  /** To be called when all texts are added. */
  finish(): void {
    this.#closeBlock();
    this.#wasAsked = new Uint8Array(this.count);
  }

  /** Text by index. Throws `workbook-shared-text-missing`, `workbook-cell-too-long`. */
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

  /** Throws what {@link get} throws. */
  check(index: number): void {
    if (index >= this.count) fail('workbook-shared-text-missing', { index, count: this.count });
    const length = this.#lengths[index] as number;
    if (length > limits.cellText) fail('workbook-cell-too-long', { length, limit: limits.cellText });
  }

  #cut(index: number): string {
    this.check(index);
    const length = this.#lengths[index] as number;
    const start = this.#starts[index] as number;
    const from = start & (blockLength - 1);
    return (this.#blocks[start >>> blockBits] as string).substring(from, from + length);
  }
}

function doubled(table: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  larger.set(table);
  return larger;
}
