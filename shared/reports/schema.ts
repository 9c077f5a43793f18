import { z } from 'zod';
import { fileToken, plainDate, quarter, uid } from '../fields.ts';

/**
 * Layouts of the office's reports (proposals; the official form was not published): A Non-ASN per OPD, B vulnerable workers per kecamatan, C coverage, F agreements,
 * G participants by name, H the forms of SIPP for new
 * workers, `isian` the list that a unit corrects and sends back; `rakor` is the workbook of the coordination meeting.
 */
export const reportLayouts = ['A', 'B', 'C', 'F', 'G', 'H-A', 'H-B', 'isian', 'rakor'] as const;
export type ReportLayout = (typeof reportLayouts)[number];

export const reportChoice = z.object({
  layout: z.enum(reportLayouts),
  period: quarter,
  unitUid: uid.nullable(),
  kecamatanUid: uid.nullable(),
  categoryUid: uid.nullable(),
});
export type ReportChoice = z.infer<typeof reportChoice>;
/** The sheet as it will print: the same rows that the file gets, cut after 200. */
export const reportPreview = z.object({
  titles: z.array(z.string()),
  /** Lines between titles and table. */
  notes: z.array(z.string()),
  head: z.array(
    z.array(z.object({ caption: z.string(), column: z.int(), columns: z.int(), rows: z.int(), row: z.int() })),
  ),
  alignments: z.array(z.enum(['left', 'right', 'center'])),
  /** Characters that each column is wide. */
  widths: z.array(z.number()),
  rows: z.array(z.array(z.string())),
  totals: z.array(z.string()).nullable(),
  rowCount: z.int(),
  /** Names of the sheets that come after this one. */
  moreSheets: z.array(z.string()),
  /** People among the figures whose sex is not known. */
  withoutSex: z.int(),
  /** Prints without letterhead, numbering row and signatures. */
  isPlain: z.boolean(),
  asOf: z.string(),
});
export type ReportPreview = z.infer<typeof reportPreview>;
export const reportWriteInput = reportChoice.extend({ target: fileToken });
export const writtenReport = z.object({
  uid,
  /** Within its year. */
  number: z.int().nullable(),
  layout: z.enum(reportLayouts),
  period: z.string(),
  asOf: z.string(),
  file: z.string(),
  rows: z.int(),
  bytes: z.int(),
  sha256: z.string(),
  at: z.string(),
  /** The day of `at` in the office's time zone. */
  issuedOn: plainDate,
  who: z.string(),
  /** Over everything: not narrowed to a unit, kecamatan or category. */
  isWhole: z.boolean(),
  /** A copy was kept, so that it can be issued again. */
  isKept: z.boolean(),
});
/** A workbook to be filled, and where the filled one goes. */
export const reportFillInput = reportChoice.extend({ source: fileToken, target: fileToken });
export const reportAgain = z.object({ uid, target: fileToken });
export const reissuedReport = z.object({ file: z.string(), bytes: z.int() });
/** Where today's data says something else than an issued report; `count` of all, of which some are listed. */
export const reportComparison = z.object({
  asOf: z.string(),
  count: z.int(),
  differences: z.array(
    z.object({
      sheet: z.string(),
      row: z.string(),
      /** Null: the whole row is new or gone. */
      column: z.string().nullable(),
      was: z.string().nullable(),
      now: z.string().nullable(),
    }),
  ),
});
export type ReportComparison = z.infer<typeof reportComparison>;
export type WrittenReport = z.infer<typeof writtenReport>;
