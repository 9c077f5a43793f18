import { z } from 'zod';
import { fileToken } from '../fields.ts';
import { rowProblem } from '../import/schema.ts';

/** Lists of master data that come from a file. */
export const masterLists = ['villages', 'units', 'workforce'] as const;
export type MasterList = (typeof masterLists)[number];

/** `sheet: null` takes every visible sheet that holds such a list; a trial saves nothing. */
export const listImportInput = z.object({
  file: fileToken,
  sheet: z.string().max(200).nullable().default(null),
  isTrial: z.boolean().default(false),
});

/** Problems that are named one by one; of more only the number is told. */
export const mostListProblems = 1_000;

const balance = {
  read: z.int(),
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  /** Totals, signatures, places of other regencies: rows that list nothing of this office. */
  skipped: z.int(),
  rejected: z.int(),
};
/** What became of the rows of a list; `read` is the sum of the others. */
export type ListBalance = Record<keyof typeof balance, number>;

export const listReceipt = z.object({
  ...balance,
  sheets: z.array(z.object({ sheet: z.string(), ...balance })),
  /** Every problem by code and field, most frequent first. */
  groups: z.array(rowProblem.pick({ code: true, field: true, level: true }).extend({ rows: z.int() })),
  /** One of each rejected row, at most {@link mostListProblems}. */
  problems: z.array(rowProblem).max(mostListProblems),
});
export type ListReceipt = z.infer<typeof listReceipt>;
