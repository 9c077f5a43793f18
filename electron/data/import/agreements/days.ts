import { effectiveEnd } from '../../../../shared/agreements/held.ts';
import type { TermDates } from '../../../../shared/agreements/term.ts';
import { always } from '../../agreements/ends.ts';
import type { KnownAgreement } from './known-agreements.ts';
import type { ListedTerm, TermNode } from './listed-term.ts';

/** First and last day in force of every agreement as a list leaves them, its addenda included. */
export function heldDates(
  terms: readonly ListedTerm[],
  register: readonly KnownAgreement[],
): ReadonlyMap<TermNode, TermDates> {
  const dates = new Map<TermNode, TermDates>();
  for (const known of register) {
    const { starts_on: startsOn, ends_on: endsOn } = known;
    dates.set(known.uid, { startsOn, endsOn: effectiveEnd({ ...known, startsOn, endsOn }, always) });
  }
  for (const { node, identity, known } of terms) {
    if (node === null || identity === null) continue;
    const { startsOn, endsOn } = identity;
    dates.set(node, known ? { startsOn, endsOn: effectiveEnd({ ...known, startsOn, endsOn }, always) } : identity);
  }
  for (const { identity, above } of terms) {
    const parent = above === null ? undefined : dates.get(above);
    if (above === null || !identity || !parent || identity.endsOn <= parent.endsOn) continue;
    dates.set(above, { ...parent, endsOn: identity.endsOn });
  }
  return dates;
}
