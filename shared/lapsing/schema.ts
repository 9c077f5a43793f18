import { z } from 'zod';
import { paidMonth } from '../budget/paid-months.ts';
import { line, plainDate, plainMonth, requiredLine, rowVersion, termDate, uid } from '../fields.ts';
import { segmentCodes } from '../segments.ts';

const ruleFields = {
  segment: z.enum(segmentCodes),
  /** Months of arrears after which the insurer calls a participant inactive. */
  months: z.int().min(1).max(24),
  legalBasis: requiredLine(200),
  validFrom: termDate,
  /** False: a default that the office is asked to check. */
  isConfirmed: z.boolean(),
  note: line(500),
};
/** After how many months of arrears participants of a segment become inactive; the latest that has begun holds. */
export const lapseRule = z.object({ uid, rowVersion, ...ruleFields });
export type LapseRule = z.infer<typeof lapseRule>;
export const lapseRuleEdit = z.object({ uid: uid.nullable(), rowVersion: rowVersion.nullable(), ...ruleFields });
export type LapseRuleEdit = z.infer<typeof lapseRuleEdit>;

/** How somebody stands with the contributions; {@link Arrears} with the rule that it is judged by. */
const standing = z.object({
  lastPaid: plainMonth.nullable(),
  unpaid: z.int(),
  lapsesOn: plainDate.nullable(),
  /** Null where no rule says when people of these segments become inactive. */
  rule: lapseRule.nullable(),
});
export type Standing = z.infer<typeof standing>;

/** The last 24 months of a person, the present one last, and how the person stands. */
export const paidMonthsOfPerson = z.object({ months: z.array(paidMonth), standing });
export type PaidMonthsOfPerson = z.infer<typeof paidMonthsOfPerson>;

/** How many people are about to lapse or have lapsed. */
export const lapsingCount = z.object({
  /** Null while a large register is judged for the first time. */
  people: z.int().nullable(),
  /** The register has changed and is being judged again. */
  isWorking: z.boolean(),
});
