import { tooEarlyIn } from '../../agreements/contradictions.ts';
import type { TermDates } from '../../agreements/term.ts';

/** A row that says which term it renews. */
export interface Renewal<Node> {
  readonly self: Node;
  readonly renews: Node;
}

/** What is wrong with saying that a term renews another. */
export type RenewalConflict = 'renews-circle' | 'renews-not-later' | 'renews-taken';

/**
 * What the renewals of a list would break: a term is renewed once, by a later one, and none renews itself, not even round
 * about. `datesOf`: first and last day in force of each term as the list leaves them.
 * `renewedBy` and `renews` are the links that are known already. Of two that renew the same, the first one stands.
 */
export function renewalConflicts<Node>(
  renewals: readonly Renewal<Node>[],
  known: { readonly renewedBy: ReadonlyMap<Node, Node>; readonly renews: ReadonlyMap<Node, Node> },
  datesOf: ReadonlyMap<Node, TermDates>,
): ReadonlyMap<Node, RenewalConflict> {
  const conflicts = new Map<Node, RenewalConflict>();
  const next = new Map([...known.renews, ...renewals.map(({ self, renews }) => [self, renews] as const)]);
  const renewedBy = new Map(known.renewedBy);
  for (const { self, renews } of renewals) {
    const other = renewedBy.get(renews);
    if (isInCircle(self, next)) conflicts.set(self, 'renews-circle');
    else if (other !== undefined && other !== self) conflicts.set(self, 'renews-taken');
    else if (isTooEarly(renews, self, datesOf)) conflicts.set(self, 'renews-not-later');
    else renewedBy.set(renews, self);
  }
  // A link that is known already can be broken by new days on either side.
  for (const [self, renews] of next) {
    if (conflicts.has(self) || !isTooEarly(renews, self, datesOf)) continue;
    for (const node of [self, renews]) conflicts.set(node, 'renews-not-later');
  }
  return conflicts;
}

function isTooEarly<Node>(renewed: Node, renewal: Node, datesOf: ReadonlyMap<Node, TermDates>): boolean {
  const [old, next] = [datesOf.get(renewed), datesOf.get(renewal)];
  return old !== undefined && next !== undefined && tooEarlyIn(old, next) !== undefined;
}

function isInCircle<Node>(self: Node, next: ReadonlyMap<Node, Node>): boolean {
  const seen = new Set<Node>();
  for (let node = next.get(self); node !== undefined && !seen.has(node); node = next.get(node)) {
    if (node === self) return true;
    seen.add(node);
  }
  return false;
}
