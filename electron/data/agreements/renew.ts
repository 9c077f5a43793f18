import { checklistOf } from '../../../shared/agreements/checklist.ts';
import type { RenewalProposal, RenewInput } from '../../../shared/agreements/schema.ts';
import { renewalOf, termEnd, termLengthOf } from '../../../shared/agreements/term.ts';
import type { Parsed } from '../../../shared/contract.ts';
import { addDays } from '../../../shared/dates.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../database.ts';
import { idOf, insertRecord, updateRecord } from '../records.ts';
import { findAgreement, labelOf, type AgreementRow } from './rows.ts';
import { insertSteps, type NewStep } from './save.ts';

function renewable(db: Connection, uid: string): AgreementRow {
  const old = findAgreement(db, uid) ?? fail('not-found');
  if (old.renewedByUid !== null) fail('already-renewed', { by: old.renewedByUid });
  return old;
}

/** What the renewal dialog begins with; `already-renewed` when there is a next term. Two years where the old length is no whole months. */
export function proposeRenewal(db: Connection, uid: string): RenewalProposal {
  const old = renewable(db, uid);
  const { startsOn, endsOn } = renewalOf(old);
  const length = { months: termLengthOf(old)?.months ?? 24 };
  return {
    startsOn,
    endsOn,
    title: old.title,
    endsOnAnniversary: termEnd(startsOn, length, 'anniversary'),
    endsDayBefore: termEnd(startsOn, length, 'day-before'),
  };
}

/** Makes the next term of an agreement: what the clerk did not name is taken over. `already-renewed` when there is one. */
export function renewAgreement({ writer, actions }: DataContext, input: RenewInput): Done {
  const old = renewable(writer, input.uid);
  const term = { kind: old.kind, signedOn: input.signedOn, startsOn: input.startsOn, endsOn: input.endsOn };
  const params = { name: labelOf(old), startsOn: input.startsOn, endsOn: input.endsOn };
  return actions.run({ kind: 'agreement.renewed', params, topics: ['agreements'] }, () => {
    const uid = insertRecord(writer, 'agreement', {
      kind: old.kind,
      parent_id: old.parentUid === null ? null : (idOf(writer, 'agreement', old.parentUid) ?? null),
      renews_id: old.id,
      number_first: input.numberFirst,
      number_second: input.numberSecond,
      title: input.title,
      scope: old.scope,
      segments: old.segments,
      first_party: old.firstParty,
      second_party: old.secondParty,
      signed_on: input.signedOn,
      signed_at: input.signedOn === null ? null : old.signedAt,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      notice_months: old.noticeMonths,
      note: null,
    });
    const steps = checklistOf(term, old.endsOn);
    insertSteps(writer, uid, input.signedOn === null ? takeOverProgress(writer, old, steps) : steps);
    return { uid };
  });
}

/** What was already done for the renewal on the old term's checklist stays done on the new one. */
function takeOverProgress(db: Connection, old: AgreementRow, steps: readonly NewStep[]): NewStep[] {
  const done = db
    .prepare<[number, string], { step: string; doneOn: string; doneBy: string | null }>(
      `SELECT step, done_on AS doneOn, done_by AS doneBy FROM agreement_step
       WHERE agreement_id = ? AND done_on > ?`,
    )
    .all(old.id, old.signedOn ?? '9999-12-31');
  return steps.map((planned) => ({ ...planned, ...done.find(({ step }) => step === planned.step) }));
}

/** Ends a term before its time; `input-invalid` when the day lies outside of it. */
export function endEarly({ writer, actions }: DataContext, input: Parsed<'agreements.endEarly'>): Done {
  const { uid, rowVersion, endedEarlyOn, note } = input;
  const row = findAgreement(writer, uid) ?? fail('not-found');
  if (endedEarlyOn < row.startsOn || endedEarlyOn > addDays(row.endsOn, 1)) {
    fail('input-invalid', { field: 'endedEarlyOn' });
  }
  const params = { name: labelOf(row), on: endedEarlyOn };
  return actions.run({ kind: 'agreement.ended-early', params, topics: ['agreements'] }, () => {
    const notes = [row.note, note].filter((text) => text !== null && text !== '');
    const isKept = row.note !== null && note !== null && note.includes(row.note);
    const joined = isKept ? note : notes.join('\n') || null;
    updateRecord(writer, 'agreement', uid, rowVersion, { ended_early_on: endedEarlyOn, note: joined });
    return { uid };
  });
}
