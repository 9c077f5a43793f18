/** A row that says which term it renews. */
export interface Renewal<Node> {
  readonly self: Node;
  readonly renews: Node;
}

/** What is wrong with saying that a term renews another. */
export type RenewalConflict = 'renews-circle' | 'renews-taken';

/**
 * What the renewals of a list would break: a term is renewed once, and none renews itself, not even round about.
 * `renewedBy` and `renews` are the links that are known already. Of two that renew the same, the first one stands.
 */
export function renewalConflicts<Node>(
  renewals: readonly Renewal<Node>[],
  known: { readonly renewedBy: ReadonlyMap<Node, Node>; readonly renews: ReadonlyMap<Node, Node> },
): ReadonlyMap<Node, RenewalConflict> {
  const conflicts = new Map<Node, RenewalConflict>();
  const next = new Map([...known.renews, ...renewals.map(({ self, renews }) => [self, renews] as const)]);
  const renewedBy = new Map(known.renewedBy);
  for (const { self, renews } of renewals) {
    const other = renewedBy.get(renews);
    if (isInCircle(self, next)) conflicts.set(self, 'renews-circle');
    else if (other !== undefined && other !== self) conflicts.set(self, 'renews-taken');
    else renewedBy.set(renews, self);
  }
  return conflicts;
}

function isInCircle<Node>(self: Node, next: ReadonlyMap<Node, Node>): boolean {
  const seen = new Set<Node>();
  for (let node = next.get(self); node !== undefined && !seen.has(node); node = next.get(node)) {
    if (node === self) return true;
    seen.add(node);
  }
  return false;
}
