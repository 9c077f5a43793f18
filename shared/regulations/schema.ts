import { z } from 'zod';
import { keptFile } from '../kept-files.ts';
import { isPlainDate } from '../dates.ts';
import { fileToken, line, requiredLine, rowVersion, uid } from '../fields.ts';
import { plainDate } from '../fields.ts';
import { regulationKinds } from './kinds.ts';
import { validityStates } from './validity.ts';

const fields = {
  kind: z.enum(regulationKinds),
  /** As letters print it: "27 Tahun 2021", "842.2/5193/SJ". */
  number: requiredLine(80),
  /** Other numbers under which it goes about; found, never printed. */
  aliases: z.array(requiredLine(80)).max(20),
  issuedOn: plainDate.nullable(),
  title: requiredLine(400),
  /** What it asks of the office. */
  asks: line(2000),
  validFrom: plainDate.nullable(),
  validTo: plainDate.nullable(),
  replacedByUid: uid.nullable(),
  /** False: general knowledge that nobody has checked against the text yet. */
  isConfirmed: z.boolean(),
};

const endsAfterStart = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) =>
  validFrom === null || validTo === null || validTo >= validFrom;
const bothDates = z.object({ validFrom: z.string().refine(isPlainDate), validTo: z.string().refine(isPlainDate) });
const endsAfterStartError = {
  path: ['validTo'],
  error: 'ends-before-start',
  when: ({ value }: { value: unknown }) => bothDates.safeParse(value).success,
};

export const regulationEdit = z
  .object({ uid: uid.nullable(), rowVersion: rowVersion.nullable(), ...fields })
  .refine(endsAfterStart, endsAfterStartError);
export type RegulationEdit = z.infer<typeof regulationEdit>;

export const regulation = z.object({
  uid,
  rowVersion,
  ...fields,
  /** Whether it holds today. */
  validity: z.enum(validityStates),
  files: z.array(keptFile),
  /** Agreements that name it. */
  agreements: z.int(),
});
export type Regulation = z.infer<typeof regulation>;
export const regulationAttachInput = z.object({ uid, file: fileToken });
