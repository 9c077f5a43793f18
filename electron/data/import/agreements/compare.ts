import type { Party } from '../../../../shared/agreements/schema.ts';
import { numberIdentity } from '../../../../shared/agreements/search.ts';
import { termEnd } from '../../../../shared/agreements/term.ts';
import type { AgreementValues } from '../../../../shared/import/agreements/fields.ts';
import { searchText } from '../../../../shared/names.ts';
import type { SqlValue } from '../../records.ts';
import type { KnownAgreement } from './known-agreements.ts';

/** One column of an agreement that a row changes; `renews_id` and `parent_id` carry what the terms are called. */
export interface AgreementChange {
  readonly column: string;
  readonly before: SqlValue;
  readonly after: SqlValue;
}

type Same = (before: string, after: string) => boolean;

const sameText: Same = (before, after) => searchText(before) === searchText(after);
const sameNumber: Same = (before, after) => numberIdentity(before) === numberIdentity(after);
const sameExactly: Same = (before, after) => before === after;

/** Plain columns by the field that fills them, and when two values of them are the same. */
const plainColumns = [
  ['number_first', 'numberFirst', sameNumber],
  ['number_second', 'numberSecond', sameNumber],
  ['title', 'title', sameText],
  ['signed_on', 'signedOn', sameExactly],
  ['signed_at', 'signedAt', sameText],
  ['starts_on', 'termStart', sameExactly],
  ['ends_on', 'termEnd', sameExactly],
  ['notice_months', 'noticeMonths', sameExactly],
  ['note', 'agreementNote', sameExactly],
] as const;

const parties = [
  ['first_party', 'firstParty', 'firstSigner'],
  ['second_party', 'secondParty', 'secondSigner'],
] as const;

/** A party with what the list says of it; the same object when that is nothing new. */
function changedParty(party: Party, institution: string | null, signer: string | null): Party {
  const isSame = (now: string | null, said: string | null) => said === null || (now !== null && sameText(now, said));
  if (isSame(party.institution, institution) && isSame(party.signer, signer)) return party;
  return {
    ...party,
    ...(isSame(party.institution, institution) || institution === null ? {} : { institution }),
    ...(isSame(party.signer, signer) ? {} : { signer }),
  };
}

/** Whether an end that only a length gave is the known one by the other way of counting. */
function isOtherEnding(known: KnownAgreement, values: AgreementValues): boolean {
  const { termStart, termLength } = values;
  if (!termStart || !termLength) return false;
  return known.ends_on === termEnd(termStart, { months: termLength }, 'anniversary');
}

/**
 * What a row would change: an empty cell or a missing column nothing, an equal value is ignored, whatever it looks like.
 * `isEndComputed`: the list gave only a length, which says nothing against a known end that it may mean too.
 */
export function changesOf(known: KnownAgreement, values: AgreementValues, isEndComputed: boolean): AgreementChange[] {
  const changes: AgreementChange[] = [];
  for (const [column, field, isSame] of plainColumns) {
    const after = values[field] ?? null;
    const before = known[column];
    if (after === null || (before !== null && isSame(String(before), String(after)))) continue;
    if (column === 'ends_on' && isEndComputed && isOtherEnding(known, values)) continue;
    changes.push({ column, before, after });
  }
  for (const [column, institution, signer] of parties) {
    const before = known[column];
    const after = changedParty(before, values[institution] ?? null, values[signer] ?? null);
    if (after !== before) changes.push({ column, before: JSON.stringify(before), after: JSON.stringify(after) });
  }
  // The end that an addendum gave both itself and the agreement above it moves as one.
  const end = changes.find(({ column }) => column === 'ends_on');
  if (end && known.amends_end_to === known.ends_on) {
    changes.push({ column: 'amends_end_to', before: known.amends_end_to, after: end.after });
  }
  return changes;
}
