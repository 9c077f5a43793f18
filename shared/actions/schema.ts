import { z } from 'zod';
import { pageInput, uid } from '../fields.ts';

/** One changed field of one record, in database form. */
export const fieldChange = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() });
/** One action as the history shows it; the sentence is made from kind, params and changes in the reader's language. */
export const historyEntry = z.object({
  uid,
  at: z.string(),
  who: z.string(),
  kind: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  changes: z.array(fieldChange.extend({ record: z.string() })),
  isUndone: z.boolean(),
  canUndo: z.boolean(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;
export const historyOfInput = z.object({ table: z.enum(['participant', 'agreement', 'unit']), uid });
export const historyPageInput = z.object({
  search: z.string().max(100).default(''),
  /** The language of the sentences in which words are looked for. */
  language: z.enum(['id', 'en']).default('id'),
  ...pageInput,
});
export const undone = z.object({ action: uid, undid: historyEntry, reverted: z.int(), kept: z.int(), failed: z.int() });
export type Undone = z.infer<typeof undone>;
