import { z } from 'zod';
import { fileToken, uid } from '../fields.ts';
import { documentKinds } from './kinds.ts';
import type { DocumentFields } from './fields.ts';

/** A letter or draft about an agreement, to be written to a file. */
export const documentOrder = z.object({ agreementUid: uid, kind: z.enum(documentKinds), target: fileToken });

/** What the workbook thread fills: the office's own template or the shipped one, and the values of its marks. */
export interface FillOrder {
  readonly kind: z.output<typeof documentOrder>['kind'];
  /** Path of the office's template; null for the shipped one. */
  readonly template: string | null;
  readonly fields: DocumentFields;
}

/** The one answer when the document is on the disk. */
export interface FillAnswer {
  readonly bytes: number;
}
