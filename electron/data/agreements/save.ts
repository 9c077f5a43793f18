import type { AgreementEdit } from '../../../shared/agreements/schema.ts';
import { checklistFrom } from '../../../shared/agreements/checklist.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, insertRecord, referenceTo, updateRecord, type Row } from '../records.ts';
import { refuseContradictions } from './contradictions.ts';
import { checklistsFollowing } from './follow-end.ts';
import { kindSettings } from './kinds.ts';
import { linkRecords } from './links.ts';
import { insertSteps, turnRound } from './rounds.ts';
import { findAgreement, labelOf } from './rows.ts';

type AgreementFields = Omit<AgreementEdit, 'uid' | 'rowVersion'>;

/** The columns of an agreement as the clerk filled them. */
export function columnsOf(db: Connection, fields: AgreementFields): Row {
  return {
    kind: fields.kind,
    parent_id: referenceTo(db, 'agreement', fields.parentUid),
    number_first: fields.numberFirst,
    number_second: fields.numberSecond,
    title: fields.title,
    scope: fields.scope,
    segments: JSON.stringify(fields.segments),
    first_party: JSON.stringify(fields.firstParty),
    second_party: JSON.stringify(fields.secondParty),
    signed_on: fields.signedOn,
    signed_at: fields.signedAt,
    starts_on: fields.startsOn,
    ends_on: fields.endsOn,
    amends_end_to: fields.amendsEndTo,
    notice_months: fields.noticeMonths,
    note: fields.note,
  };
}

/**
 * Saves an agreement; a new one gets the checklist of its kind, and one that is signed now that of its renewal. Checklists
 * follow the ends that it moves. `input-invalid` when it would be above itself.
 */
export function saveAgreement({ writer, actions, today }: DataContext, edit: AgreementEdit): Done {
  const { uid, rowVersion, ...fields } = edit;
  const params = { name: labelOf(edit) };
  if (uid === null) {
    return actions.run({ kind: 'agreement.added', params, topics: ['agreements'] }, () => {
      refuseAmendment(writer, fields);
      const follow = checklistsFollowing(writer, today());
      const added = insertRecord(writer, 'agreement', columnsOf(writer, fields));
      refuseContradictions(writer, added);
      follow();
      insertSteps(writer, added, checklistFrom(fields, kindSettings(writer)(fields.kind).steps, today()));
      linkRecords(writer, 'unit', added, fields.unitUids);
      linkRecords(writer, 'regulation', added, fields.regulationUids);
      return { uid: added };
    });
  }
  return actions.run({ kind: 'agreement.changed', params, topics: ['agreements'] }, () => {
    refuseCircle(writer, uid, fields.parentUid);
    refuseAmendment(writer, fields);
    const version = rowVersion ?? fail('input-invalid', { field: 'rowVersion' });
    const before = findAgreement(writer, uid) ?? fail('not-found');
    const follow = checklistsFollowing(writer, today());
    updateRecord(writer, 'agreement', uid, version, columnsOf(writer, fields));
    refuseContradictions(writer, uid, before);
    turnRound(writer, before, today());
    follow();
    linkRecords(writer, 'unit', uid, fields.unitUids);
    linkRecords(writer, 'regulation', uid, fields.regulationUids);
    return { uid };
  });
}

/** Only an addendum moves an end, only that of the agreement above it, and not before that one starts. */
function refuseAmendment(db: Connection, { kind, parentUid, amendsEndTo }: AgreementFields): void {
  if (amendsEndTo === null) return;
  const above = parentUid === null ? undefined : findAgreement(db, parentUid);
  if (kind !== 'addendum' || !above || amendsEndTo < above.startsOn) fail('input-invalid', { field: 'amendsEndTo' });
}

function refuseCircle(db: Connection, uid: string, parentUid: string | null): void {
  const isAbove = db
    .prepare<{ uid: string; parentUid: string | null }, number>(
      `WITH RECURSIVE above (id, uid, parent_id) AS (
         SELECT id, uid, parent_id FROM agreement WHERE uid = :parentUid
         UNION SELECT a.id, a.uid, a.parent_id FROM agreement a JOIN above ON a.id = above.parent_id
       ) SELECT count(*) FROM above WHERE uid = :uid`,
    )
    .pluck()
    .get({ uid, parentUid });
  if (isAbove) fail('input-invalid', { field: 'parentUid' });
}

/** Removes an agreement with its files and steps; `in-use` while others renew it or stand under it. */
export function removeAgreement({ writer, actions, today }: DataContext, uid: string): Done {
  const row = findAgreement(writer, uid) ?? fail('not-found');
  const count = writer
    .prepare<{ id: number }, number>('SELECT count(*) FROM agreement WHERE parent_id = :id OR renews_id = :id')
    .pluck()
    .get({ id: row.id });
  if (count) fail('in-use', { count });
  return actions.run({ kind: 'agreement.removed', params: { name: labelOf(row) }, topics: ['agreements'] }, () => {
    const follow = checklistsFollowing(writer, today());
    // Before the agreement itself: an undo brings rows back in the opposite order, and these need their agreement.
    for (const table of [
      'agreement_file',
      'agreement_step',
      'agreement_unit',
      'agreement_regulation',
      'agreement_snooze',
    ]) {
      writer.prepare(`DELETE FROM ${table} WHERE agreement_id = ?`).run(row.id);
    }
    deleteRecord(writer, 'agreement', uid);
    follow();
    return { uid };
  });
}
