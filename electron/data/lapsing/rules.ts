import type { Done } from '../../../shared/fields.ts';
import type { LapseRule, LapseRuleEdit } from '../../../shared/lapsing/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { Connection } from '../connection.ts';
import type { DataContext } from '../context.ts';
import { deleteRecord, isTaken, saveRecord } from '../records.ts';

type RuleRow = Omit<LapseRule, 'isConfirmed'> & { readonly isConfirmed: number };

/** Every rule, by segment, the latest first. */
export function allLapseRules(db: Connection): LapseRule[] {
  return db
    .prepare<[], RuleRow>(
      `SELECT uid, row_version AS rowVersion, segment, months, legal_basis AS legalBasis, valid_from AS validFrom,
         is_confirmed AS isConfirmed, note FROM lapse_rule ORDER BY segment, valid_from DESC`,
    )
    .all()
    .map((row) => ({ ...row, isConfirmed: row.isConfirmed === 1 }));
}

const topics = ['masterdata', 'participants'] as const;

/** Saves a rule; `name-taken` when its segment has one from that day already, `stale-edit`, `not-found`. */
export function saveLapseRule({ writer, actions }: DataContext, edit: LapseRuleEdit): Done {
  const params = { segment: edit.segment, months: edit.months };
  try {
    return actions.run({ kind: 'lapse-rule.saved', params, topics: [...topics] }, () => ({
      uid: saveRecord(
        writer,
        'lapse_rule',
        { uid: edit.uid, rowVersion: edit.rowVersion },
        {
          segment: edit.segment,
          months: edit.months,
          legal_basis: edit.legalBasis,
          valid_from: edit.validFrom,
          is_confirmed: edit.isConfirmed ? 1 : 0,
          note: edit.note,
        },
      ),
    }));
  } catch (error) {
    if (isTaken(error, 'lapse_rule')) fail('name-taken');
    throw error;
  }
}

/** Removes a rule; `not-found`. */
export function removeLapseRule({ writer, actions }: DataContext, uid: string): Done {
  const { segment, months } = allLapseRules(writer).find((one) => one.uid === uid) ?? fail('not-found');
  return actions.run({ kind: 'lapse-rule.removed', params: { segment, months }, topics: [...topics] }, () => {
    deleteRecord(writer, 'lapse_rule', uid);
    return { uid };
  });
}
