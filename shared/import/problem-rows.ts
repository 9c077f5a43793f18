import { z } from 'zod';
import { fileToken, uid } from '../fields.ts';
import type { WorkbookProperties } from '../workbook/spec.ts';
import type { ListKind } from './list-kind.ts';
import type { ColumnChoice, SheetChoice } from './schema.ts';

/** Rows of an imported list that somebody has to look at, wanted as a list of their own. */
export const problemRowsInput = z.object({
  uid,
  /** The file that was imported, chosen again or still in hand. */
  source: fileToken,
  /** Also rows that were taken with a warning. */
  withWarnings: z.boolean().default(false),
  language: z.enum(['id', 'en']).default('id'),
  target: fileToken,
});
export const writtenProblemRows = z.object({ file: z.string(), rows: z.int(), bytes: z.int() });

/** The wanted rows of one sheet. */
export interface ProblemSheet extends SheetChoice {
  /** Excel row numbers with the words of what is wrong, one line each. */
  readonly rows: ReadonlyMap<number, string>;
}

/** What the data thread asks of the thread that reads the list and writes its rows. */
export interface ProblemRowsOrder {
  /** Of the file that was imported: another one has other rows. */
  readonly sha256: string;
  readonly kind: ListKind;
  /** Those with rows to hand back. */
  readonly sheets: readonly ProblemSheet[];
  readonly columns: readonly ColumnChoice[];
  /** Head of the last column. */
  readonly caption: string;
  readonly properties: WorkbookProperties;
}

/** Rows written so far; at the end the size of the file. */
export type ProblemRowsProgress = { readonly written: number } | { readonly rows: number; readonly bytes: number };
