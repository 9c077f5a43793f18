import { endOn, type Amendment } from '../../../shared/agreements/amendment.ts';
import { checklistFrom } from '../../../shared/agreements/checklist.ts';
import type { AgreementEdit } from '../../../shared/agreements/schema.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { Connection } from '../database.ts';
import { updateRecord } from '../records.ts';
import { kindSettings } from './kinds.ts';
import { findAgreement, type AgreementRow } from './rows.ts';

interface OpenStep {
  readonly uid: string;
  readonly rowVersion: number;
  readonly step: string;
  readonly plannedOn: PlainDate | null;
}

/**
 * Saves an addendum and lets the checklist of the agreement above follow where its end moves: steps of the template that
 * are still open are counted back from the new end, the office's own and what is done stay.
 */
export function followingEnd<T>(
  db: Connection,
  { parentUid, signedOn }: Pick<AgreementEdit, 'parentUid' | 'signedOn'>,
  today: PlainDate,
  save: () => T,
): T {
  if (parentUid === null) return save();
  // An addendum signed for a day to come is planned for from now on.
  const on = signedOn !== null && signedOn > today ? signedOn : today;
  const before = effectiveEnd(findAgreement(db, parentUid), on);
  const saved = save();
  const parent = findAgreement(db, parentUid);
  const end = effectiveEnd(parent, on);
  if (parent && end !== undefined && end !== before) replan(db, { ...parent, endsOn: end }, today);
  return saved;
}

function effectiveEnd(row: AgreementRow | undefined, on: PlainDate): PlainDate | undefined {
  return row && endOn(row.endsOn, JSON.parse(row.amendments) as Amendment[], on);
}

function replan(db: Connection, parent: AgreementRow, today: PlainDate): void {
  const template = kindSettings(db)(parent.kind).steps;
  const planned = new Map(checklistFrom(parent, template, today).map(({ step, plannedOn }) => [step, plannedOn]));
  const open = db
    .prepare<[number], OpenStep>(
      `SELECT uid, row_version AS rowVersion, step, planned_on AS plannedOn FROM agreement_step
       WHERE agreement_id = ? AND done_on IS NULL`,
    )
    .all(parent.id);
  for (const { uid, rowVersion, step, plannedOn } of open) {
    const next = planned.get(step);
    if (next !== undefined && next !== plannedOn) {
      updateRecord(db, 'agreement_step', uid, rowVersion, { planned_on: next });
    }
  }
}
