import { z } from 'zod';
import { plainDate, plainMonth, requiredLine, rowVersion, rupiah, uid } from '../fields.ts';
import { programmeCodes, segmentCodes } from '../segments.ts';
import { roundings, wholeRate } from './exact.ts';

/** Hundredths of a rupiah, 0 to nine thousand milliard rupiah. */
export const hundredths = z.int().min(0).max(900_000_000_000_000);
const rate = z.int().min(0).max(wholeRate);
const programme = z.enum(programmeCodes);
const code = z.string().regex(/^[a-z0-9-]{2,40}$/);
const segmentList = z.array(z.enum(segmentCodes)).min(1);
/** Codes of categories; none means every category. */
const categories = z.array(code).max(200);

/** Where the base of a percentage comes from: the person's own wage, or a dated value of the office. */
export const baseKinds = ['wage', 'umk', 'ump', 'honor'] as const;
export type BaseKind = (typeof baseKinds)[number];
export const valueKinds = ['umk', 'ump', 'honor'] as const satisfies readonly BaseKind[];

/** Risk classes of JKK for wage earners, 1 very low to 5 very high (PP 44/2015). */
export const riskClass = z.int().min(1).max(5);

const shares = { employer: rate, worker: rate };
const scope = { segments: segmentList, categories };

const percentage = z.object({
  kind: z.literal('percentage'),
  programme,
  ...scope,
  ...shares,
  /** Employer shares of the risk classes 1-5 in place of `employer`; null when the class does not matter. */
  riskRates: z.array(rate).length(5).nullable(),
  /** Class taken when nobody says one. */
  assumedRiskClass: riskClass.nullable(),
  /** In this order: the first that is known counts. */
  bases: z.array(z.enum(baseKinds)).min(1).max(4),
  ceiling: hundredths.nullable(),
  /** False: recomposed from other programmes and not added to the invoice (JKP). */
  isInvoiced: z.boolean(),
});

const bands = z.object({
  kind: z.literal('bands'),
  programme,
  ...scope,
  ...shares,
  /** Lowest first: from this income on, this base counts. An income that nobody says is in the first band. */
  bands: z
    .array(z.object({ from: hundredths, base: hundredths }))
    .min(1)
    .max(200)
    .refine((all) => all.every(({ from }, place) => place === 0 || from > (all[place - 1]?.from ?? 0)), {
      error: 'input-invalid',
    }),
});

const nominal = z.object({ kind: z.literal('nominal'), programme, ...scope, employer: rupiah, worker: rupiah });

const slices = z.object({
  kind: z.literal('slices'),
  programme,
  ...scope,
  /** Lowest first: the part of the value above `above` has this rate, up to where the next one begins. */
  slices: z
    .array(z.object({ above: hundredths, rate }))
    .min(1)
    .max(50)
    .refine((all) => all.every(({ above }, place) => above > (all[place - 1]?.above ?? -1)), {
      error: 'input-invalid',
    })
    .refine((all) => all[0]?.above === 0, { error: 'input-invalid' }),
});

/** Whether a funding source gets a discount; `unclear` is paid in full until the office decides. */
export const fundingSwitches = ['yes', 'no', 'unclear'] as const;

const discount = z.object({
  kind: z.literal('discount'),
  programmes: z.array(programme).min(1),
  ...scope,
  exceptCategories: categories,
  off: rate,
  /** A source that is not named here is unclear. */
  fundings: z.array(z.object({ code, gets: z.enum(fundingSwitches) })).max(100),
});

const baseValue = z.object({
  kind: z.literal('base-value'),
  base: z.enum(valueKinds),
  categories,
  amount: hundredths,
});

/** What a rule says. */
export const rateRuleBody = z.discriminatedUnion('kind', [percentage, bands, nominal, slices, discount, baseValue]);
export type RateRuleBody = z.infer<typeof rateRuleBody>;
export type RateRuleKind = RateRuleBody['kind'];

const ruleFields = {
  name: requiredLine(160),
  legalBasis: requiredLine(200),
  validFrom: plainDate,
  validTo: plainDate.nullable(),
  /** False: a default that the office is asked to check. */
  isConfirmed: z.boolean(),
  rounding: z.enum(roundings),
  body: rateRuleBody,
};

/** A dated rule: who pays how much for what, and by which regulation. */
export const rateRule = z.object({ uid, rowVersion, ...ruleFields });
export type RateRule = z.infer<typeof rateRule>;

/** `uid: null` makes a new rule. */
export const rateRuleEdit = z
  .object({ uid: uid.nullable(), rowVersion: rowVersion.nullable(), ...ruleFields })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    error: 'ends-before-start',
    path: ['validTo'],
  });
export type RateRuleEdit = z.infer<typeof rateRuleEdit>;

/** One person and one month, as the engine is asked. */
export const contributionQuestion = z.object({
  segment: z.enum(segmentCodes),
  category: code.nullable(),
  funding: code.nullable(),
  /** Wage, income or contract value; null when nobody knows it. */
  base: hundredths.nullable(),
  riskClass: riskClass.nullable(),
  programmes: z.array(programme).min(1),
  month: plainMonth,
});
export type ContributionQuestion = z.infer<typeof contributionQuestion>;

/** Why no amount of a programme can be said. */
export const missingReasons = ['no-rule', 'no-base', 'no-risk-class'] as const;

const share = z.enum(['employer', 'worker']);
/** One step on the way to an amount; the texts put it in words. Amounts are whole rupiah. */
export const contributionPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('percentage'), share, rate, base: hundredths, amount: rupiah }),
  z.object({ kind: z.literal('nominal'), share, amount: rupiah }),
  z.object({ kind: z.literal('slice'), rate, base: hundredths }),
  z.object({ kind: z.literal('base'), from: z.enum(baseKinds), base: hundredths }),
  z.object({ kind: z.literal('band'), income: hundredths.nullable(), base: hundredths }),
  z.object({ kind: z.literal('ceiling'), given: hundredths, base: hundredths }),
  z.object({ kind: z.literal('risk-class'), riskClass, isAssumed: z.boolean() }),
  z.object({ kind: z.literal('discount'), off: rate, less: rupiah, legalBasis: z.string() }),
  z.object({
    kind: z.literal('no-discount'),
    /** `unsaid`: nobody named a source of funding. */
    reason: z.enum(['no', 'unclear', 'unsaid']),
    legalBasis: z.string(),
  }),
]);
export type ContributionPart = z.infer<typeof contributionPart>;

const usedRule = rateRule.pick({
  uid: true,
  name: true,
  legalBasis: true,
  validFrom: true,
  validTo: true,
  isConfirmed: true,
  rounding: true,
});

/** The amount of one programme in whole rupiah and how it came about. */
export const programmeAmount = z.object({
  programme,
  employer: rupiah,
  worker: rupiah,
  total: rupiah,
  isInvoiced: z.boolean(),
  rule: usedRule,
  parts: z.array(contributionPart),
});
export type ProgrammeAmount = z.infer<typeof programmeAmount>;

/** Amounts of one person and month. The sums leave out what is not on the invoice and what nobody can say. */
export const contribution = z.object({
  month: plainMonth,
  amounts: z.array(programmeAmount),
  missing: z.array(z.object({ programme, reason: z.enum(missingReasons) })),
  employer: rupiah,
  worker: rupiah,
  total: rupiah,
});
export type Contribution = z.infer<typeof contribution>;

/** Whether a rule is as it was shipped, was changed by the office, or is the office's own. */
export const ruleOrigins = ['shipped', 'changed', 'own'] as const;

/** A rule in the list of the office. */
export const listedRule = rateRule.extend({ origin: z.enum(ruleOrigins) });
export type ListedRule = z.infer<typeof listedRule>;

/** What would change in the contributions of a year if a rule were saved or (`edit` null) removed. */
export const ratePreviewInput = z.object({
  uid: uid.nullable(),
  edit: rateRuleEdit.nullable(),
  year: z.int().min(2015).max(2100),
});

const previewSums = { peopleMonths: z.int(), before: z.int(), after: z.int() };
/** Only what changes: months of people and rupiah of the year, before and after, by category and funding. */
export const ratePreview = z.object({
  year: z.int(),
  ...previewSums,
  groups: z.array(z.object({ category: z.string(), funding: z.string().nullable(), ...previewSums })),
});
export type RatePreview = z.infer<typeof ratePreview>;

/** A person's contributions of a month, one entry per spell that is active on its last day. */
export const personContributions = z.object({
  month: plainMonth,
  spells: z.array(
    z.object({
      segment: z.enum(segmentCodes),
      category: z.string(),
      unit: z.string().nullable(),
      funding: z.string().nullable(),
      contribution,
    }),
  ),
});
