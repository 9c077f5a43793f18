import { amendmentOn } from '../../../shared/agreements/amendment.ts';
import type { Agreement, AgreementLink } from '../../../shared/agreements/schema.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { Connection } from '../connection.ts';
import { amendmentsIn } from './ends.ts';
import { kindSettings } from './kinds.ts';
import { findAgreement, type AgreementRow } from './rows.ts';
import { summaryOf } from './summary.ts';

/** An agreement with everything that belongs to it, its state on a day. */
export function agreementOf(db: Connection, row: AgreementRow, on: PlainDate): Agreement {
  const settings = kindSettings(db);
  const summary = summaryOf(row, on, settings);
  const link = (uid: string | null): AgreementLink | null => {
    const linked = uid === null ? undefined : findAgreement(db, uid);
    if (!linked) return null;
    const { kind, numberFirst, title, signedOn, startsOn, amendsEndTo } = linked;
    const { effectiveEndsOn: endsOn, state } = summaryOf(linked, on, settings);
    const number = numberFirst ?? linked.numberSecond;
    return { uid: linked.uid, kind, number, title, signedOn, startsOn, endsOn, amendsEndTo, state };
  };
  const amendment = amendmentOn(amendmentsIn(row.amendments), on);
  return {
    ...summary,
    parent: link(row.parentUid),
    renews: link(row.renewsUid),
    renewedBy: link(row.renewedByUid),
    children: childUids(db, row.id)
      .map(link)
      .filter((child) => child !== null),
    amendedBy: link(amendment?.uid ?? null),
    attachments: db
      .prepare<[number], Agreement['attachments'][number]>(
        `SELECT uid, row_version AS rowVersion, kind, name, substr(stored_as, instr(stored_as, '.') + 1) AS type,
           document_on AS documentOn, bytes, added_on AS addedOn
         FROM agreement_file WHERE agreement_id = ? ORDER BY id`,
      )
      .all(row.id),
    steps: db
      .prepare<[number], Omit<Agreement['steps'][number], 'isRecord'> & { isRecord: number }>(
        `SELECT uid, row_version AS rowVersion, position, step, planned_on AS plannedOn, done_on AS doneOn,
           done_by AS doneBy, note, is_record AS isRecord
         FROM agreement_step WHERE agreement_id = ? ORDER BY is_record DESC, position, id`,
      )
      .all(row.id)
      .map((step) => ({ ...step, isRecord: step.isRecord === 1 })),
  };
}

function childUids(db: Connection, id: number): string[] {
  return db
    .prepare<[number], string>('SELECT uid FROM agreement WHERE parent_id = ? ORDER BY starts_on, id')
    .pluck()
    .all(id);
}
