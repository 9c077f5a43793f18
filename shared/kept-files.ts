import { z } from 'zod';
import { rowVersion, uid } from './fields.ts';

/** A copy of a document in the store's folder, whatever record it is kept with. */
export const keptFile = z.object({
  uid,
  rowVersion,
  name: z.string(),
  /** By content, as it was when the file was kept. */
  type: z.enum(['pdf', 'png', 'jpg', 'tif', 'docx', 'xlsx', 'doc']),
  bytes: z.int(),
  addedOn: z.string(),
});
export type KeptFile = z.infer<typeof keptFile>;
