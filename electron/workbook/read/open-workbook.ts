import type { Inspection } from '../../../shared/import/schema.ts';
import type { MergedRange, OnRow } from './raw-row.ts';

/** What a file proved to be, whatever its name. */
export type BookFormat = Inspection['format'];

export interface SheetInfo {
  readonly name: string;
  /** Place among the tabs, from 0; what `readRows` asks for. */
  readonly index: number;
  readonly state: 'visible' | 'hidden' | 'chart';
  /** Last row and number of columns that the sheet says it has; null unknown. A hint only. */
  readonly rows: number | null;
  readonly columns: number | null;
}

export interface ReadRowsOptions {
  /** Aborts with `cancelled`, at the next chunk of 256 KB. */
  readonly signal?: AbortSignal | undefined;
  /** Part of the packed bytes taken in, 0 to 1, at every chunk. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** A file with lists, as every reader offers it. */
export interface OpenWorkbook {
  readonly format: BookFormat;
  readonly sheets: readonly SheetInfo[];
  readonly date1904: boolean;
  /** The number format of a style, 'General' for a style the workbook does not have. */
  numberFormat(style: number): string;
  /**
   * Reads a sheet from its first row to its last. A file that proves damaged at its end is refused after its rows were
   * handed out: keep what was read only when the promise is kept. Throws `workbook-sheet-without-rows` for a chart,
   * `not-found`, `cancelled` and the codes of the gate, each with sheet and row.
   */
  readRows(
    sheet: number,
    onRow: OnRow,
    options?: ReadRowsOptions,
  ): Promise<{ rows: number; merges: readonly MergedRange[] }>;
  close(): Promise<void>;
}
