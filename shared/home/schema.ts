import { z } from 'zod';
import { agreementSummary } from '../agreements/schema.ts';
import { uid } from '../fields.ts';

/** One thing that needs doing, most urgent first; words are made from kind and params. */
export const todo = z.object({
  kind: z.enum([
    'report-due',
    'agreement-ending',
    'agreement-expired',
    'agreement-unsigned',
    'data-errors',
    'unit-missing',
    'never-registered',
    'lapsing',
    'master-data-missing',
  ]),
  /** `quiet`: somebody put it off; it stays visible. */
  urgency: z.enum(['bad', 'warn', 'info', 'quiet']),
  days: z.int().nullable(),
  count: z.int().nullable(),
  uid: uid.nullable(),
  /** Milestones of an agreement that have come, earliest first. */
  alerts: agreementSummary.shape.alerts,
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type Todo = z.infer<typeof todo>;
export const homeSummary = z.object({
  today: z.string(),
  todos: z.array(todo),
  participants: z.int(),
  /** Null, and no kecamatan or segment, while a large register is counted for the first time. */
  active: z.int().nullable(),
  registered: z.int().nullable(),
  /** Non-ASN people of the day who are linked to no unit; null as above. */
  withoutUnit: z.int().nullable(),
  withErrors: z.int(),
  agreementsRunning: z.int(),
  /** Agreements with a reminder that nobody put off. */
  agreementsNeedingWork: z.int(),
  reportsDue: z.int(),
  lastChangeAt: z.string().nullable(),
  byKecamatan: z.array(z.object({ name: z.string(), participants: z.int(), active: z.int() })),
  bySegment: z.array(z.object({ segment: z.string(), active: z.int() })),
});
export type HomeSummary = z.infer<typeof homeSummary>;

export const searchHit = z.object({
  kind: z.enum(['participant', 'agreement', 'unit', 'regulation']),
  uid,
  title: z.string(),
  detail: z.string(),
});
export type SearchHit = z.infer<typeof searchHit>;
