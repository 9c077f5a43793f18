import { z } from 'zod';
import { keptFile } from '../kept-files.ts';
import { fileToken, line, plainDate, requiredLine, rowVersion, uid } from '../fields.ts';
import { listImportInput } from '../masterdata/list-import.ts';
import { plans } from './plans.ts';

/** Who is counted: all workers, those who are paid wages, those who work on their own account. */
export const workforceSegments = ['all', 'formal', 'informal'] as const;
export type WorkforceSegment = (typeof workforceSegments)[number];

const edit = { uid: uid.nullable(), rowVersion: rowVersion.nullable() };
/** Years that a figure or a target may be of. */
export const workforceYear = z.int().min(2000).max(2100);

/** The whole regency, or the uid of a kecamatan. */
const figureArea = z.union([z.literal('regency'), uid]);
const figureFields = {
  year: workforceYear,
  area: figureArea,
  segment: z.enum(workforceSegments),
  people: z.int().min(0).max(100_000_000),
  source: requiredLine(),
  /** Whom the source counts: `angkatan kerja 15 tahun ke atas`. */
  definition: line(400),
  publishedOn: plainDate.nullable(),
  note: line(1000),
};
export const workforceFigure = z.object({
  uid,
  rowVersion,
  ...figureFields,
  /** The name of the kecamatan, or of the regency. */
  areaName: z.string(),
  /** The one of its year, area and segment by which coverage is measured. */
  isChosen: z.boolean(),
});
export type WorkforceFigure = z.infer<typeof workforceFigure>;
export const workforceEdit = z.object({ ...edit, ...figureFields });
export type WorkforceEdit = z.infer<typeof workforceEdit>;

/** What the parts sum up to against the whole; `difference`: parts less the whole. */
export const sumCheck = z.object({
  /** `areas`: kecamatan against the regency. `segments`: formal and informal against all. */
  of: z.enum(['areas', 'segments']),
  segment: z.enum(workforceSegments),
  areaName: z.string(),
  whole: z.int(),
  parts: z.int(),
  difference: z.int(),
  /** Kecamatan of which the source says nothing. */
  missing: z.int(),
});
export type SumCheck = z.infer<typeof sumCheck>;

export const workforceSource = z.object({
  source: z.string(),
  /** Any of its figures; choosing by it takes the whole source. */
  uid,
  figures: z.int(),
  chosen: z.int(),
  /** All workers of the regency by this source; null when it does not say. */
  people: z.int().nullable(),
  checks: z.array(sumCheck),
  /** The publications that the figures stand in. */
  files: z.array(keptFile),
});
export type WorkforceSource = z.infer<typeof workforceSource>;

/** `year: null` asks for the latest that has figures. */
export const workforceQuestion = z.object({ year: workforceYear.nullable().default(null) });
/** Figures of one year, by source, with the years that have any, latest first. */
export const workforceOfYear = z.object({
  year: z.int().nullable(),
  years: z.array(z.int()),
  figures: z.array(workforceFigure),
  sources: z.array(workforceSource),
  /** What the chosen figures sum up to, whatever source they come from. */
  chosenChecks: z.array(sumCheck),
});
export type WorkforceOfYear = z.infer<typeof workforceOfYear>;

/** `source`: with all figures of its source and year; those of other sources where it says nothing stay chosen. */
export const workforceChoice = z.object({ uid, scope: z.enum(['figure', 'source']).default('source') });

/** `uid`: any figure of the source and year that the file is of. */
export const workforceAttachInput = z.object({ uid, file: fileToken });

/** Year and source of what the file leaves out. */
export const workforceImport = listImportInput.extend({
  year: workforceYear.nullable().default(null),
  source: line().default(null),
});

const targetFields = {
  plan: z.enum(plans),
  year: workforceYear,
  /** The nation, the whole regency, or the uid of a kecamatan. */
  area: z.union([z.enum(['national', 'regency']), uid]),
  segment: z.enum(workforceSegments),
  /** Hundredths of a percent: 9950 is 99,50 %. */
  percent: z.int().min(0).max(10_000),
  legalBasis: requiredLine(),
  regulationUid: uid.nullable(),
  note: line(1000),
};
export const coverageTarget = z.object({ uid, rowVersion, ...targetFields, areaName: z.string().nullable() });
export type CoverageTarget = z.infer<typeof coverageTarget>;
export const targetEdit = z.object({ ...edit, ...targetFields });
export type TargetEdit = z.infer<typeof targetEdit>;
