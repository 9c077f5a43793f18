import { checklistOf } from '../../../shared/agreements/checklist.ts';
import { isGivenUp } from '../../../shared/agreements/held.ts';
import { proposalFor } from '../../../shared/agreements/proposal.ts';
import type { RenewalProposal, RenewInput } from '../../../shared/agreements/schema.ts';
import { termEnd, termLengthOf } from '../../../shared/agreements/term.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { idOf, insertRecord, updateRecord } from '../records.ts';
import { refuseContradictions, refuseEarlyEnd } from './contradictions.ts';
import { endOfRow } from './ends.ts';
import { kindSettings } from './kinds.ts';
import { linkRecords } from './links.ts';
import { findAgreement, labelOf, type AgreementRow } from './rows.ts';
import { checklistsFollowing } from './follow-end.ts';
import { handedOn, insertSteps } from './rounds.ts';

function renewable(db: Connection, uid: string): AgreementRow {
  const old = findAgreement(db, uid) ?? fail('not-found');
  if (old.kind === 'addendum') fail('input-invalid', { field: 'kind' });
  if (old.renewedByUid !== null) fail('already-renewed', { by: old.renewedByUid });
  return old;
}

/**
 * What the renewal dialog begins with; `already-renewed` when there is a next term, `input-invalid` for an addendum. Both
 * endings are offered with the usual length of the kind where the agreed one was no whole months.
 */
export function proposeRenewal(db: Connection, uid: string, on: PlainDate): RenewalProposal {
  const old = renewable(db, uid);
  const agreed = termLengthOf(old);
  const { startsOn, endsOn } = proposalFor({ ...old, effectiveEndsOn: endOfRow(old, on) });
  const length = { months: agreed?.months ?? kindSettings(db)(old.kind).termMonths };
  return {
    startsOn,
    endsOn,
    title: old.title,
    endsOnAnniversary: termEnd(startsOn, length, 'anniversary'),
    endsDayBefore: termEnd(startsOn, length, 'day-before'),
  };
}

/** Makes the next term of an agreement: what the clerk did not name is taken over. `already-renewed` when there is one. */
export function renewAgreement({ writer, actions, today }: DataContext, input: RenewInput): Done {
  const old = renewable(writer, input.uid);
  const term = { signedOn: input.signedOn, startsOn: input.startsOn, endsOn: input.endsOn };
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
      amends_end_to: null,
      notice_months: old.noticeMonths,
      note: null,
    });
    refuseContradictions(writer, uid);
    linkRecords(writer, 'unit', uid, JSON.parse(old.unitUids) as string[]);
    linkRecords(writer, 'regulation', uid, JSON.parse(old.regulationUids) as string[]);
    const steps = checklistOf(term, kindSettings(writer)(old.kind).steps, endOfRow(old, today()));
    insertSteps(writer, uid, input.signedOn === null ? handedOn(writer, old, steps) : steps);
    return { uid };
  });
}

/**
 * Ends a term before its time; a renewal that is given up before it began renews nothing, so that the old term asks again.
 * `ended-unsigned`, `already-ended`, `early-end-outside` for what cannot be ended, or not on that day.
 */
export function endEarly({ writer, actions, today }: DataContext, input: Parsed<'agreements.endEarly'>): Done {
  const { uid, rowVersion, endedEarlyOn, note } = input;
  const row = findAgreement(writer, uid) ?? fail('not-found');
  refuseEarlyEnd(row, endedEarlyOn, today());
  const params = { name: labelOf(row), on: endedEarlyOn };
  return actions.run({ kind: 'agreement.ended-early', params, topics: ['agreements'] }, () => {
    const notes = [row.note, note].filter((text) => text !== null && text !== '');
    const isKept = row.note !== null && note !== null && note.includes(row.note);
    const joined = isKept ? note : notes.join('\n') || null;
    const follow = checklistsFollowing(writer, today());
    const unlinked = isGivenUp({ ...row, endedEarlyOn }) ? { renews_id: null } : {};
    updateRecord(writer, 'agreement', uid, rowVersion, { ended_early_on: endedEarlyOn, note: joined, ...unlinked });
    follow();
    return { uid };
  });
}
