import type { CellBlock } from './addresses.ts';
import type { CellStyle } from './styles.ts';

/** What a cell outside the body holds; a formula comes with its result, where `NaN` stands for #DIV/0!. */
export type PlannedValue = string | number | null | { readonly formula: string; readonly result: number };

export interface PlannedCell {
  readonly column: number;
  readonly value: PlannedValue;
  readonly style: CellStyle;
}

export interface PlannedRow {
  /** Points. */
  readonly height: number;
  readonly cells: readonly PlannedCell[];
}

/** Rows that stand above or below the body, and the cells merged in them. */
export class RowBlock {
  /** Sheet row of the first one, counted from 1. */
  readonly top: number;
  readonly rows: PlannedRow[] = [];
  readonly merges: CellBlock[] = [];

  constructor(top: number) {
    this.top = top;
  }

  /** The row the next call writes. */
  get next(): number {
    return this.top + this.rows.length;
  }

  get height(): number {
    return this.rows.reduce((sum, row) => sum + row.height, 0);
  }

  add(height: number, cells: readonly PlannedCell[] = []): void {
    this.rows.push({ height, cells });
  }

  /** One value over columns `left` to `right` of the next row; every covered cell carries the style, for its borders. */
  merged(value: PlannedValue, style: CellStyle, left: number, right: number): PlannedCell[] {
    if (right > left) this.merges.push({ left, right, top: this.next, bottom: this.next });
    return Array.from({ length: right - left + 1 }, (_, place) => ({
      column: left + place,
      value: place === 0 ? value : null,
      style,
    }));
  }
}
