import { z } from 'zod';
import { line, requiredLine, rowVersion } from '../fields.ts';
import { partsOfDay } from './part-of-day.ts';

/** How every PNG picture begins, as base64. */
const pngStart = 'iVBORw0KGgo';

/** The office that owns the store; its words head every letter and report (domain: official form). */
export const officeSettings = z.object({
  name: requiredLine(),
  shortName: requiredLine(60),
  government: requiredLine(),
  regencyName: requiredLine(),
  /** Kemendagri code, `72.01`; not the BPS code 7202. */
  regencyCode: z.string().regex(/^\d{2}\.\d{2}$/),
  address: line(300),
  signingPlace: requiredLine(80),
  timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  operatorName: requiredLine(80),
  /** The regency's arms beside the letterhead: a PNG picture as base64. */
  arms: z
    .base64()
    .max(400_000)
    .refine((text) => text.startsWith(pngStart), { error: 'picture-unreadable' })
    .nullable(),
});

export const office = officeSettings.extend({ rowVersion });
export type Office = z.infer<typeof office>;

/** What the frame needs to know before any screen is drawn. */
export const officeStatus = z.object({
  isFirstStart: z.boolean(),
  isSample: z.boolean(),
  officeName: z.string(),
  shortName: z.string(),
  operatorName: z.string(),
  today: z.string(),
  partOfDay: z.enum(partsOfDay),
  timeZone: z.string(),
  storeFolder: z.string(),
  /** Changes made by hand or import since the sample data was loaded; they go when it is removed. */
  changesSinceSample: z.int(),
  /** Lists imported since then that were not taken back, and the people they brought or changed. */
  importedIntoSample: z.object({ lists: z.int(), people: z.int() }),
});
export type OfficeStatus = z.infer<typeof officeStatus>;

/** The three questions of "Mulai kosong". */
export const beginInput = z.object({
  officeName: requiredLine(),
  regencyCode: z.string().regex(/^\d{2}\.\d{2}$/),
  headName: line(),
});
