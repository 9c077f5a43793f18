import type { PackedRows } from '../../../shared/import/packed-rows.ts';
import type { UnknownValue } from '../../../shared/import/schema.ts';
import type { MappingFacts } from '../../threads/protocol.ts';
import type { Tally } from './tally.ts';

/** One batch of mapped rows, with how far the file has been read (0 to 1). */
export interface MappedBatch {
  readonly rows: PackedRows;
  readonly fraction: number;
}

/** Where the rows of one preview are compared with the register and staged; one for each kind of list. */
export interface Desk {
  /** What the workbook thread needs to know to map the rows. */
  readonly facts: MappingFacts;
  /** Takes a batch of the kind that the preview is of, inside a transaction; answers how many rows came so far. */
  take(rows: PackedRows): number;
  /** After the last batch, inside a transaction: for rows that are judged by one another. */
  close(): void;
  readonly tally: Tally;
  /** Of an insurer's list: members kept for its month whom no row named; 0 of other lists. */
  absent(): number;
  /** Spellings that were looked up in vain, most frequent first. */
  unknownValues(): UnknownValue[];
}
