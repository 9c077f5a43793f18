import type { StepEdit } from '../../../shared/agreements/schema.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import { deleteRecord, insertRecord, updateRecord } from '../records.ts';
import { findAgreement, labelOf } from './rows.ts';

/** Saves one step of a checklist; a new one is put at the end. */
export function saveStep({ writer, actions }: DataContext, edit: StepEdit): Done {
  const agreement = findAgreement(writer, edit.agreementUid) ?? fail('not-found');
  const params = { name: labelOf(agreement), step: edit.step, doneOn: edit.doneOn };
  const row = {
    step: edit.step,
    planned_on: edit.plannedOn,
    done_on: edit.doneOn,
    done_by: edit.doneBy,
    note: edit.note,
  };
  return actions.run({ kind: 'agreement.step-saved', params, topics: ['agreements'] }, () => {
    if (edit.uid !== null) {
      const version = edit.rowVersion ?? fail('input-invalid', { field: 'rowVersion' });
      updateRecord(writer, 'agreement_step', edit.uid, version, row);
      return { uid: edit.uid };
    }
    const position =
      writer
        .prepare<[number], number>('SELECT coalesce(max(position), 0) + 1 FROM agreement_step WHERE agreement_id = ?')
        .pluck()
        .get(agreement.id) ?? 1;
    return { uid: insertRecord(writer, 'agreement_step', { agreement_id: agreement.id, position, ...row }) };
  });
}

/** Takes a step off a checklist. */
export function removeStep({ writer, actions }: DataContext, uid: string): Done {
  const step =
    writer
      .prepare<[string], { step: string; title: string; numberFirst: string | null; numberSecond: string | null }>(
        `SELECT s.step, a.title, a.number_first AS numberFirst, a.number_second AS numberSecond
         FROM agreement_step s JOIN agreement a ON a.id = s.agreement_id WHERE s.uid = ?`,
      )
      .get(uid) ?? fail('not-found');
  const params = { name: labelOf(step), step: step.step };
  return actions.run({ kind: 'agreement.step-removed', params, topics: ['agreements'] }, () => {
    deleteRecord(writer, 'agreement_step', uid);
    return { uid };
  });
}
