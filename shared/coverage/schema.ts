import { z } from 'zod';
import { fileToken, plainDate, plainMonth, termDate } from '../fields.ts';
import { peopleFilter } from '../participants/schema.ts';

/** What people can be counted by. */
export const coverageDimensions = [
  'kecamatan',
  'village',
  'unit',
  'work',
  'segment',
  'category',
  'funding',
  'sex',
  'age',
] as const;
export type CoverageDimension = (typeof coverageDimensions)[number];

export const coverageQuestion = peopleFilter.extend({
  /** Today unless told. */
  on: termDate.optional(),
  by: z.enum(coverageDimensions).default('kecamatan'),
  /** Works out a target between two rungs of its plan. */
  interpolate: z.boolean().default(false),
});

const coverageGroup = z.object({
  /** Uid of the record or code of the dimension; `none` for people whose record names none. */
  key: z.string(),
  /** Name of the record; null where the words belong to the language (segment, sex, age, none). */
  name: z.string().nullable(),
  people: z.int(),
  /** Workers that the people are part of; null where no statistics speak of them. */
  workforce: z.int().nullable(),
  /** Year and sources of that figure. */
  dataYear: z.int().nullable(),
  sources: z.array(z.string()).readonly(),
  /** Wanted share in hundredths of a percent. */
  target: z.int().nullable(),
  /** What one of them who is missing would cost to December. */
  perPerson: z.int().nullable(),
});
export type CoverageGroup = z.infer<typeof coverageGroup>;

/** The workers by the chosen source, with the year of the data. */
const coverageBasis = z.object({
  workforce: z.int(),
  year: z.int(),
  isEarlier: z.boolean(),
  sources: z.array(z.string()),
});
export type CoverageBasis = z.infer<typeof coverageBasis>;
/** What a plan wants, in hundredths of a percent. */
const coverageTarget = z.object({
  rate: z.int(),
  year: z.int(),
  isInterpolated: z.boolean(),
  /** The year lies between two rungs of the plan. */
  canInterpolate: z.boolean(),
  /** The plan says nothing of the year asked for: this is what it wants in the end. */
  isGoal: z.boolean(),
  plan: z.string(),
  legalBasis: z.string(),
  goal: z.object({ rate: z.int(), year: z.int() }),
});
export type CoverageTarget = z.infer<typeof coverageTarget>;

/** What one missing worker would cost, by the cheapest rule that fits. */
const gapRate = z.object({
  from: plainMonth,
  to: plainMonth,
  months: z.int(),
  monthly: z.int(),
  perPerson: z.int(),
  isEven: z.boolean(),
  segment: z.enum(['pu', 'bpu']),
  legalBases: z.array(z.string()).readonly(),
});

export const coverageCount = z.object({
  on: plainDate,
  by: z.enum(coverageDimensions),
  /** Active people, each NIK once. Null while a large register is read for the first time. */
  people: z.int().nullable(),
  basis: coverageBasis.nullable(),
  target: coverageTarget.nullable(),
  gapRate: gapRate.nullable(),
  groups: z.array(coverageGroup),
  /** People who stand in more than one group, so that the groups sum up to more than `people`. */
  inSeveral: z.int(),
  /** People whose day is covered by spells of more than one source of funding, or by two of BPU. */
  paidTwice: z.int(),
  /** The register has changed and is being counted again; what stands here is from before. */
  isCounting: z.boolean(),
  /** The day has not come: today's register as it would be then if nothing changed. */
  isAhead: z.boolean(),
});
export type CoverageCount = z.infer<typeof coverageCount>;

/** The table of the screen as a file. */
export const coverageExport = coverageQuestion.extend({
  language: z.enum(['id', 'en']).default('id'),
  target: fileToken,
});

export const trendQuestion = peopleFilter.extend({
  on: termDate.optional(),
  months: z.int().min(2).max(60).default(13),
});
export const coverageTrend = z.object({
  /** Month ends, oldest first; the last is the day asked for. */
  points: z.array(z.object({ on: plainDate, people: z.int() })),
  isCounting: z.boolean(),
});
export type CoverageTrend = z.infer<typeof coverageTrend>;
