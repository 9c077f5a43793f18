import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import type { Styles } from '../parts/styles.ts';
import { cellKind, type CellKind, type RawRow } from '../raw-row.ts';
import type { CivilDates } from './civil-dates.ts';
import type { SharedTexts } from './shared-texts.ts';
import { Window } from './window.ts';

/** What the cells of one sheet share while it is read: the bytes at hand, the row being filled, texts, styles, dates. */
export class SheetState {
  readonly window = new Window();
  readonly texts: SharedTexts;
  readonly isDate: Uint8Array;
  readonly dates: CivilDates;
  readonly kind = new Uint8Array(limits.columns);
  readonly text: string[] = Array.from({ length: limits.columns }, () => '');
  readonly format = new Int32Array(limits.columns);
  readonly row: RawRow;
  /** Number of the row being read, or of the last one read. */
  number = 0;
  /** First column after the last cell read. */
  nextColumn = 0;
  #cells = 0;

  constructor(texts: SharedTexts, styles: Styles, dates: CivilDates) {
    this.texts = texts;
    this.isDate = styles.isDate;
    this.dates = dates;
    this.row = { number: 0, hidden: false, width: 0, kind: this.kind, text: this.text, format: this.format };
  }

  /** Starts a row. Throws `workbook-row-order`, `workbook-too-many-rows`. */
  startRow(number: number, hidden: boolean): void {
    if (number > limits.rows) fail('workbook-too-many-rows', { row: number, limit: limits.rows });
    if (number <= this.number) fail('workbook-row-order', { row: number, before: this.number });
    this.number = number;
    this.nextColumn = 0;
    this.row.number = number;
    this.row.hidden = hidden;
  }

  /** Ends a row. Throws `workbook-too-sparse`. */
  endRow(): void {
    this.row.width = this.nextColumn;
    this.#cells += this.nextColumn;
    if (this.#cells > limits.cells) fail('workbook-too-sparse', { limit: limits.cells });
  }

  /** Empties the columns between the last cell and this one. Throws `workbook-cell-order`, `workbook-too-many-columns`. */
  skipTo(column: number): void {
    if (column < this.nextColumn) fail('workbook-cell-order', { column });
    if (column >= limits.columns) fail('workbook-too-many-columns', { column, limit: limits.columns });
    this.kind.fill(cellKind.empty, this.nextColumn, column);
    this.text.fill('', this.nextColumn, column);
    this.format.fill(0, this.nextColumn, column);
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
