import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import { planName } from '../../../shared/workforce/plans.ts';
import type { TargetEdit } from '../../../shared/workforce/schema.ts';
import type { DataContext } from '../context.ts';
import { deleteRecord, isTaken, referenceTo, saveRecord } from '../records.ts';
import { allTargets } from './rows.ts';

/** Saves a target; `name-taken` when its plan says one for the year, area and segment already, `stale-edit`, `not-found`. */
export function saveTarget({ writer, actions }: DataContext, edit: TargetEdit): Done {
  const isWhole = edit.area === 'national' || edit.area === 'regency';
  const params = { name: planName(edit), year: edit.year };
  try {
    return actions.run({ kind: 'target.saved', params, topics: ['masterdata'] }, () => ({
      uid: saveRecord(
        writer,
        'coverage_target',
        { uid: edit.uid, rowVersion: edit.rowVersion },
        {
          plan: edit.plan,
          year: edit.year,
          level: edit.area === 'national' ? 'national' : 'regency',
          kecamatan_id: referenceTo(writer, 'kecamatan', isWhole ? null : edit.area),
          segment: edit.segment,
          percent: edit.percent,
          legal_basis: edit.legalBasis,
          regulation_id: referenceTo(writer, 'regulation', edit.regulationUid),
          note: edit.note,
        },
      ),
    }));
  } catch (error) {
    if (isTaken(error, 'coverage_target_rung')) fail('name-taken');
    throw error;
  }
}

/** Removes a target; `not-found`. */
export function removeTarget({ writer, actions }: DataContext, uid: string): Done {
  const target = allTargets(writer).find((one) => one.uid === uid) ?? fail('not-found');
  const params = { name: planName(target), year: target.year };
  return actions.run({ kind: 'target.removed', params, topics: ['masterdata'] }, () => {
    deleteRecord(writer, 'coverage_target', uid);
    return { uid };
  });
}
