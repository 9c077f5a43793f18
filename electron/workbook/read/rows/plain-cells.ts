import { limits } from '../limits.ts';
import { cellKind } from '../raw-row.ts';
import { byte } from '../xml/bytes.ts';
import { isNumber } from './numbers.ts';
import type { SheetState } from './sheet-state.ts';

// Names of this module: V8 does not take what is imported for a constant, and would read it anew for every byte.
const { less, c: letterC, r: letterR, s: letterS, t: letterT, n: letterN, v: letterV } = byte;
const { space, equals, quote, greater, slash, zero, nine } = byte;
const beforeA = byte.upperA - 1;
const { columns: lastColumn, styles: lastStyle } = limits;
const { text: textKind, number: numberKind, date: dateKind } = cellKind;
/** V8 copies a substring shorter than this; a longer one would keep the whole window alive. */
const copiedLength = 13;
const smallNumbers = Array.from({ length: 1000 }, (_, value) => String(value));

/**
 * Cells in the form that nearly every writer gives them, `<c r="B7" s="3" t="s"><v>12</v></c>`: numbers, shared texts, dates.
 * Goes over the bytes once, makes no object but the text. What looks different in any way it leaves to `AnyCell`, which
 * knows all of XML. The zeros after the window end every loop, so that none has to ask where it is.
 */
export class PlainCells {
  readonly #state: SheetState;
  /** The window as characters, to cut short numbers from. */
  #characters = '';

  constructor(state: SheetState) {
    this.#state = state;
  }

  /** To be called when the window has changed. */
  refresh(): void {
    const { bytes, end } = this.#state.window;
    this.#characters = bytes.toString('latin1', 0, end);
  }

  /** Reads cells from `from` on; answers the position of the first byte that is not such a cell. */
  read(from: number): number {
    const { window, kind, text, format, texts, number } = this.#state;
    const { bytes } = window;
    for (let at = from; ;) {
      if (bytes[at] !== less || bytes[at + 1] !== letterC || bytes[at + 2] !== space || bytes[at + 3] !== letterR)
        return at;
      if (bytes[at + 4] !== equals || bytes[at + 5] !== quote) return at;
      let to = at + 6;
      let code = bytes[to] as number;
      let column = 0;
      for (; code > beforeA; code = bytes[++to] as number) column = column * 26 + code - beforeA;
      let value = 0;
      for (; code >= zero && code <= nine; code = bytes[++to] as number) value = value * 10 + code - zero;
      if (code !== quote || value !== number || column <= this.#state.nextColumn || column > lastColumn) return at;
      code = bytes[++to] as number;
      let style = 0;
      let isShared = false;
      if (code === space && bytes[to + 1] === letterS && bytes[to + 2] === equals && bytes[to + 3] === quote) {
        code = bytes[(to += 4)] as number;
        for (; code >= zero && code <= nine; code = bytes[++to] as number) style = style * 10 + code - zero;
        if (code !== quote || style > lastStyle) return at;
        code = bytes[++to] as number;
      }
      if (code === space && bytes[to + 1] === letterT && bytes[to + 2] === equals && bytes[to + 5] === quote) {
        isShared = bytes[to + 4] === letterS;
        if ((!isShared && bytes[to + 4] !== letterN) || bytes[to + 3] !== quote) return at;
        code = bytes[(to += 6)] as number;
      }
      if (code !== greater || bytes[to + 1] !== less || bytes[to + 2] !== letterV || bytes[to + 3] !== greater)
        return at;
      const start = to + 4;
      code = bytes[(to = start)] as number;
      value = 0;
      for (; code >= zero && code <= nine; code = bytes[++to] as number) value = (value * 10 + code - zero) | 0;
      if (code !== less) to = endOfNumber(bytes, start, to);
      if (to === start || !isCellEnd(bytes, to) || (isShared && (code !== less || to - start > 9))) return at;
      if (--column !== this.#state.nextColumn) this.#state.skipTo(column);
      this.#state.nextColumn = column + 1;
      format[column] = style;
      if (isShared) {
        kind[column] = textKind;
        text[column] = texts.get(value);
      } else this.#putNumber(column, style, start, to, code === less ? value : -1);
      at = to + 8;
    }
  }

  /** Sets a number or a date; `value` is -1 unless the number is nothing but digits. */
  #putNumber(column: number, style: number, from: number, to: number, value: number): void {
    const { window, isDate, dates, kind, text } = this.#state;
    const length = to - from;
    kind[column] = numberKind;
    if (isDate[style] === 1) {
      const isWhole = value !== -1 && length < 8;
      const day = isWhole ? dates.day(value) : dates.text(window.bytes.toString('latin1', from, to));
      if (day !== '') {
        kind[column] = dateKind;
        text[column] = day;
        return;
      }
    }
    if (length < 4 && value >= 0 && (length === 1 || window.bytes[from] !== zero)) {
      text[column] = smallNumbers[value] as string;
    } else if (length < copiedLength) text[column] = this.#characters.substring(from, to);
    else text[column] = window.bytes.toString('latin1', from, to);
  }
}

/** End of a number with a sign, a point or an exponent; `from` when it is none. */
function endOfNumber(bytes: Buffer, from: number, at: number): number {
  let to = at;
  while (to - from < 64 && (bytes[to] as number) > space && bytes[to] !== less) to++;
  return isNumber(bytes, from, to) ? to : from;
}

/** `</v></c>` stands at `at`. */
function isCellEnd(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === less &&
    bytes[at + 1] === slash &&
    bytes[at + 2] === letterV &&
    bytes[at + 3] === greater &&
    bytes[at + 4] === less &&
    bytes[at + 5] === slash &&
    bytes[at + 6] === letterC &&
    bytes[at + 7] === greater
  );
}
