import { z } from 'zod';
import { isMonth, isPlainDate } from './dates.ts';
import { plausibleLifeYears, plausibleTermYears } from './plausible-years.ts';

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const plainDate = z.string().refine(isPlainDate, { error: 'date-invalid' });

/** A month, `YYYY-MM`. */
export const plainMonth = z.string().refine(isMonth, { error: 'date-invalid' });

/** A {@link plainDate} whose year is not a slip of the keys. */
const dateWithin = ({ first, last }: { readonly first: number; readonly last: number }, error: string) =>
  plainDate.refine((date) => Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= last, {
    error,
    when: ({ value }) => isPlainDate(value),
  });
/** A day of birth or death, 1900-2100. */
export const lifeDate = dateWithin(plausibleLifeYears, 'life-date-implausible');
/** A day of a participation or an agreement, 1970-2100. */
export const termDate = dateWithin(plausibleTermYears, 'term-date-implausible');
/** The uid of a record: a UUID version 7, lower case. */
export const uid = z.uuid();
/** Whole rupiah, never negative. */
export const rupiah = z
  .int({
    error: ({ code, input }) =>
      code !== 'invalid_type' || input === null || input === undefined ? undefined : 'amount-invalid',
  })
  .min(0)
  .max(9_000_000_000_000);
/** One line of text; blanks around it are dropped, an empty line is `null`. */
export const line = (max = 200) =>
  z
    .string()
    .max(max)
    .transform((text) => text.trim() || null)
    .nullable();
/** One line of text that must not be empty. */
export const requiredLine = (max = 200) => z.string().trim().min(1, { error: 'required' }).max(max);
/** Version of a record as it was read: an edit of an older one is refused with `stale-edit`. */
export const rowVersion = z.int().min(1);
/** What an answer to a write carries so that it can be undone at once. */
export const done = z.object({ action: uid, uid });
export type Done = z.infer<typeof done>;
/** A file as the window knows it: a token, never a path. */
export const fileTicket = z.object({ token: z.string(), name: z.string(), bytes: z.int() });
export type FileTicket = z.infer<typeof fileTicket>;
export const fileToken = z.string().min(8).max(64);
/** Answer to the start of long work; its end arrives as a `job.ended` event. */
export const jobStarted = z.object({ job: z.string() });
/** A window into a long list; never more than 200 rows cross the border at once. */
export const pageInput = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(200).default(100) };
