import { z } from 'zod';
import {
  fileToken,
  lifeDate,
  line,
  pageInput,
  plainDate,
  plainMonth,
  requiredLine,
  rowVersion,
  rupiah,
  termDate,
  uid,
} from '../fields.ts';
import { segmentCodes } from '../segments.ts';
import { ageBandCodes } from './age-bands.ts';

/** Programmes as bits, in the order of the law: JKK 1, JKM 2, JHT 4, JP 8, JKP 16; 0 = known to the unit, not registered. */
export const programmesBits = z.int().min(0).max(31);

const personFields = {
  /** As written when it is not a NIK yet; problems name what is wrong with it. */
  nik: line(32),
  familyCard: line(32),
  name: requiredLine(120),
  titlesBefore: line(40),
  titlesAfter: line(60),
  birthPlace: line(80),
  birthDate: lifeDate.nullable(),
  sex: z.enum(['L', 'P']).nullable(),
  motherName: line(120),
  address: line(300),
  rt: line(5),
  rw: line(5),
  kecamatanUid: uid.nullable(),
  villageUid: uid.nullable(),
  phone: line(30),
  email: line(120),
  nip: line(25),
  diedOn: lifeDate.nullable(),
  note: line(500),
};
export const participantEdit = z.object({ uid: uid.nullable(), rowVersion: rowVersion.nullable(), ...personFields });
export type ParticipantEdit = z.infer<typeof participantEdit>;

const problemView = z.object({
  code: z.string(),
  level: z.enum(['error', 'warning', 'info']),
  field: z.string(),
});

const participationFields = {
  segment: z.enum(segmentCodes),
  categoryUid: uid,
  unitUid: uid.nullable(),
  fundingUid: uid.nullable(),
  programmes: programmesBits,
  wage: rupiah.nullable(),
  kpj: line(20),
  position: line(120),
  /** Where the person works inside the unit, as written. */
  workplace: line(200),
  startsOn: termDate,
  endsOn: termDate.nullable(),
  endReason: z.enum(['left', 'moved', 'status-changed', 'died', 'age-limit', 'not-funded', 'other']).nullable(),
};
const spellDates = z.object({ startsOn: plainDate, endsOn: plainDate.nullable() });
export const participationEdit = z
  .object({ uid: uid.nullable(), rowVersion: rowVersion.nullable(), participantUid: uid, ...participationFields })
  .refine((spell) => spell.endsOn === null || spell.endsOn >= spell.startsOn, {
    path: ['endsOn'],
    error: 'ends-before-start',
    // Said as soon as both dates are dates, whatever else is still missing.
    when: ({ value }) => spellDates.safeParse(value).success,
  });
export type ParticipationEdit = z.infer<typeof participationEdit>;
export const participation = z.object({
  uid,
  rowVersion,
  ...participationFields,
  categoryName: z.string(),
  unitName: z.string().nullable(),
  fundingName: z.string().nullable(),
});
export type Participation = z.infer<typeof participation>;
export const participationEnd = z.object({
  uid,
  rowVersion,
  endsOn: termDate,
  endReason: participationFields.endReason.unwrap(),
});

export const participant = z.object({
  uid,
  rowVersion,
  ...personFields,
  kecamatanName: z.string().nullable(),
  villageName: z.string().nullable(),
  problems: z.array(problemView),
  participations: z.array(participation),
});
export type Participant = z.infer<typeof participant>;

/** What can be looked for in people's records: problems of a level, or people whom no report should have. */
export const concerns = [
  'any',
  'none',
  'error',
  'warning',
  'info',
  'paid-twice',
  'lapsing',
  'without-unit',
  'never-registered',
] as const;

/** A record, or what names none. */
const recordOrNone = z.union([uid, z.literal('none')]);

/** Only people of these; an empty list lets everybody through. What lies in a spell is meant of one and the same spell. */
export const peopleFilter = z.object({
  kecamatanUids: z.array(recordOrNone).max(60).default([]),
  villageUids: z.array(recordOrNone).max(400).default([]),
  unitUids: z.array(recordOrNone).max(200).default([]),
  categoryUids: z.array(recordOrNone).max(100).default([]),
  fundingUids: z.array(recordOrNone).max(60).default([]),
  segments: z.array(z.enum(segmentCodes)).max(segmentCodes.length).default([]),
  sexes: z
    .array(z.enum(['L', 'P', 'none']))
    .max(3)
    .default([]),
  /** Age on the day. */
  ages: z.array(z.enum(ageBandCodes)).max(ageBandCodes.length).default([]),
});
export type PeopleFilter = z.infer<typeof peopleFilter>;

/** Filters of the grid; they never change what is stored. */
export const participantFilter = peopleFilter.extend({
  search: z.string().max(120).default(''),
  /** The day for which "active" and the shown participation are meant. */
  on: plainDate.optional(),
  status: z.enum(['all', 'active', 'inactive']).default('all'),
  problems: z.enum(concerns).optional(),
});
export type ParticipantFilter = z.infer<typeof participantFilter>;
export const participantSorts = ['name', 'nik', 'birthDate', 'kecamatan'] as const;
export const participantPageInput = participantFilter.extend({
  ...pageInput,
  sort: z.enum(participantSorts).default('name'),
  descending: z.boolean().default(false),
});
export const participantRow = z.object({
  uid,
  nik: z.string().nullable(),
  name: z.string(),
  sex: z.enum(['L', 'P']).nullable(),
  birthDate: z.string().nullable(),
  birthPlace: z.string().nullable(),
  phone: z.string().nullable(),
  kecamatan: z.string().nullable(),
  village: z.string().nullable(),
  category: z.string().nullable(),
  unit: z.string().nullable(),
  funding: z.string().nullable(),
  segment: z.enum(segmentCodes).nullable(),
  kpj: z.string().nullable(),
  wage: z.int().nullable(),
  isActive: z.boolean(),
  problemLevel: z.enum(['error', 'warning', 'info']).nullable(),
  /** Only of a list of people who are about to lapse: the last month that was paid, months of arrears, when they are inactive. */
  lapse: z.object({ lastPaid: plainMonth.nullable(), unpaid: z.int(), lapsesOn: plainDate.nullable() }).nullable(),
});
export type ParticipantRow = z.infer<typeof participantRow>;
/** Columns of the grid, as the screen and its Excel file name them. */
export const participantColumnNames = [
  'nik',
  'name',
  'sex',
  'birthDate',
  'kecamatan',
  'village',
  'category',
  'unit',
  'funding',
  'kpj',
  'wage',
  'status',
  'segment',
  'phone',
  'lastPaid',
  'unpaid',
  'lapsesOn',
] as const;
export type ParticipantColumn = (typeof participantColumnNames)[number];
export const participantExportInput = participantFilter.extend({
  sort: z.enum(participantSorts).default('name'),
  descending: z.boolean().default(false),
  columns: z.array(z.enum(participantColumnNames)).min(1).max(participantColumnNames.length),
  language: z.enum(['id', 'en']).default('id'),
  target: fileToken,
});
export const participantCounts = z.object({
  total: z.int(),
  active: z.int(),
  withErrors: z.int(),
  withWarnings: z.int(),
  withInfos: z.int(),
});
export type ParticipantCounts = z.infer<typeof participantCounts>;
