import { z } from 'zod';
import { fileToken } from '../../fields.ts';
import { reportChoice, reportLayouts } from '../schema.ts';
import { layoutDesign } from './design.ts';

const layout = z.enum(reportLayouts);
const version = z.int().min(1);

const layoutVersion = z.object({
  version,
  at: z.string(),
  who: z.string(),
  /** The program's own form was restored by it. */
  isShipped: z.boolean(),
});
export type LayoutVersion = z.infer<typeof layoutVersion>;

/** A layout as it stands, to be changed: `newest` is what an edit is based on, 0 before the first version. */
export const layoutState = z.object({
  newest: z.int(),
  isShipped: z.boolean(),
  design: layoutDesign,
  /** As the program brings it. */
  shipped: layoutDesign,
  /** Columns of the program by key: what they are called there, and whether they hold text that rows may be grouped by. */
  columns: z.array(z.object({ key: z.string(), caption: z.string(), isText: z.boolean() })),
  canGroup: z.boolean(),
  versions: z.array(layoutVersion),
});
export type LayoutState = z.infer<typeof layoutState>;

/** A report to be shown; with the design of an editor, in that form. */
export const reportQuestion = reportChoice.extend({ design: layoutDesign.optional() });
export const layoutQuestion = z.object({ layout });
export const layoutVersionQuestion = z.object({ layout, version });
/** Null: as the program brings it. */
export const layoutEdit = z.object({ layout, basedOn: z.int().min(0), design: layoutDesign.nullable() });
export type LayoutEdit = z.infer<typeof layoutEdit>;
export const layoutToWrite = z.object({ layout, design: layoutDesign, target: fileToken });
export const writtenLayout = z.object({ file: z.string() });
export const layoutToTake = z.object({ layout, file: fileToken });
export const takenLayout = z.object({ file: z.string(), design: layoutDesign });
