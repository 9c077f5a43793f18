import type { FileCalls } from './target.ts';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called at most ten times a second. */
  readonly onProgress?: ((progress: { readonly rowsWritten: number }) => void) | undefined;
  /** For tests: a disk that is full, a file that Excel holds. */
  readonly files?: FileCalls | undefined;
}

/** What was written. */
export interface WriteOutcome {
  /** Names of the sheets as they stand in the file. */
  readonly sheets: readonly string[];
  /** Body rows of all sheets together. */
  readonly rows: number;
  readonly bytes: number;
}
