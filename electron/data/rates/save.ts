import type { RateRuleEdit } from '../../../shared/contributions/schema.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import { deleteRecord, idOf, saveRecord, updateRecord } from '../records.ts';
import { allRules, ruleColumns } from './rows.ts';
import { shippedRule } from './shipped.ts';

const topics = ['masterdata'] as const;

/** Saves a rule of contributions. Codes: `stale-edit`, `not-found`. */
export function saveRule({ writer, actions }: DataContext, { uid, rowVersion, ...rule }: RateRuleEdit): Done {
  return actions.run({ kind: 'rate.saved', params: { name: rule.name }, topics: [...topics] }, () => ({
    uid: saveRecord(writer, 'rate_rule', { uid, rowVersion }, ruleColumns(rule)),
  }));
}

/** Removes a rule; `not-found` when it is gone. */
export function removeRule({ writer, actions }: DataContext, uid: string): Done {
  const { name } = allRules(writer).find((rule) => rule.uid === uid) ?? fail('not-found');
  return actions.run({ kind: 'rate.removed', params: { name }, topics: [...topics] }, () => {
    deleteRecord(writer, 'rate_rule', uid);
    return { uid };
  });
}

/** Makes a rule what it was when it was shipped, also one that was removed; `not-found` for one of the office. */
export function restoreRule({ writer, actions }: DataContext, uid: string): Done {
  const shipped = shippedRule(uid) ?? fail('not-found');
  return actions.run({ kind: 'rate.restored', params: { name: shipped.name }, topics: [...topics] }, () => {
    const columns = ruleColumns(shipped);
    const version = writer
      .prepare<[string], number>('SELECT row_version FROM rate_rule WHERE uid = ?')
      .pluck()
      .get(uid);
    if (idOf(writer, 'rate_rule', uid) !== undefined) updateRecord(writer, 'rate_rule', uid, version ?? 1, columns);
    else {
      const names = Object.keys(columns);
      writer
        .prepare(
          `INSERT INTO rate_rule (uid, ${names.join(', ')}) VALUES (:uid, ${names.map((name) => `:${name}`).join(', ')})`,
        )
        .run({ uid, ...columns });
    }
    return { uid };
  });
}
