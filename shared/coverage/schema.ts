import { z } from 'zod';
import { plainDate } from '../fields.ts';
import { peopleFilter } from '../participants/schema.ts';

/** What people can be counted by. */
export const coverageDimensions = [
  'kecamatan',
  'village',
  'unit',
  'segment',
  'category',
  'funding',
  'sex',
  'age',
] as const;
export type CoverageDimension = (typeof coverageDimensions)[number];

export const coverageQuestion = peopleFilter.extend({
  /** Today unless told. */
  on: plainDate.optional(),
  by: z.enum(coverageDimensions).default('kecamatan'),
});

const coverageGroup = z.object({
  /** Uid of the record or code of the dimension; `none` for people whose record names none. */
  key: z.string(),
  /** Name of the record; null where the words belong to the language (segment, sex, age, none). */
  name: z.string().nullable(),
  people: z.int(),
});
export type CoverageGroup = z.infer<typeof coverageGroup>;

export const coverageCount = z.object({
  on: plainDate,
  by: z.enum(coverageDimensions),
  /** Active people, each NIK once. Null while a large register is read for the first time. */
  people: z.int().nullable(),
  groups: z.array(coverageGroup),
  /** People who stand in more than one group, so that the groups sum up to more than `people`. */
  inSeveral: z.int(),
  /** People whose day is covered by spells of more than one source of funding. */
  paidTwice: z.int(),
  /** The register has changed and is being counted again; what stands here is from before. */
  isCounting: z.boolean(),
});
export type CoverageCount = z.infer<typeof coverageCount>;

export const trendQuestion = peopleFilter.extend({
  on: plainDate.optional(),
  months: z.int().min(2).max(60).default(13),
});
export const coverageTrend = z.object({
  /** Month ends, oldest first; the last is the day asked for. */
  points: z.array(z.object({ on: plainDate, people: z.int() })),
  isCounting: z.boolean(),
});
export type CoverageTrend = z.infer<typeof coverageTrend>;
