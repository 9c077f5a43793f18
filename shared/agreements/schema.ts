import { z } from 'zod';
import { fileToken, line, plainDate, requiredLine, rowVersion, termDate, uid } from '../fields.ts';
import { keptFile } from '../kept-files.ts';
import { segmentCodes } from '../segments.ts';
import type { MilestoneCode } from './milestones.ts';
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
  /** Of an addendum: the new last day of the agreement above it. */
  amendsEndTo: termDate.nullable(),
  noticeMonths: z.int().min(0).max(24),
  /** Units that the agreement covers; none means all. */
  unitUids: z.array(uid).max(1000),
  /** Regulations that the agreement rests on. */
  regulationUids: z.array(uid).max(100),
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
const amends = z.object({ kind: z.literal('addendum') });
/** An addendum without an agreement above it says nothing. */
const hasAgreementAbove = (edit: { kind: string; parentUid: string | null }) =>
  edit.kind !== 'addendum' || edit.parentUid !== null;
const hasAgreementAboveError = {
  path: ['parentUid'],
  error: 'addendum-needs-parent',
  when: ({ value }: { value: unknown }) => amends.safeParse(value).success,
};

export const agreementEdit = z
  .object({ uid: uid.nullable(), rowVersion: rowVersion.nullable(), ...agreementFields })
  .refine(endsAfterStart, endsAfterStartError)
  .refine(hasAgreementAbove, hasAgreementAboveError);
export type AgreementEdit = z.infer<typeof agreementEdit>;

/** What a file of an agreement is: the signed scan, a draft, a letter, minutes of a meeting. */
export const fileKinds = ['scan', 'draft', 'letter', 'minutes', 'other'] as const;
export const agreementFile = keptFile.extend({
  kind: z.enum(fileKinds),
  /** Date of the document itself. */
  documentOn: z.string().nullable(),
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
  /** Of the way to the signature that was given: the list under way is that of the renewal. */
  isRecord: z.boolean(),
});
export type AgreementStep = z.infer<typeof agreementStep>;

const link = z.object({
  uid,
  kind: z.enum(agreementKinds),
  number: z.string().nullable(),
  title: z.string(),
  signedOn: z.string().nullable(),
  startsOn: z.string(),
  /** As it holds on the date asked about. */
  endsOn: z.string(),
  /** Of an addendum: the new last day of the agreement above it. */
  amendsEndTo: z.string().nullable(),
  state: z.enum(termStates),
});
export type AgreementLink = z.infer<typeof link>;
export const milestoneCode = z.custom<MilestoneCode>(
  (code) => typeof code === 'string' && /^(?:notice|days-\d{1,3})$/.test(code),
);
const alert = z.object({
  code: milestoneCode,
  on: z.string(),
  snoozedUntil: z.string().nullable(),
  reason: z.string().nullable(),
});
const daySpan = z.object({ from: z.string(), to: z.string(), days: z.int() }).nullable();
export const agreementSummary = z.object({
  uid,
  rowVersion,
  ...agreementFields,
  state: z.enum(termStates),
  /** Last day as it holds on the date asked about: an addendum or an early end may have moved `endsOn`. */
  effectiveEndsOn: z.string(),
  /** Days from the date asked about to the effective end; negative when it is over. */
  daysLeft: z.int(),
  noticeOn: z.string(),
  endedEarlyOn: z.string().nullable(),
  renewsUid: uid.nullable(),
  renewedByUid: uid.nullable(),
  /** When the renewal was signed; null while there is none or only its draft. */
  renewedOn: z.string().nullable(),
  /** Milestones that have come and still ask for something, earliest first. */
  alerts: z.array(alert),
  nextMilestone: z.object({ code: milestoneCode, on: z.string() }).nullable(),
  /** Days without any agreement before this term, or shared with the term that it renews. */
  gapBefore: daySpan,
  overlapBefore: daySpan,
  stepsDone: z.int(),
  stepsTotal: z.int(),
  files: z.int(),
  /** Those of the files that are the signed document. */
  scans: z.int(),
  /** Days before the end from which a renewal is to be prepared, and from which it is urgent, as its kind is set. */
  prepareDays: z.int(),
  urgentDays: z.int(),
});
export type AgreementSummary = z.infer<typeof agreementSummary>;
export const agreement = agreementSummary.extend({
  parent: link.nullable(),
  renews: link.nullable(),
  renewedBy: link.nullable(),
  children: z.array(link),
  /** The addendum that moved the end. */
  amendedBy: link.nullable(),
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
export const attachInput = z.object({
  uid,
  file: fileToken,
  kind: agreementFile.shape.kind,
  documentOn: termDate.nullable().default(null),
});
export const fileEdit = z.object({ uid, rowVersion, kind: agreementFile.shape.kind, documentOn: termDate.nullable() });
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
