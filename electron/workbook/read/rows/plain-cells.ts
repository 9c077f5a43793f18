import { limits } from '../limits.ts';
import { cellKind } from '../raw-row.ts';
import { byte } from '../xml/bytes.ts';
import { isNumber } from './numbers.ts';
import type { SheetState } from './sheet-state.ts';

/** Longest cell this reader takes on; it looks at no byte beyond without checking. */
const margin = 160;
/** V8 copies a substring shorter than this; a longer one would keep the whole window alive. */
const copiedLength = 13;
const smallNumbers = Array.from({ length: 1000 }, (_, value) => String(value));

/**
 * Cells in the form that nearly every writer gives them: `<c r="B7" s="3" t="s"><v>12</v></c>`, attributes r, s, t in any
 * order, numbers and shared texts, empty cells. Reads bytes, calls nothing, makes no object but the text. What looks
 * different in any way it leaves to `readCell`, which knows all of XML.
 */
export class PlainCells {
  readonly #state: SheetState;
  /** The window as characters, to cut short numbers from. */
  #characters = '';
  #column = 0;
  #style = 0;
  #isShared = false;

  constructor(state: SheetState) {
    this.#state = state;
  }

  /** To be called when the window has changed. */
  refresh(): void {
    const { bytes, end } = this.#state.window;
    this.#characters = bytes.toString('latin1', 0, end);
  }

  /** Reads cells from `at` on; answers the position of the first byte that is not such a cell. */
  read(at: number): number {
    const { bytes, end } = this.#state.window;
    const limit = end - margin;
    while (at < limit && bytes[at] === byte.less && bytes[at + 1] === byte.c && bytes[at + 2] === byte.space) {
      let to = this.#readAttributes(bytes, at + 3);
      if (to === -1) return at;
      if (bytes[to] === byte.greater) {
        if (bytes[to + 1] !== byte.less || bytes[to + 2] !== byte.v || bytes[to + 3] !== byte.greater) return at;
        to = this.#isShared ? this.#readShared(bytes, to + 4) : this.#readNumber(bytes, to + 4);
        if (to === -1 || !isPlainEnd(bytes, to) || to + 8 > end) return at;
        to += 8;
      } else if (bytes[to] === byte.slash && bytes[to + 1] === byte.greater) {
        this.#put(cellKind.empty, '');
        to += 2;
      } else return at;
      this.#state.nextColumn = this.#column + 1;
      at = to;
    }
    return at;
  }

  /** Position after the attributes, or -1. */
  #readAttributes(bytes: Buffer, from: number): number {
    let at = from;
    this.#style = 0;
    this.#isShared = false;
    this.#column = this.#state.nextColumn;
    for (;;) {
      if (bytes[at + 1] !== byte.equals || bytes[at + 2] !== byte.quote) return -1;
      const name = bytes[at];
      at += 3;
      if (name === byte.r) at = this.#readReference(bytes, at);
      else if (name === byte.s) at = this.#readStyle(bytes, at);
      else if (name === byte.t && bytes[at + 1] === byte.quote) {
        this.#isShared = bytes[at] === byte.s;
        if (!this.#isShared && bytes[at] !== byte.n) return -1;
        at++;
      } else return -1;
      if (at === -1) return -1;
      if (bytes[++at] !== byte.space) return at;
      at++;
    }
  }

  /** Position of the closing quote of a reference that is in this row and right of the cell before, or -1. */
  #readReference(bytes: Buffer, from: number): number {
    let at = from;
    let code = bytes[at] as number;
    let column = 0;
    while (code >= byte.upperA && code <= byte.upperZ && column < limits.columns) {
      column = column * 26 + code - 64;
      code = bytes[++at] as number;
    }
    let row = 0;
    while (code >= byte.zero && code <= byte.nine && row < limits.rows) {
      row = row * 10 + code - byte.zero;
      code = bytes[++at] as number;
    }
    if (code !== byte.quote || row !== this.#state.number) return -1;
    if (column <= this.#state.nextColumn || column > limits.columns) return -1;
    this.#column = column - 1;
    return at;
  }

  #readStyle(bytes: Buffer, from: number): number {
    let at = from;
    let code = bytes[at] as number;
    let style = 0;
    while (code >= byte.zero && code <= byte.nine && style < limits.styles) {
      style = style * 10 + code - byte.zero;
      code = bytes[++at] as number;
    }
    if (code !== byte.quote) return -1;
    this.#style = style;
    return at;
  }

  /** Position after the index of a shared text, or -1. */
  #readShared(bytes: Buffer, from: number): number {
    let at = from;
    let code = bytes[at] as number;
    let index = 0;
    while (code >= byte.zero && code <= byte.nine && index < limits.sharedTexts) {
      index = index * 10 + code - byte.zero;
      code = bytes[++at] as number;
    }
    if (code !== byte.less || at === from || at > this.#state.window.end) return -1;
    this.#put(cellKind.text, this.#state.texts.get(index));
    return at;
  }

  /** Position after a number, or -1. */
  #readNumber(bytes: Buffer, from: number): number {
    let at = from;
    let code = bytes[at] as number;
    let value = 0;
    while (code >= byte.zero && code <= byte.nine) {
      value = (value * 10 + code - byte.zero) | 0;
      code = bytes[++at] as number;
    }
    const isWhole = code === byte.less;
    while (code !== byte.less && at - from < 64) code = bytes[++at] as number;
    const { window, isDate, dates } = this.#state;
    if (code !== byte.less || at === from || at > window.end || (!isWhole && !isNumber(bytes, from, at))) return -1;
    const length = at - from;
    if (isDate[this.#style] === 1) {
      const day = isWhole && length < 8 ? dates.day(value) : dates.text(bytes.toString('latin1', from, at));
      if (day !== '') {
        this.#put(cellKind.date, day);
        return at;
      }
    }
    if (isWhole && length < 4 && (length === 1 || bytes[from] !== byte.zero)) {
      this.#put(cellKind.number, smallNumbers[value] as string);
    } else if (length < copiedLength) this.#put(cellKind.number, this.#characters.substring(from, at));
    else this.#put(cellKind.number, bytes.toString('latin1', from, at));
    return at;
  }

  #put(kind: number, text: string): void {
    const state = this.#state;
    const column = this.#column;
    if (column !== state.nextColumn) state.skipTo(column);
    state.kind[column] = kind;
    state.text[column] = text;
    state.format[column] = this.#style;
  }
}

/** `</v></c>` stands at `at`, whose first byte is known. */
function isPlainEnd(bytes: Buffer, at: number): boolean {
  return (
    bytes[at + 1] === byte.slash &&
    bytes[at + 2] === byte.v &&
    bytes[at + 3] === byte.greater &&
    bytes[at + 4] === byte.less &&
    bytes[at + 5] === byte.slash &&
    bytes[at + 6] === byte.c &&
    bytes[at + 7] === byte.greater
  );
}
