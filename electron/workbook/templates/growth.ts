/** A row of a sheet that is repeated: `count` rows stand where the template has one. */
export interface RepeatedRow {
  /** As in the template, from 1. */
  readonly row: number;
  /** At least 1: without anything to list the row stays as it is. */
  readonly count: number;
}

/** Where the rows of a sheet come to stand when some of them are repeated. */
export class Growth {
  readonly #repeated: readonly RepeatedRow[];

  constructor(repeated: readonly RepeatedRow[]) {
    this.#repeated = repeated.toSorted((a, b) => a.row - b.row);
  }

  get isNone(): boolean {
    return this.#repeated.every(({ count }) => count === 1);
  }

  /** The new number of a row; of a repeated one that of its first copy. */
  first(row: number): number {
    return this.#repeated.reduce((at, one) => (one.row < row ? at + one.count - 1 : at), row);
  }

  /** The new number of a row; of a repeated one that of its last copy. A range that ends there grows with it. */
  last(row: number): number {
    return this.#repeated.reduce((at, one) => (one.row <= row ? at + one.count - 1 : at), row);
  }

  isRepeated(row: number): boolean {
    return this.#repeated.some((one) => one.row === row && one.count > 1);
  }
}
