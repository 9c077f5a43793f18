import { latestSnooze } from '../../../shared/agreements/milestones.ts';
import type { AgreementSummary } from '../../../shared/agreements/schema.ts';
import type { Reminder } from '../../../shared/agreements/reminder-schema.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext, Handlers } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, insertRecord, updateRecord } from '../records.ts';
import { kindSettings } from './kinds.ts';
import { findAgreement, labelOf } from './rows.ts';
import { allSummaries, summaryOf } from './summary.ts';

/** Agreements with milestones that have come, those that ask now first, then the soonest end. */
export function remindersOn(db: Connection, on: PlainDate): Reminder[] {
  return allSummaries(db, on)
    .filter(({ alerts }) => alerts.length > 0)
    .map(reminderOf)
    .toSorted((a, b) => Number(a.isSnoozed) - Number(b.isSnoozed) || a.daysLeft - b.daysLeft);
}

function reminderOf(agreement: AgreementSummary): Reminder {
  const { uid, kind, title, state, daysLeft, effectiveEndsOn, alerts, numberFirst, numberSecond } = agreement;
  const isSnoozed = alerts.every(({ snoozedUntil }) => snoozedUntil !== null);
  return { uid, kind, title, state, daysLeft, effectiveEndsOn, alerts, number: numberFirst ?? numberSecond, isSnoozed };
}

interface SnoozeRow {
  uid: string;
  rowVersion: number;
  code: string;
}

function snoozesOf(db: Connection, agreementId: number): SnoozeRow[] {
  return db
    .prepare<[number], SnoozeRow>(
      'SELECT uid, row_version AS rowVersion, code FROM agreement_snooze WHERE agreement_id = ?',
    )
    .all(agreementId);
}

/**
 * Puts off every alert of an agreement that has come by today; one that comes later asks anew. `input-invalid` for a day
 * that is not ahead, `snooze-too-long` for one that is too far, `nothing-to-snooze` when no alert has come.
 */
function snooze({ writer, actions, today }: DataContext, input: Parsed<'reminders.snooze'>): Done {
  const { agreementUid, until, reason } = input;
  const row = findAgreement(writer, agreementUid) ?? fail('not-found');
  if (until <= today()) fail('input-invalid', { field: 'until' });
  const { alerts, effectiveEndsOn } = summaryOf(row, today(), kindSettings(writer));
  if (alerts.length === 0) fail('nothing-to-snooze');
  const latest = latestSnooze(effectiveEndsOn, today());
  if (until > latest) fail('snooze-too-long', { latest });
  const params = { name: labelOf(row), until, reason };
  return actions.run({ kind: 'reminder.snoozed', params, topics: ['agreements'] }, () => {
    const known = new Map(snoozesOf(writer, row.id).map((snoozed) => [snoozed.code, snoozed]));
    for (const { code, on: milestone_on } of alerts) {
      const old = known.get(code);
      if (old) updateRecord(writer, 'agreement_snooze', old.uid, old.rowVersion, { until, reason, milestone_on });
      else insertRecord(writer, 'agreement_snooze', { agreement_id: row.id, code, until, reason, milestone_on });
    }
    return { uid: agreementUid };
  });
}

/** Lets the alerts of an agreement ask again at once; `nothing-to-wake` when none is put off. */
function wake({ writer, actions }: DataContext, { uid }: Parsed<'reminders.wake'>): Done {
  const row = findAgreement(writer, uid) ?? fail('not-found');
  const snoozes = snoozesOf(writer, row.id);
  if (snoozes.length === 0) fail('nothing-to-wake');
  return actions.run({ kind: 'reminder.woken', params: { name: labelOf(row) }, topics: ['agreements'] }, () => {
    for (const snoozed of snoozes) deleteRecord(writer, 'agreement_snooze', snoozed.uid);
    return { uid };
  });
}

export const reminderHandlers = {
  'reminders.list': ({ reader, today }, { on }) => remindersOn(reader, on ?? today()),
  'reminders.snooze': snooze,
  'reminders.wake': wake,
} satisfies Handlers<'reminders'>;
