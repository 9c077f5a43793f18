import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import type { Styles } from '../parts/styles.ts';
import { cellKind, type CellKind, type RawRow } from '../raw-row.ts';
import { memoryFor } from '../wasm/engine.ts';
import { layout, rowState, windowLength } from '../wasm/layout.ts';
import { byte } from '../xml/bytes.ts';
import type { CivilDates } from './civil-dates.ts';
import type { SharedTexts } from './shared-texts.ts';
import { Window } from './window.ts';

/**
 * What the cells of one sheet share while it is read: the bytes at hand, the row being filled, texts, styles, dates. The
 * numbers stand in memory that the WebAssembly scanner shares.
 */
export class SheetState {
  readonly memory = memoryFor(layout.bytes + windowLength);
  readonly window = new Window(Buffer.from(this.memory.buffer, layout.bytes, windowLength));
  readonly texts: SharedTexts;
  readonly isDate: Uint8Array;
  readonly dates: CivilDates;
  readonly kind = new Uint8Array(this.memory.buffer, layout.kind, limits.columns);
  readonly text: string[] = Array.from({ length: limits.columns }, () => '');
  readonly format = new Int32Array(this.memory.buffer, layout.format, limits.columns);
  readonly row: RawRow;
  /** Nobody wants the texts of plain cells any more. */
  isSkimmed = false;
  /** The first places of {@link layout}, four bytes each. */
  readonly #words = new Int32Array(this.memory.buffer, 0, 8);
  readonly #rowWord = new Uint8Array(this.memory.buffer, layout.rowWord, 8);
  #cells = 0;

  constructor(texts: SharedTexts, styles: Styles, dates: CivilDates) {
    this.texts = texts;
    this.isDate = styles.isDate;
    this.dates = dates;
    this.row = { number: 0, hidden: false, width: 0, kind: this.kind, text: this.text, format: this.format };
  }

  /** First column after the last cell read. */
  get nextColumn(): number {
    return this.#words[layout.nextColumn / 4] as number;
  }

  set nextColumn(column: number) {
    this.#words[layout.nextColumn / 4] = column;
  }

  /** Number of the row being read, or of the last one read. */
  get number(): number {
    return this.#words[layout.number / 4] as number;
  }

  /** A value of {@link rowState}. */
  get place(): number {
    return this.#words[layout.rowState / 4] as number;
  }

  set place(place: number) {
    this.#words[layout.rowState / 4] = place;
  }

  /** Starts a row. Throws `workbook-row-order`, `workbook-too-many-rows`. */
  startRow(number: number, hidden: boolean): void {
    if (number > limits.rows) fail('workbook-too-many-rows', { row: number, limit: limits.rows });
    if (number <= this.number) fail('workbook-row-order', { row: number, before: this.number });
    const digits = String(number);
    this.#rowWord.fill(0);
    for (let at = 0; at < digits.length; at++) this.#rowWord[at] = digits.charCodeAt(at);
    this.#rowWord[digits.length] = byte.quote;
    this.#words[layout.rowLength / 4] = digits.length + 1;
    this.#words[layout.number / 4] = number;
    this.nextColumn = 0;
    this.place = rowState.inside;
    this.row.number = number;
    this.row.hidden = hidden;
  }

  /** Takes over a row that the WebAssembly scanner has started and checked. */
  takeRow(): void {
    this.row.number = this.number;
    this.row.hidden = false;
  }

  /** Ends a row. Throws `workbook-too-sparse`. */
  endRow(): void {
    this.place = rowState.before;
    this.row.width = this.nextColumn;
    this.#cells += this.nextColumn;
    if (this.#cells > limits.cells) fail('workbook-too-sparse', { limit: limits.cells });
  }

  /** Empties the columns between the last cell and this one. Throws `workbook-cell-order`, `workbook-too-many-columns`. */
  skipTo(column: number): void {
    const from = this.nextColumn;
    if (column < from) fail('workbook-cell-order', { column });
    if (column >= limits.columns) fail('workbook-too-many-columns', { column, limit: limits.columns });
    this.kind.fill(cellKind.empty, from, column);
    this.text.fill('', from, column);
    this.format.fill(0, from, column);
    this.nextColumn = column;
  }

  /** Sets the cell at `column`. Throws `workbook-cell-too-long` and the codes of {@link skipTo}. */
  put(column: number, kind: CellKind, text: string, style: number): void {
    if (text.length > limits.cellText) fail('workbook-cell-too-long', { length: text.length, limit: limits.cellText });
    this.skipTo(column);
    this.kind[column] = kind;
    this.text[column] = text;
    this.format[column] = style;
    this.nextColumn = column + 1;
  }
}
