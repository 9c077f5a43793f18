import { z } from 'zod';
import type { ReportLayout } from '../schema.ts';

/**
 * Layouts whose form the office owns. The forms of SIPP and the list that a unit sends back are read by programs, so their columns
 * stay; the workbook of the meeting is made of several layouts.
 */
const fixedLayouts: readonly ReportLayout[] = ['H-A', 'H-B', 'isian', 'rakor'];
export function isEditable(layout: ReportLayout): boolean {
  return !fixedLayouts.includes(layout);
}

/** Lists of people may be of any length: their rows are written as they pass by, in the order of the register. */
const longLayouts: readonly ReportLayout[] = ['G', 'H-A', 'H-B', 'isian'];
export function isLongList(layout: ReportLayout): boolean {
  return longLayouts.includes(layout);
}

const caption = z.string().regex(/\S/, { error: 'required' }).max(120);
/** Excel keeps 255 characters of a list of choices in the cell itself. */
const choices = z
  .array(z.string().max(60))
  .max(40)
  .refine((all) => all.join(',').length <= 250 && all.every((one) => !one.includes(',') && !one.includes('"')), {
    error: 'layout-choices-too-long',
  });

/** A column that the office adds: worked out from others, or empty to be filled by hand. */
const ownColumn = z.object({
  type: z.enum(['text', 'integer', 'rupiah', 'percent', 'date']),
  /** Over keys of columns, as in `workbook/formula.ts`; null: the cells stay empty. */
  formula: z.string().max(400).nullable(),
  total: z.enum(['sum', 'formula']).nullable(),
});

const layoutColumn = z.object({
  /** Of the program's table; `occupation-*` for all columns of that name and a number; one of its own for an own column. */
  key: z.string().regex(/^[\w.*-]{1,40}$/),
  /** Above the column, the outermost first; equal ones beside each other become one cell. */
  groups: z.array(caption).max(2),
  /** Null: named by the data, as the occupations are. */
  caption: caption.nullable(),
  /** Characters. */
  width: z.number().min(3).max(120),
  own: ownColumn.nullable(),
  choices,
  /** May be filled in a protected sheet. */
  isEditable: z.boolean(),
});
export type LayoutColumn = z.infer<typeof layoutColumn>;

const centimetres = z.number().min(0.3).max(6);
/** `usual`: as the officials are set up; `none`: nobody; else the uid of an official. */
const signer = z.union([z.literal(['usual', 'none']), z.uuid()]);
const words = (max: number) => z.string().max(max);

/** How a report looks, as the office wants it: everything but the figures themselves. */
export const layoutDesign = z.object({
  /** Centred lines, with the marks of `marks.ts`. */
  titles: z.array(words(200)).max(6),
  /** Lines before those of the program itself. */
  notes: z.array(words(500)).max(6),
  columns: z.array(layoutColumn).min(1, { error: 'layout-empty' }).max(120),
  /** Columns of the program that are not wanted. One that is neither here nor in `columns` came later and is shown. */
  leftOut: z.array(z.string().max(40)).max(200),
  hasNumbering: z.boolean(),
  hasLetterhead: z.boolean(),
  /** Null: no row of totals. */
  totals: words(60).nullable(),
  /** Key of the text column whose equal values get a row of sub-totals. */
  groupBy: z.string().max(40).nullable(),
  emptyText: z.string().regex(/\S/, { error: 'required' }).max(60),
  page: z.object({
    paper: z.enum(['F4', 'A4']),
    orientation: z.enum(['landscape', 'portrait']),
    margins: z.object({ top: centimetres, right: centimetres, bottom: centimetres, left: centimetres }),
    /** `{page}` and `{pages}` are counted by Excel. */
    footer: words(120),
  }),
  /** Columns that stay in sight. */
  freezeColumns: z.int().min(0).max(10),
  hasFilter: z.boolean(),
  isProtected: z.boolean(),
  signatures: z.object({ right: signer, left: signer, leftOpening: words(60), space: z.literal([3, 4]) }),
});
export type LayoutDesign = z.infer<typeof layoutDesign>;
