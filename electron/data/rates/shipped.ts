import { type ListedRule, rateRule, type RateRule } from '../../../shared/contributions/schema.ts';
import { rateRows } from '../migrations/0011-rate-rows.ts';
import { ruleColumns } from './rows.ts';

const shippedRules: ReadonlyMap<string, RateRule> = new Map(
  rateRows.map((row) => [
    row.uid,
    rateRule.parse({ ...row, rowVersion: 1, validTo: row.validTo ?? null, rounding: 'nearest' }),
  ]),
);

/** The rule of a uid as it was shipped; undefined for one of the office. */
export function shippedRule(uid: string): RateRule | undefined {
  return shippedRules.get(uid);
}

/** Whether a rule says what it said when it was shipped; that the office has confirmed it is no change of it. */
export function originOf(rule: RateRule): ListedRule['origin'] {
  const shipped = shippedRule(rule.uid);
  if (shipped === undefined) return 'own';
  const image = (one: RateRule) => JSON.stringify({ ...ruleColumns(one), is_confirmed: 0 });
  return image(rule) === image(shipped) ? 'shipped' : 'changed';
}
