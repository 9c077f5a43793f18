import { rateRule, type RateRule, type RateRuleBody } from '../../../shared/contributions/schema.ts';
import type { Connection } from '../connection.ts';
import type { Row } from '../records.ts';

interface RuleRow {
  readonly uid: string;
  readonly rowVersion: number;
  readonly name: string;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly isConfirmed: number;
  readonly rounding: string;
  readonly body: string;
}

/** Every rule of contributions in the order in which they came. */
export function allRules(db: Connection): RateRule[] {
  return db
    .prepare<[], RuleRow>(
      `SELECT uid, row_version AS rowVersion, name, legal_basis AS legalBasis, valid_from AS validFrom, valid_to AS validTo,
         is_confirmed AS isConfirmed, rounding, body FROM rate_rule ORDER BY id`,
    )
    .all()
    .map((row) =>
      rateRule.parse({ ...row, isConfirmed: row.isConfirmed === 1, body: JSON.parse(row.body) as RateRuleBody }),
    );
}

/** The columns of a rule. */
export function ruleColumns(rule: Omit<RateRule, 'uid' | 'rowVersion'>): Row {
  return {
    kind: rule.body.kind,
    name: rule.name,
    legal_basis: rule.legalBasis,
    valid_from: rule.validFrom,
    valid_to: rule.validTo,
    is_confirmed: rule.isConfirmed ? 1 : 0,
    rounding: rule.rounding,
    body: JSON.stringify(rule.body),
  };
}
