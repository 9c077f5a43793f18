import { lastDayOf, type Month } from '../dates.ts';
import type { ProgrammeCode, SegmentCode } from '../segments.ts';
import type { RateRule, RateRuleBody, RateRuleKind } from './schema.ts';

/** A rule whose body is of one of these kinds. */
export type RuleOf<K extends RateRuleKind> = RateRule & { readonly body: Extract<RateRuleBody, { kind: K }> };

const amountKinds = ['percentage', 'bands', 'nominal', 'slices'] as const;
/** A rule that says an amount by itself. */
export type AmountRule = RuleOf<(typeof amountKinds)[number]>;

interface Who {
  readonly segment: SegmentCode;
  readonly category: string | null;
}

/** Whether the body of a rule is of one of the kinds. */
export function isOfKind<K extends RateRuleKind>(rule: RateRule, kinds: readonly K[]): rule is RuleOf<K> {
  return (kinds as readonly RateRuleKind[]).includes(rule.body.kind);
}

/** Rules of a month: those in force on its last day, so a rate that changes within a month holds for the whole of it. */
export function rulesInForce(rules: readonly RateRule[], month: Month): RateRule[] {
  const day = lastDayOf(month);
  return rules.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));
}

/** The rule of a programme: one that names the category before one for all, then the youngest. */
export function amountRuleFor(
  rules: readonly RateRule[],
  programme: ProgrammeCode,
  { segment, category }: Who,
): AmountRule | undefined {
  return best(
    rules
      .filter((rule) => isOfKind(rule, amountKinds))
      .filter(({ body }) => body.programme === programme && body.segments.includes(segment)),
    category,
  );
}

/** The discount on a programme, whoever pays. */
export function discountFor(
  rules: readonly RateRule[],
  programme: ProgrammeCode,
  { segment, category }: Who,
): RuleOf<'discount'> | undefined {
  return best(
    rules
      .filter((rule) => isOfKind(rule, ['discount']))
      .filter(
        ({ body }) =>
          body.programmes.includes(programme) &&
          body.segments.includes(segment) &&
          !(category !== null && body.exceptCategories.includes(category)),
      ),
    category,
  );
}

/** The dated value of a base: UMK, UMP or the honor of a category. */
export function baseValueFor(
  rules: readonly RateRule[],
  base: RuleOf<'base-value'>['body']['base'],
  category: string | null,
): RuleOf<'base-value'> | undefined {
  return best(
    rules.filter((rule) => isOfKind(rule, ['base-value'])).filter(({ body }) => body.base === base),
    category,
  );
}

function best<R extends RateRule & { readonly body: { readonly categories: readonly string[] } }>(
  rules: readonly R[],
  category: string | null,
): R | undefined {
  let found: R | undefined;
  for (const rule of rules) {
    const names = rule.body.categories;
    if (names.length > 0 && (category === null || !names.includes(category))) continue;
    if (found === undefined || isBefore(rule, found)) found = rule;
  }
  return found;
}

function isBefore(one: RateRule & { readonly body: { readonly categories: readonly string[] } }, other: typeof one) {
  const isNamed = one.body.categories.length > 0;
  if (isNamed !== other.body.categories.length > 0) return isNamed;
  if (one.validFrom !== other.validFrom) return one.validFrom > other.validFrom;
  return one.uid > other.uid;
}
