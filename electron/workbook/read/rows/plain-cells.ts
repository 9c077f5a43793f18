import { limits } from '../limits.ts';
import { cellKind } from '../raw-row.ts';
import { byte, word } from '../xml/bytes.ts';
import { isNumber } from './numbers.ts';
import { longestRowTag, plainRow, type RowTag } from './plain-row.ts';
import type { SheetState } from './sheet-state.ts';

// Names of this module: V8 does not take what is imported for a constant, and reads it anew for every byte.
const { upperA, upperZ, zero, nine, quote, less, s: letterS, n: letterN } = byte;
const { cellStart, valueOpen, styleStart, typeStart, valueStart, valueEnd, cellEnd } = word;
const { columns: lastColumn, styles: lastStyle } = limits;
const { text: textKind, number: numberKind, date: dateKind } = cellKind;

/** No cell that this reader takes on is longer: up to here before the end it reads without looking where it is. */
const margin = 160;
const longestNumber = 64;
/** V8 copies a substring shorter than this; a longer one would keep the whole window alive. */
const copiedLength = 13;
const smallNumbers = Array.from({ length: 1000 }, (_, value) => String(value));

/**
 * Cells in the form that nearly every writer gives them, `<c r="B7" s="3" t="s"><v>12</v></c>`: numbers, shared texts, dates.
 * Reads four bytes at a time where it can, calls nothing, makes no object but the text. What looks different in any way it
 * leaves to `AnyCell`, which knows all of XML.
 */
export class PlainCells {
  readonly #state: SheetState;
  #view = new DataView(new ArrayBuffer(0));
  /** The window as characters, to cut short numbers from. */
  #characters = '';
  /** Digits of the row number: how many, the first four, the last four. */
  #rowLength = 0;
  #rowHead = 0;
  #rowTail = 0;
  readonly #tag: RowTag = { number: 0, next: 0 };

  constructor(state: SheetState) {
    this.#state = state;
  }

  /** To be called when the window has changed. */
  refresh(): void {
    const { bytes, end } = this.#state.window;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#characters = bytes.toString('latin1', 0, end);
  }

  /** Starts a row. Throws the codes of `SheetState.startRow`. */
  startRow(number: number, hidden: boolean): void {
    this.#state.startRow(number, hidden);
    const digits = String(number);
    this.#rowLength = digits.length;
    this.#rowHead = wordOf(digits, 0);
    this.#rowTail = wordOf(digits, digits.length - 4);
  }

  /** Starts the row whose plain opening tag stands at `at` and answers the position after it; -1 for any other tag. */
  readRowTag(at: number): number {
    if (at + longestRowTag >= this.#state.window.end || !plainRow(this.#view, at, this.#tag)) return -1;
    this.startRow(this.#tag.number, false);
    return this.#tag.next;
  }

  /** Reads cells from `from` on; answers the position of the first byte that is not such a cell. */
  read(from: number): number {
    const state = this.#state;
    const view = this.#view;
    const { bytes, end } = state.window;
    const limit = end - margin;
    let at = from;
    while (at < limit && view.getUint32(at, true) === cellStart && view.getUint16(at + 4, true) === valueOpen) {
      let to = at + 6;
      let column = 0;
      let code = bytes[to] as number;
      while (code >= upperA && code <= upperZ && column < lastColumn) {
        column = column * 26 + code - 64;
        code = bytes[++to] as number;
      }
      if (column <= state.nextColumn || column > lastColumn || !this.#isRow(bytes, to)) return at;
      to += this.#rowLength + 1;
      let style = 0;
      let isShared = false;
      let next = view.getUint32(to, true);
      if (next === styleStart) {
        to += 4;
        const stop = to + 6;
        for (code = bytes[to] as number; code >= zero && code <= nine && to < stop; code = bytes[++to] as number) {
          style = style * 10 + code - zero;
        }
        if (code !== quote || style > lastStyle) return at;
        next = view.getUint32(++to, true);
      }
      if (next === typeStart && bytes[to + 5] === quote) {
        isShared = bytes[to + 4] === letterS;
        if (!isShared && bytes[to + 4] !== letterN) return at;
        to += 6;
        next = view.getUint32(to, true);
      }
      if (next !== valueStart) return at;
      to = isShared ? this.#readShared(bytes, to + 4, column - 1, style) : this.#readNumber(bytes, to + 4, column - 1, style);
      if (to === -1) return at;
      at = to;
    }
    return at;
  }

  /** The row's own number and a quote stand at `at`. */
  #isRow(bytes: Buffer, at: number): boolean {
    const length = this.#rowLength;
    if (bytes[at + length] !== quote) return false;
    if (length >= 4) {
      const view = this.#view;
      return view.getUint32(at, true) === this.#rowHead && view.getUint32(at + length - 4, true) === this.#rowTail;
    }
    let row = 0;
    for (let digit = at; digit < at + length; digit++) row = row * 10 + (bytes[digit] as number) - zero;
    return row === this.#state.number;
  }

  /** Position after a cell with the index of a shared text at `from`, or -1. */
  #readShared(bytes: Buffer, from: number, column: number, style: number): number {
    const stop = from + 9;
    let at = from;
    let index = 0;
    let code = bytes[at] as number;
    while (code >= zero && code <= nine && at < stop) {
      index = index * 10 + code - zero;
      code = bytes[++at] as number;
    }
    if (at === from || !this.#isCellEnd(at)) return -1;
    this.#put(column, textKind, this.#state.texts.get(index), style);
    return at + 8;
  }

  /** Position after a cell with a number at `from`, or -1. */
  #readNumber(bytes: Buffer, from: number, column: number, style: number): number {
    const stop = from + longestNumber;
    let at = from;
    let value = 0;
    let code = bytes[at] as number;
    while (code >= zero && code <= nine && at < stop) {
      value = (value * 10 + code - zero) | 0;
      code = bytes[++at] as number;
    }
    const isWhole = code === less;
    while (code !== less && at < stop) code = bytes[++at] as number;
    if (at === from || !this.#isCellEnd(at) || (!isWhole && !isNumber(bytes, from, at))) return -1;
    const length = at - from;
    if (this.#state.isDate[style] === 1) {
      const { dates } = this.#state;
      const day = isWhole && length < 8 ? dates.day(value) : dates.text(bytes.toString('latin1', from, at));
      if (day !== '') {
        this.#put(column, dateKind, day, style);
        return at + 8;
      }
    }
    if (isWhole && length < 4 && (length === 1 || bytes[from] !== zero)) {
      this.#put(column, numberKind, smallNumbers[value] as string, style);
    } else if (length < copiedLength) this.#put(column, numberKind, this.#characters.substring(from, at), style);
    else this.#put(column, numberKind, bytes.toString('latin1', from, at), style);
    return at + 8;
  }

  /** `</v></c>` stands at `at`. */
  #isCellEnd(at: number): boolean {
    return this.#view.getUint32(at, true) === valueEnd && this.#view.getUint32(at + 4, true) === cellEnd;
  }

  #put(column: number, kind: number, text: string, style: number): void {
    const state = this.#state;
    if (column !== state.nextColumn) state.skipTo(column);
    state.kind[column] = kind;
    state.text[column] = text;
    state.format[column] = style;
    state.nextColumn = column + 1;
  }
}

/** Four characters of `text` as the number that a little-endian read of their bytes gives; 0 when there are not four. */
function wordOf(text: string, from: number): number {
  return from < 0 || text.length < 4 ? 0 : Buffer.from(text.slice(from, from + 4), 'latin1').readUInt32LE(0);
}
