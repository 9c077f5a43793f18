import type { WorkbookSpec } from './spec.ts';

/** What the data thread sends first to have a workbook written; with `hasRows` batches of rows follow until its end. */
export interface WriteOrder {
  readonly spec: WorkbookSpec;
  readonly hasRows: boolean;
}

/** The one answer when the file is on the disk. */
export interface WriteAnswer {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}
