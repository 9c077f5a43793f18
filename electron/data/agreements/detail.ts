import { amendmentOn, type Amendment } from '../../../shared/agreements/amendment.ts';
import type { Agreement } from '../../../shared/agreements/schema.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { Connection } from '../database.ts';
import { kindSettings } from './kinds.ts';
import type { AgreementRow } from './rows.ts';
import { summaryOf } from './summary.ts';

type Link = Agreement['children'][number];

const selectLinks = `
SELECT uid, coalesce(number_first, number_second) AS number, title, starts_on AS startsOn, ends_on AS endsOn
FROM agreement`;

/** An agreement with everything that belongs to it, its state on a day. */
export function agreementOf(db: Connection, row: AgreementRow, on: PlainDate): Agreement {
  const link = (uid: string | null) =>
    uid === null ? null : (db.prepare<[string], Link>(`${selectLinks} WHERE uid = ?`).get(uid) ?? null);
  const summary = summaryOf(row, on, kindSettings(db));
  const amendment = amendmentOn(JSON.parse(row.amendments) as Amendment[], on);
  return {
    ...summary,
    parent: link(row.parentUid),
    renews: link(row.renewsUid),
    renewedBy: link(row.renewedByUid),
    children: db.prepare<[number], Link>(`${selectLinks} WHERE parent_id = ? ORDER BY starts_on, id`).all(row.id),
    amendedBy: link(amendment?.uid ?? null),
    attachments: db
      .prepare<[number], Agreement['attachments'][number]>(
        `SELECT uid, row_version AS rowVersion, kind, name, document_on AS documentOn, bytes, added_on AS addedOn
         FROM agreement_file WHERE agreement_id = ? ORDER BY id`,
      )
      .all(row.id),
    steps: db
      .prepare<[number], Agreement['steps'][number]>(
        `SELECT uid, row_version AS rowVersion, position, step, planned_on AS plannedOn, done_on AS doneOn,
           done_by AS doneBy, note
         FROM agreement_step WHERE agreement_id = ? ORDER BY position, id`,
      )
      .all(row.id),
  };
}
