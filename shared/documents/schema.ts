import { z } from 'zod';
import { fileToken, uid } from '../fields.ts';
import { documentKinds } from './kinds.ts';
import type { DocumentFields } from './fields.ts';

/** A letter or draft about an agreement, to be written to a file. */
export const documentOrder = z.object({ agreementUid: uid, kind: z.enum(documentKinds), target: fileToken });

export const templateChoice = z.object({ kind: z.enum(documentKinds) });
export const templateFile = templateChoice.extend({ file: fileToken });
export const templateTarget = templateChoice.extend({ target: fileToken });

/** Which template a kind of document is written from; without an own one it is the shipped one. */
export const documentTemplate = templateChoice.extend({
  own: z.object({ name: z.string(), bytes: z.int(), addedOn: z.string() }).nullable(),
});
export type DocumentTemplate = z.infer<typeof documentTemplate>;

/** What the workbook thread fills: the office's own template or the shipped one, and the values of its marks. */
export interface FillOrder {
  readonly kind: z.output<typeof documentOrder>['kind'];
  /** Path of the office's template; null for the shipped one. */
  readonly template: string | null;
  /** Null to take the template as it is. */
  readonly fields: DocumentFields | null;
}

/** The one answer when a template was filled without a fault: which bytes were looked at. */
export interface CheckAnswer {
  readonly sha256: string;
}

/** The one answer when the document is on the disk. */
export interface FillAnswer {
  readonly bytes: number;
}
