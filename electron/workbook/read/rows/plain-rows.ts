import { fail } from '../../../../shared/result.ts';
import { cellKind } from '../raw-row.ts';
import { layout } from '../wasm/layout.ts';
import { plainRowModule } from '../wasm/plain-row-code.ts';
import { fillStops, type Scan, scannerIn } from '../wasm/engine.ts';
import { byte } from '../xml/bytes.ts';
import { NumberTexts } from './number-texts.ts';
import { isNumber } from './numbers.ts';
import type { SheetState } from './sheet-state.ts';

/** No plain cell is longer but for its number: up to here before the end the scanner reads without looking where it is. */
const margin = 128;
// Names of this module: V8 does not take what is imported for a constant.
const { zero } = byte;
const { empty: emptyKind, text: textKind, date: dateKind } = cellKind;

/**
 * Reads rows in their usual form: the WebAssembly scanner finds out what their cells are, here they get their texts. What
 * looks different in any way is left to `RowScanner` and `AnyCell`, which know all of XML.
 */
export class PlainRows {
  readonly #state: SheetState;
  readonly #run: Scan;
  readonly #value: Int32Array;
  readonly #from: Int32Array;
  readonly #length: Int32Array;
  readonly #numbers = new NumberTexts();

  constructor(state: SheetState) {
    const { memory, kind } = state;
    this.#state = state;
    this.#run = scannerIn(memory, plainRowModule);
    fillStops(memory, layout.stops);
    this.#value = new Int32Array(memory.buffer, layout.value, kind.length);
    this.#from = new Int32Array(memory.buffer, layout.from, kind.length);
    this.#length = new Int32Array(memory.buffer, layout.length, kind.length);
  }

  /**
   * Reads from `at`, before a row or in one, to the end of the row; answers the position of the first byte that is not plain,
   * or after the row. `SheetState.place` says how far it came.
   */
  read(at: number): number {
    const state = this.#state;
    const before = state.number;
    const first = state.nextColumn;
    const next = this.#run(layout.bytes + at, layout.bytes + state.window.end - margin) - layout.bytes;
    if (next === at) return at;
    const isNew = state.number !== before;
    if (isNew) state.takeRow();
    if (state.isSkimmed) this.#checkCells(isNew ? 0 : first, state.nextColumn);
    else this.#putTexts(isNew ? 0 : first, state.nextColumn);
    return next;
  }

  /** Refuses the cells that {@link #putTexts} refuses. */
  #checkCells(first: number, end: number): void {
    const { kind, texts } = this.#state;
    const values = this.#value;
    for (let column = first; column < end; column++) {
      const found = kind[column];
      if (found === emptyKind) continue;
      const value = values[column] as number;
      if (found !== textKind) {
        if (value === -1) this.#numberText(column, value);
      } else if (value !== -1) texts.check(value);
    }
  }

  #putTexts(first: number, end: number): void {
    const { kind, text, texts } = this.#state;
    const values = this.#value;
    for (let column = first; column < end; column++) {
      const found = kind[column];
      const value = values[column] as number;
      if (found === textKind) text[column] = value === -1 ? this.#inlineText(column) : texts.get(value);
      else if (found === emptyKind) text[column] = '';
      else text[column] = this.#numberText(column, value);
    }
  }

  #inlineText(column: number): string {
    const from = (this.#from[column] as number) - layout.bytes;
    return this.#state.window.bytes.toString('latin1', from, from + (this.#length[column] as number));
  }

  #numberText(column: number, value: number): string {
    const { window, isDate, dates, kind, format } = this.#state;
    const from = (this.#from[column] as number) - layout.bytes;
    const length = this.#length[column] as number;
    if (value === -1 && !isNumber(window.bytes, from, from + length)) {
      fail('workbook-cell-invalid', { reason: 'number', column });
    }
    if (isDate[format[column] as number] === 1) {
      // The scanner gives no value to more than seven digits.
      const day = value >= 0 ? dates.day(value) : dates.text(window.bytes.toString('latin1', from, from + length));
      if (day !== '') {
        kind[column] = dateKind;
        return day;
      }
    }
    const isAsWritten = value >= 0 && (length === 1 || window.bytes[from] !== zero);
    return isAsWritten ? this.#numbers.of(value) : window.bytes.toString('latin1', from, from + length);
  }
}
