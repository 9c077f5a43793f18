import { z } from 'zod';
import { fileToken, plainDate, requiredLine, termDate, uid } from '../fields.ts';
import { isQuarter, type Quarter } from '../dates.ts';
import { agendaKinds } from './agenda.ts';
import { agreementSummary } from './schema.ts';

/** An agreement whose milestones have come; the latest that asks now stands for it. */
export const reminder = agreementSummary
  .pick({ uid: true, kind: true, title: true, state: true, daysLeft: true, effectiveEndsOn: true, alerts: true })
  .extend({ number: z.string().nullable(), isSnoozed: z.boolean() });
export type Reminder = z.infer<typeof reminder>;

/** Puts off every alert of an agreement that has come so far. */
export const snoozeInput = z.object({ agreementUid: uid, until: termDate, reason: requiredLine(300) });

/** With what is overdue from before the first day as well, where that is asked for. */
const range = { from: plainDate, to: plainDate, withOverdue: z.boolean().default(false) };
const isForwards = ({ from, to }: { from: string; to: string }) => from <= to;
const backwards = { path: ['to'], error: 'ends-before-start' };
export const agendaRange = z.object(range).refine(isForwards, backwards);
export const agendaExport = z
  .object({ ...range, language: z.enum(['id', 'en']), target: fileToken })
  .refine(isForwards, backwards);
export const agendaEntry = z.object({
  key: z.string(),
  kind: z.enum(agendaKinds),
  on: z.string(),
  daysBefore: z.int().nullable(),
  step: z.string().nullable(),
  quarter: z.custom<Quarter>(isQuarter).nullable(),
  agreementUid: uid.nullable(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  isDone: z.boolean(),
  isOverdue: z.boolean(),
});
