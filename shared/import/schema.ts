import { z } from 'zod';
import { fileToken, pageInput, plainDate, plainMonth, requiredLine, uid } from '../fields.ts';
import { agreementKinds } from '../agreements/term.ts';
import { listReadings } from './column-reading.ts';
import { confirmedRow, correction, mostCorrections } from './corrections.ts';
import { listKinds } from './list-kind.ts';
import { repairReasons } from './mapped-row.ts';
import { programmesBits } from '../participants/schema.ts';
import { builtInLayouts } from './profiles/built-in-heads.ts';
import { rowKinds } from './row-kind.ts';

/** One row of the file as the screens show it: kinds and raw texts by column, as the reader gives them. */
export const sourceRow = z.object({
  number: z.int(),
  kinds: z.array(z.int()),
  texts: z.array(z.string()),
  width: z.int(),
});

/** Which rows of the sheet are the head of the table; Excel row numbers. */
export const bandChoice = z.object({ top: z.int().min(1), bottom: z.int().min(1), firstData: z.int().min(1) });
export type BandChoice = z.infer<typeof bandChoice>;

/** A sheet that is imported, with the head of its table. */
export const sheetChoice = z.object({ name: z.string(), band: bandChoice });
export type SheetChoice = z.infer<typeof sheetChoice>;

/** What the name of a sheet says of its rows that do not say it themselves. */
export const sheetMeanings = ['village', 'unit'] as const;
export type SheetMeaning = (typeof sheetMeanings)[number];

export const columnChoice = z.object({
  column: z.int().min(0).max(16_383),
  reading: z.enum(listReadings),
  /** A value that stands once for the rows below it (merged block) is carried down. */
  carryDown: z.boolean().default(false),
});
export type ColumnChoice = z.infer<typeof columnChoice>;

/** What the rows do not say themselves. */
export const importDefaults = z.object({
  unitUid: uid.nullable(),
  /** Unit of a participation that begins and would have none; nobody is moved there. */
  unitForMissing: uid.nullable().default(null),
  categoryUid: uid.nullable(),
  fundingUid: uid.nullable(),
  /** First day of a participation whose row names no start. */
  startsOn: plainDate,
  programmes: programmesBits,
  /** Whether a row without KPJ in a list that has a KPJ column is registered at the insurer. */
  withoutKpj: z.enum(['registered', 'not-registered']),
  /** Of an agreement whose row names no kind. */
  agreementKind: z.enum(agreementKinds).nullable().default(null),
});
export type ImportDefaults = z.infer<typeof importDefaults>;

export const inspectInput = z.object({
  file: fileToken,
  /** What the list is of; null: what its headings say. */
  kind: z.enum(listKinds).nullable().default(null),
  sheet: z.string().nullable(),
  band: bandChoice.nullable(),
  /** How many of the first rows are wanted. */
  rows: z.int().min(0).max(1000).default(30),
});
export const columnMatchView = z.object({
  column: z.int(),
  caption: z.string(),
  samples: z.array(z.string()),
  reading: z.enum(listReadings).nullable(),
  how: z.enum(['heading', 'content', 'none']),
  confidence: z.number(),
  carryDown: z.boolean(),
});
/** Fingerprints of the head of a table and of the titles above it; the latter empty when there are none. */
export const layout = z.object({ columns: z.string(), titles: z.string() });

/** What an import keeps of its choices, as far as the next list of the same layout wants it. */
export const profileChoices = z.object({
  layout,
  columns: z.array(columnChoice),
  dateOrder: z.enum(['dmy', 'mdy']),
  defaults: importDefaults.omit({ startsOn: true }),
  sheetAs: z.enum(sheetMeanings).nullable().default(null),
});

/** Where a profile comes from: an import of this office, a file of another one with the list that it was of, or the program itself. */
const profileSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['import', 'file']), uid, at: z.string(), file: z.string() }),
  z.object({ kind: z.literal('built-in') }),
]);

/** What a file proved to be by its content. */
export const bookFormats = ['xlsx', 'xlsb', 'xls', 'ods', 'html', 'spreadsheet-2003', 'text'] as const;

export const inspection = z.object({
  file: z.string(),
  format: z.enum(bookFormats),
  /** The workbook holds something that our own reader does not know, so a library reads it. */
  throughLibrary: z.boolean(),
  sha256: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      state: z.enum(['visible', 'hidden', 'chart']),
      rows: z.int().nullable(),
      columns: z.int().nullable(),
      /** The head of a table that was found in its first rows, the fingerprint of its columns, the titles above; null without. */
      list: z.object({ band: bandChoice, columns: z.string(), titles: z.array(z.string()) }).nullable(),
      /** Filled rows that Excel does not show; they are read like all others. */
      hiddenRows: z.int(),
    }),
  ),
  /** What the list of the sheet is of: as asked for, else recognised. */
  kind: z.enum(listKinds),
  /** The headings are those of the insurer's own list: it may be kept as that of a month. */
  mayBeInsurerList: z.boolean(),
  sheet: z.string(),
  firstRows: z.array(sourceRow),
  band: bandChoice.extend({ numberingRow: z.int().nullable() }).nullable(),
  columns: z.array(columnMatchView),
  /** How the list seems to write a date like 03/04/1980. */
  dateOrder: z.enum(['dmy', 'mdy']),
  /** Cells among the first rows that can be read in one order only. */
  dateEvidence: z.object({ dmy: z.int(), mdy: z.int() }),
  layout: layout.nullable(),
  /** The name by which offices know the head of the table, when it has one. */
  layoutName: z.enum(builtInLayouts).nullable(),
  /** What is known of lists of this layout: what was chosen for the last one, else what the named layout says. */
  profile: profileChoices
    .omit({ layout: true })
    .extend({ isSameTitles: z.boolean(), source: profileSource })
    .nullable(),
  /** Set when the very same bytes were imported before. */
  importedBefore: z.object({ uid, at: z.string() }).nullable(),
});
export type Inspection = z.infer<typeof inspection>;
/** What the file itself says, before the store is asked. */
export type FileInspection = Omit<Inspection, 'importedBefore' | 'layoutName' | 'profile'>;

export const previewInput = z
  .object({
    file: fileToken,
    kind: z.enum(listKinds).default('participants'),
    /** Digest of the file that was looked at: what was chosen for it holds for no other. Null is not compared. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .default(null),
    /** Of an insurer's list the month that it is kept as. */
    month: plainMonth.nullable().default(null),
    /** As the inspection said. */
    throughLibrary: z.boolean().default(false),
    /** One or several of the same columns, taken as one list. */
    sheets: z.array(sheetChoice).min(1).max(2000),
    sheetAs: z.enum(sheetMeanings).nullable().default(null),
    /** As the inspection said: by it the choices are found again. */
    layout: layout.nullable().default(null),
    columns: z.array(columnChoice).min(1).max(200),
    dateOrder: z.enum(['dmy', 'mdy']),
    defaults: importDefaults,
    /** Rows that must be confirmed (`match-to-review`) are those of the people whom they were compared with. */
    takeAlike: z.boolean().default(false),
    /** Single rows of which somebody said the same, also where the name or the birth date is another one. */
    alikeRows: z.array(confirmedRow).max(mostCorrections).default([]),
    corrections: z.array(correction).max(mostCorrections).default([]),
  })
  // only a list of the insurer is of a month
  .refine(({ kind, month }) => kind === 'insurer-list' || month === null, { path: ['month'] });
export type PreviewInput = z.infer<typeof previewInput>;

export const outcomes = ['new', 'changed', 'same', 'conflict', 'rejected', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];
/** read = new + changed + same + conflict + rejected + skipped, by construction: every row has exactly one outcome. */
export const balance = z.object({
  read: z.int(),
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  conflict: z.int(),
  rejected: z.int(),
  skipped: z.int(),
});
export type Balance = z.infer<typeof balance>;

export const rowProblem = z.object({
  sheet: z.string(),
  row: z.int(),
  column: z.string().nullable(),
  field: z.string(),
  code: z.string(),
  level: z.enum(['error', 'warning', 'info']),
  original: z.string(),
});
export type RowProblemView = z.infer<typeof rowProblem>;
export const problemGroup = z.object({
  code: z.string(),
  field: z.string(),
  level: z.enum(['error', 'warning', 'info']),
  rows: z.int(),
});
/** Repairs of one kind in one field, among the rows that `import.rows` lists. */
export const repairGroup = z.object({ reason: z.enum(repairReasons), field: z.string(), rows: z.int() });
/** What a spelling can mean: a record, or a kind of agreement, which is no record. */
const meaning = z.union([uid, z.enum(agreementKinds)]);
export const unknownValue = z.object({
  target: z.enum(['kecamatan', 'village', 'unit', 'category', 'funding', 'agreementKind']),
  value: z.string(),
  rows: z.int(),
  /** The record that may be meant; of a kind of agreement its code. */
  suggestion: z.object({ uid: meaning, name: z.string() }).nullable(),
  /** Of a village: the kecamatan that the rows name, in which it is not known. */
  kecamatan: z.object({ uid, name: z.string() }).nullable(),
});
export type UnknownValue = z.infer<typeof unknownValue>;
export const importPreview = z.object({
  preview: z.string(),
  kind: z.enum(listKinds),
  month: plainMonth.nullable(),
  file: z.string(),
  sheets: z.array(z.string()),
  balance,
  /** Of each sheet, in their order. */
  balances: z.array(balance),
  /** Spells that begin with a commit, and new people who come without one. */
  spells: z.int(),
  withoutSpell: z.int(),
  /** Of an insurer's list: members kept for its month whom the file does not name; they stay. */
  absent: z.int(),
  groups: z.array(problemGroup),
  unknownValues: z.array(unknownValue),
  repairs: z.int(),
  repairGroups: z.array(repairGroup),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const previewRowsInput = z.object({
  preview: z.string(),
  outcome: z.enum(outcomes).optional(),
  problem: z.string().max(60).optional(),
  repair: z.enum(repairReasons).optional(),
  /** Narrows `problem` or `repair` to one field. */
  field: z.string().max(60).optional(),
  ...pageInput,
});
/** Values that were read differently from how they were written, by row, for a program; `after` goes on from `next`. */
export const previewRepairsInput = z.object({ preview: z.string(), after: z.int().min(0).default(0) });
const rowRepair = z.object({
  sheet: z.string(),
  row: z.int(),
  /** As Excel names it; null for what has no column. */
  column: z.string().nullable(),
  field: z.string(),
  original: z.string(),
  becomes: z.string(),
  reason: z.enum(repairReasons),
});
export type RowRepairView = z.infer<typeof rowRepair>;
export const previewRepairs = z.object({ repairs: z.array(rowRepair), next: z.int().nullable() });

const agreementFacts = z.object({
  kind: z.enum(agreementKinds).nullable(),
  number: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  /** The term that it renews, by number or title. */
  renews: z.string().nullable(),
});
const memberFacts = z.object({
  kpj: z.string().nullable(),
  status: z.enum(['active', 'inactive']).nullable(),
  /** First month without membership. */
  inactiveFrom: z.string().nullable(),
  wage: z.int().nullable(),
  /** As written. */
  unit: z.string().nullable(),
});
export const previewRow = z.object({
  sheet: z.string(),
  row: z.int(),
  /** What a skipped row is instead of data. */
  kind: z.enum(rowKinds),
  outcome: z.enum(outcomes),
  nik: z.string().nullable(),
  /** Of a person the name, of an agreement what it is about. */
  name: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  problems: z.array(rowProblem),
  repairs: z.array(
    z.object({
      field: z.string(),
      /** From 0; -1 for what has no column. */
      column: z.int(),
      original: z.string(),
      becomes: z.string(),
      reason: z.enum(repairReasons),
    }),
  ),
  /** What a row would bring, in names; empty for rows that bring nothing. */
  facts: z.object({
    birthDate: z.string().nullable(),
    sex: z.enum(['L', 'P']).nullable(),
    kecamatan: z.string().nullable(),
    category: z.string().nullable(),
    unit: z.string().nullable(),
    /** A unit as written that is none of the register's. */
    workplace: z.string().nullable(),
    startsOn: z.string().nullable(),
  }),
  /** Of a row of a list of agreements, what it states. */
  agreement: agreementFacts.nullable(),
  /** Of a row of an insurer's list, what it states. */
  member: memberFacts.nullable(),
});
export type PreviewRow = z.infer<typeof previewRow>;

/** Approves a spelling once: from then on `value` means the record, in every import. */
export const learnInput = z.object({
  target: unknownValue.shape.target,
  value: z.string().min(1).max(200),
  targetUid: meaning,
});

/** Units that a list names and nobody knows: added at once, as one change. */
export const addUnitsInput = z.object({ names: z.array(requiredLine()).min(1).max(5000) });
export const addedUnits = z.object({ action: uid, added: z.int() });

export const receipt = z.object({
  uid,
  action: uid,
  kind: z.enum(listKinds),
  /** Of an insurer's list. */
  month: plainMonth.nullable(),
  file: z.string(),
  sheets: z.array(z.string()),
  at: z.string(),
  who: z.string(),
  state: z.enum(['committed', 'undone']),
  balance,
  groups: z.array(problemGroup),
});
export type Receipt = z.infer<typeof receipt>;
/**
 * Undoing an import, counted in people or agreements (receipt: `new` + `changed`): taken back, kept because something that the import
 * brought or changed was edited since, and failed because the rest of the register no longer allows it.
 */
export const undoOutcome = z.object({ reverted: z.int(), kept: z.int(), failed: z.int() });
/** What undoing an import would do to how many people: remove those it brought, put others back, keep who was edited. */
export const undoCount = z.object({ removed: z.int(), restored: z.int(), kept: z.int() });
export type UndoCount = z.infer<typeof undoCount>;
export type UndoOutcome = z.infer<typeof undoOutcome>;
