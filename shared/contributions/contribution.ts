import type { ProgrammeCode } from '../segments.ts';
import { type Hundredths, type Rounding, rupiahOf, wholeRate } from './exact.ts';
import { type AmountRule, amountRuleFor, baseValueFor, discountFor, type RuleOf, rulesInForce } from './rules.ts';
import type {
  Contribution,
  ContributionPart,
  ContributionQuestion,
  missingReasons,
  ProgrammeAmount,
  RateRule,
} from './schema.ts';

type MissingReason = (typeof missingReasons)[number];
interface Shares {
  readonly employer: number;
  readonly worker: number;
  readonly parts: readonly ContributionPart[];
}

/**
 * Contributions of one person and month in whole rupiah, each with its rule and the steps to it (domain 4.1-4.4).
 * Each share is rounded by the rule on its own; a discount takes its part off the rounded share. Construction
 * contributions are those of the whole contract value.
 */
export function contributionOf(question: ContributionQuestion, rules: readonly RateRule[]): Contribution {
  const { month, programmes } = question;
  const inForce = rulesInForce(rules, month);
  const amounts: ProgrammeAmount[] = [];
  const missing: Contribution['missing'] = [];
  for (const programme of programmes) {
    const amount = amountOf(question, programme, inForce);
    if (typeof amount === 'string') missing.push({ programme, reason: amount });
    else amounts.push(amount);
  }
  const invoiced = amounts.filter(({ isInvoiced }) => isInvoiced);
  const employer = invoiced.reduce((sum, one) => sum + one.employer, 0);
  const worker = invoiced.reduce((sum, one) => sum + one.worker, 0);
  return { month, amounts, missing, employer, worker, total: employer + worker };
}

function amountOf(
  question: ContributionQuestion,
  programme: ProgrammeCode,
  rules: readonly RateRule[],
): ProgrammeAmount | MissingReason {
  const rule = amountRuleFor(rules, programme, question);
  if (rule === undefined) return 'no-rule';
  const full = fullShares(rule, question, rules);
  if (typeof full === 'string') return full;
  const { employer, worker, parts } = discounted(full, question, discountFor(rules, programme, question));
  const { uid, name, legalBasis, validFrom, validTo, isConfirmed, rounding } = rule;
  return {
    programme,
    employer,
    worker,
    total: employer + worker,
    isInvoiced: rule.body.kind === 'percentage' ? rule.body.isInvoiced : true,
    rule: { uid, name, legalBasis, validFrom, validTo, isConfirmed, rounding },
    parts: [...parts],
  };
}

function fullShares(
  rule: AmountRule,
  question: ContributionQuestion,
  rules: readonly RateRule[],
): Shares | MissingReason {
  const { body, rounding } = rule;
  switch (body.kind) {
    case 'percentage':
      return percentage(body, rounding, question, rules);
    case 'bands':
      return banded(body, rounding, question.base);
    case 'nominal':
      return nominal(body);
    case 'slices':
      return question.base === null ? 'no-base' : sliced(body, rounding, question.base);
  }
}

function percentage(
  body: RuleOf<'percentage'>['body'],
  rounding: Rounding,
  { base: wage, category, riskClass }: ContributionQuestion,
  rules: readonly RateRule[],
): Shares | MissingReason {
  const risk = riskRate(body, riskClass);
  if (risk === undefined) return 'no-risk-class';
  const parts: ContributionPart[] = [...risk.parts];
  for (const from of body.bases) {
    const given = from === 'wage' ? wage : (baseValueFor(rules, from, category)?.body.amount ?? null);
    if (given === null) continue;
    parts.push({ kind: 'base', from, base: given });
    const base = body.ceiling === null ? given : Math.min(given, body.ceiling);
    if (base < given) parts.push({ kind: 'ceiling', given, base });
    return sharesOf({ employer: risk.rate, worker: body.worker }, base, rounding, parts);
  }
  return 'no-base';
}

function riskRate(
  { riskRates, assumedRiskClass, employer }: RuleOf<'percentage'>['body'],
  given: number | null,
): { rate: number; parts: ContributionPart[] } | undefined {
  if (riskRates === null) return { rate: employer, parts: [] };
  const riskClass = given ?? assumedRiskClass;
  const rate = riskClass === null ? undefined : riskRates[riskClass - 1];
  if (riskClass === null || rate === undefined) return undefined;
  return { rate, parts: [{ kind: 'risk-class', riskClass, isAssumed: given === null }] };
}

function banded(body: RuleOf<'bands'>['body'], rounding: Rounding, income: Hundredths | null): Shares | MissingReason {
  const [lowest] = body.bands;
  if (lowest === undefined) return 'no-base';
  const { base } = body.bands.findLast(({ from }) => income !== null && income >= from) ?? lowest;
  return sharesOf(body, base, rounding, [{ kind: 'band', income, base }]);
}

function nominal({ employer, worker }: RuleOf<'nominal'>['body']): Shares {
  const parts: ContributionPart[] = [];
  if (employer > 0 || worker === 0) parts.push({ kind: 'nominal', share: 'employer', amount: employer });
  if (worker > 0) parts.push({ kind: 'nominal', share: 'worker', amount: worker });
  return { employer, worker, parts };
}

/** Slices are added up before the one rounding, so a contract is not rounded once per slice. */
function sliced({ slices }: RuleOf<'slices'>['body'], rounding: Rounding, value: Hundredths): Shares {
  const products = slices.flatMap(({ above, rate }, place) => {
    const upTo = Math.min(value, slices[place + 1]?.above ?? value);
    return upTo > above ? [{ base: upTo - above, rate }] : [];
  });
  const parts = products.map(({ base, rate }): ContributionPart => ({ kind: 'slice', rate, base }));
  return { employer: rupiahOf(products, rounding), worker: 0, parts };
}

function sharesOf(
  rates: { readonly employer: number; readonly worker: number },
  base: Hundredths,
  rounding: Rounding,
  before: readonly ContributionPart[],
): Shares {
  const parts = [...before];
  const amountOfShare = (share: 'employer' | 'worker') => {
    const rate = rates[share];
    const amount = rupiahOf([{ base, rate }], rounding);
    if (rate > 0) parts.push({ kind: 'percentage', share, rate, base, amount });
    return amount;
  };
  return { employer: amountOfShare('employer'), worker: amountOfShare('worker'), parts };
}

function discounted(full: Shares, { funding }: ContributionQuestion, rule: RuleOf<'discount'> | undefined): Shares {
  if (rule === undefined) return full;
  const { body, legalBasis, rounding } = rule;
  const gets = body.fundings.find(({ code }) => code === funding)?.gets ?? 'unclear';
  if (gets !== 'yes') {
    const reason = funding === null ? 'unsaid' : gets;
    return { ...full, parts: [...full.parts, { kind: 'no-discount', reason, legalBasis }] };
  }
  const left = (share: number) => rupiahOf([{ base: share * 100, rate: wholeRate - body.off }], rounding);
  const employer = left(full.employer);
  const worker = left(full.worker);
  const less = full.employer + full.worker - employer - worker;
  return { employer, worker, parts: [...full.parts, { kind: 'discount', off: body.off, less, legalBasis }] };
}
