import { fail } from '../../../shared/result.ts';
import { limits } from './limits.ts';
import { cellKind, type CellKind, type RawRow } from './raw-row.ts';

/** The one row that a reader without shared memory fills again and again, within the limits of every workbook. */
export class RowBuffer {
  readonly row: RawRow = {
    number: 0,
    hidden: false,
    width: 0,
    kind: new Uint8Array(limits.columns),
    text: Array.from({ length: limits.columns }, () => ''),
    format: new Int32Array(limits.columns),
  };
  #cells = 0;

  /** Starts a row. Throws `workbook-too-many-rows`. */
  start(number: number, hidden = false): void {
    if (number > limits.rows) fail('workbook-too-many-rows', { row: number, limit: limits.rows });
    this.row.number = number;
    this.row.hidden = hidden;
    this.row.width = 0;
  }

  /**
   * Sets the next cell, or one further to the right. Throws `workbook-too-many-columns`, `workbook-cell-too-long`,
   * `workbook-too-sparse`.
   */
  put(column: number, kind: CellKind, text: string): void {
    const { row } = this;
    if (column >= limits.columns) fail('workbook-too-many-columns', { column, limit: limits.columns });
    if (text.length > limits.cellText) fail('workbook-cell-too-long', { length: text.length, limit: limits.cellText });
    this.#cells += column + 1 - row.width;
    if (this.#cells > limits.cells) fail('workbook-too-sparse', { limit: limits.cells });
    row.kind.fill(cellKind.empty, row.width, column);
    row.text.fill('', row.width, column);
    row.kind[column] = kind;
    row.text[column] = text;
    row.width = column + 1;
  }
}
