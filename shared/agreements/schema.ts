import { z } from 'zod';
import { fileToken, line, plainDate, requiredLine, rowVersion, termDate, uid } from '../fields.ts';
import { segmentCodes } from '../segments.ts';
import { agreementKinds, termStates } from './term.ts';

const party = z.object({
  institution: requiredLine(),
  signer: line(),
  /** NIP for the regency, NPK for BPJS Ketenagakerjaan. */
  signerNumber: line(30),
  position: line(),
  authority: line(400),
});
export type Party = z.infer<typeof party>;

const agreementFields = {
  kind: z.enum(agreementKinds),
  parentUid: uid.nullable(),
  numberFirst: line(80),
  numberSecond: line(80),
  title: requiredLine(400),
  scope: line(2000),
  segments: z.array(z.enum(segmentCodes)).max(segmentCodes.length),
  firstParty: party,
  secondParty: party,
  signedOn: termDate.nullable(),
  signedAt: line(80),
  startsOn: termDate,
  endsOn: termDate,
  noticeMonths: z.int().min(0).max(24),
  note: line(2000),
};
const dates = z.object({ startsOn: plainDate, endsOn: plainDate });
const endsAfterStart = (term: { startsOn: string; endsOn: string }) => term.endsOn >= term.startsOn;
/** Said as soon as both dates are dates, whatever else is still missing. */
const endsAfterStartError = {
  path: ['endsOn'],
  error: 'ends-before-start',
  when: ({ value }: { value: unknown }) => dates.safeParse(value).success,
};

export const agreementEdit = z
  .object({ uid: uid.nullable(), rowVersion: rowVersion.nullable(), ...agreementFields })
  .refine(endsAfterStart, endsAfterStartError);
export type AgreementEdit = z.infer<typeof agreementEdit>;

export const agreementFile = z.object({
  uid,
  kind: z.enum(['scan', 'draft', 'other']),
  name: z.string(),
  bytes: z.int(),
  addedOn: z.string(),
});
export type AgreementFile = z.infer<typeof agreementFile>;
export const agreementStep = z.object({
  uid,
  rowVersion,
  position: z.int(),
  step: z.string(),
  plannedOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  doneBy: z.string().nullable(),
  note: z.string().nullable(),
});
export type AgreementStep = z.infer<typeof agreementStep>;

const link = z.object({
  uid,
  number: z.string().nullable(),
  title: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
});
export const agreementSummary = z.object({
  uid,
  rowVersion,
  ...agreementFields,
  state: z.enum(termStates),
  /** Days from the date asked about to the end; negative when it is over. */
  daysLeft: z.int(),
  noticeOn: z.string(),
  endedEarlyOn: z.string().nullable(),
  renewsUid: uid.nullable(),
  renewedByUid: uid.nullable(),
  stepsDone: z.int(),
  stepsTotal: z.int(),
  files: z.int(),
});
export type AgreementSummary = z.infer<typeof agreementSummary>;
export const agreement = agreementSummary.extend({
  parent: link.nullable(),
  renews: link.nullable(),
  renewedBy: link.nullable(),
  children: z.array(link),
  attachments: z.array(agreementFile),
  steps: z.array(agreementStep),
});
export type Agreement = z.infer<typeof agreement>;

/** The new term as the clerk confirmed it; what is not named is taken over from the old one. */
export const renewInput = z
  .object({
    uid,
    numberFirst: line(80),
    numberSecond: line(80),
    title: requiredLine(400),
    signedOn: termDate.nullable(),
    startsOn: termDate,
    endsOn: termDate,
  })
  .refine(endsAfterStart, endsAfterStartError);
export type RenewInput = z.infer<typeof renewInput>;
export const renewalProposal = z.object({
  startsOn: z.string(),
  endsOn: z.string(),
  title: z.string(),
  /** What "ends on the anniversary" and "ends the day before" would give; asked, never assumed. */
  endsOnAnniversary: z.string(),
  endsDayBefore: z.string(),
});
export type RenewalProposal = z.infer<typeof renewalProposal>;
export const endEarlyInput = z.object({ uid, rowVersion, endedEarlyOn: termDate, note: line(2000) });
export const attachInput = z.object({ uid, file: fileToken, kind: agreementFile.shape.kind });
export const stepEdit = z.object({
  uid: uid.nullable(),
  rowVersion: rowVersion.nullable(),
  agreementUid: uid,
  step: requiredLine(200),
  plannedOn: termDate.nullable(),
  doneOn: termDate.nullable(),
  doneBy: line(80),
  note: line(500),
});
export type StepEdit = z.infer<typeof stepEdit>;
