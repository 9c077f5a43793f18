import { z } from 'zod';
import { periodKind } from '../dates.ts';
import { fileToken, plainDate, uid } from '../fields.ts';

/**
 * Layouts of the office's reports (proposals; the official form was not published): A Non-ASN per OPD, B vulnerable workers per kecamatan, C coverage, D claims, E construction, F agreements,
 * G participants by name, H the forms of SIPP for new
 * workers, `isian` the list that a unit corrects and sends back; `rakor` is the workbook of the coordination meeting.
 */
export const reportLayouts = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H-A', 'H-B', 'isian', 'rakor'] as const;
export type ReportLayout = (typeof reportLayouts)[number];

export const reportChoice = z.object({
  layout: z.enum(reportLayouts),
  period: z
    .string()
    // before 2000 there was nothing of all this, and Excel knows no day before 1900
    .refine((value) => periodKind(value) !== null && value >= '2000' && value < '2101', { error: 'date-invalid' }),
  unitUid: uid.nullable(),
  kecamatanUid: uid.nullable(),
  categoryUid: uid.nullable(),
});
export type ReportChoice = z.infer<typeof reportChoice>;
const previewSignature = z.object({
  opening: z.array(z.string()),
  name: z.string(),
  closing: z.array(z.string()),
  /** Rows left for the hand. */
  space: z.number(),
});

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
  /** Keys of the columns in their order. */
  keys: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** Rows of the body that are shown; `rows` holds sub-totals beside them, at the places of `subtotals`. */
  bodyRows: z.int(),
  subtotals: z.array(z.int()),
  /** Columns that the label of a sum covers. */
  labelSpan: z.int(),
  totals: z.array(z.string()).nullable(),
  rowCount: z.int(),
  /** Names of the sheets that come after this one. */
  moreSheets: z.array(z.string()),
  /** People among the figures whose sex is not known. */
  withoutSex: z.int(),
  /** The one row of an empty list. */
  emptyText: z.string(),
  asOf: z.string(),
  page: z.object({
    paper: z.enum(['F4', 'A4']),
    orientation: z.enum(['landscape', 'portrait']),
    /** Centimetres. */
    margins: z.object({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
    /** With `{page}` and `{pages}`. */
    footer: z.string(),
  }),
  letterhead: z
    .object({
      government: z.string(),
      office: z.string(),
      address: z.array(z.string()),
      /** A PNG picture as base64. */
      arms: z.string().nullable(),
    })
    .nullable(),
  hasNumbering: z.boolean(),
  signatures: z.object({ right: previewSignature, left: previewSignature.nullable() }).nullable(),
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
  /** Of the office's own layout; null: the program's. */
  layoutVersion: z.int().nullable(),
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
