/** What the data thread sends to have a kept file written once more. */
export interface CopyOrder {
  readonly path: string;
  /** What its content has to be. */
  readonly sha256: string;
}

/** The one answer when the copy is on the disk. */
export interface CopyAnswer {
  readonly bytes: number;
}
