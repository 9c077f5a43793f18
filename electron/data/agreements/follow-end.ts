import { checklistFrom, deadlineOf } from '../../../shared/agreements/checklist.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { Connection } from '../connection.ts';
import { updateRecord } from '../records.ts';
import { plannedEnd, plannedEndOfRenewed } from './ends.ts';
import { kindSettings } from './kinds.ts';
import { allAgreements, type AgreementRow } from './rows.ts';

interface OpenStep {
  readonly uid: string;
  readonly rowVersion: number;
  readonly step: string;
  readonly plannedOn: PlainDate | null;
}

/**
 * Lets every checklist follow the day it is counted back from: call it before a change, and what it answers after it. It
 * does not matter what moved the day: the term itself, an addendum that was signed, ended, taken to another agreement or
 * removed, or the term that a draft is to renew. Steps of the template that are still open get new days, the office's own
 * and what is done stay.
 */
export function checklistsFollowing(db: Connection, today: PlainDate): () => void {
  const before = new Map(allAgreements(db).map((row) => [row.uid, deadline(row)]));
  return () => {
    for (const row of allAgreements(db)) {
      const was = before.get(row.uid);
      if (was !== undefined && was !== deadline(row)) replan(db, row, today);
    }
  };
}

function deadline(row: AgreementRow): PlainDate {
  return deadlineOf({ ...row, endsOn: plannedEnd(row) }, plannedEndOfRenewed(row));
}

function replan(db: Connection, row: AgreementRow, today: PlainDate): void {
  const term = { ...row, endsOn: plannedEnd(row) };
  const { steps: template } = kindSettings(db)(row.kind);
  const planned = new Map(
    checklistFrom(term, template, today, plannedEndOfRenewed(row)).map(({ step, plannedOn }) => [step, plannedOn]),
  );
  const open = db
    .prepare<[number], OpenStep>(
      `SELECT uid, row_version AS rowVersion, step, planned_on AS plannedOn FROM agreement_step
       WHERE agreement_id = ? AND done_on IS NULL AND is_record = 0`,
    )
    .all(row.id);
  for (const { uid, rowVersion, step, plannedOn } of open) {
    const next = planned.get(step);
    if (next !== undefined && next !== plannedOn) {
      updateRecord(db, 'agreement_step', uid, rowVersion, { planned_on: next });
    }
  }
}
