const kept = 1024;
const smallNumbers = Array.from({ length: 1000 }, (_, value) => String(value));

/** Texts of whole numbers: the small ones are there, of the others those met last are kept (a wage stands in many rows). */
export class NumberTexts {
  readonly #values = new Int32Array(kept).fill(-1);
  readonly #texts: string[] = Array.from({ length: kept }, () => '');

  /** Decimal text of a whole number from 0 to 9,999,999. */
  of(value: number): string {
    if (value < 1000) return smallNumbers[value] as string;
    // Knuth's multiplicative hash: wages are multiples of powers of ten, their low bits say little.
    const slot = Math.imul(value, 0x9e3779b1) >>> 22;
    if (this.#values[slot] === value) return this.#texts[slot] as string;
    const text = String(value);
    this.#values[slot] = value;
    this.#texts[slot] = text;
    return text;
  }
}
