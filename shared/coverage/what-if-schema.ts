import { z } from 'zod';
import { fileToken, plainDate, plainMonth, termDate, uid } from '../fields.ts';

/** More people than any regency has workers. */
export const mostPeople = 10_000_000;

/** People of a category who would be added from a month on, or everybody who is missing to the target of a year. */
export const scenario = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('add'),
    people: z.int().min(1, { error: 'required' }).max(mostPeople),
    categoryUid: uid,
    fundingUid: uid,
    from: plainMonth,
  }),
  z.object({ kind: z.literal('close'), by: z.int().min(2000).max(2100), fundingUid: uid }),
]);
export type Scenario = z.infer<typeof scenario>;

/** One scenario, or two to be compared; nothing of it is kept. */
export const whatIfQuestion = z.object({
  on: termDate.optional(),
  lastYear: z.int().min(2000).max(2100),
  /** Works out targets between two rungs of the plan. */
  interpolate: z.boolean().default(true),
  scenarios: z.array(scenario).min(1).max(2),
});

/** The scenarios as a file, a sheet each. */
export const whatIfExport = whatIfQuestion.extend({
  language: z.enum(['id', 'en']).default('id'),
  target: fileToken,
});

const yearOutcome = z.object({
  year: z.int(),
  workforce: z.int().nullable(),
  /** Hundredths of a percent. */
  target: z.int().nullable(),
  rate: z.int().nullable(),
  people: z.int(),
  added: z.int(),
  addedInYear: z.int(),
  missing: z.int().nullable(),
  personMonths: z.int(),
  /** Rupiah of the additions; null where no rule says the amount of a month. */
  cost: z.int().nullable(),
});
export const whatIfAnswer = z.object({
  on: plainDate,
  /** Covered on the day; null while a large register is being read. */
  covered: z.int().nullable(),
  /** The register has changed and is being counted again; what stands here is from before. */
  isCounting: z.boolean(),
  scenarios: z.array(
    z.object({
      years: z.array(yearOutcome),
      /** Rupiah a month of the first month that is paid; null when no rule says it. */
      monthly: z.int().nullable(),
      legalBases: z.array(z.string()),
      /** There is no workforce or no target for the year in which the gap is to be closed. */
      isUnknown: z.boolean(),
    }),
  ),
});
export type WhatIfAnswer = z.infer<typeof whatIfAnswer>;
