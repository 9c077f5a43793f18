import type { PlainDate } from '../dates.ts';
import type { TermState } from './term.ts';

/** What a chain is made of: a term and the one it renews. */
export interface LinkedTerm {
  readonly uid: string;
  readonly renewsUid: string | null;
  readonly startsOn: PlainDate;
}

/**
 * Terms that renew one another, oldest first; a term that renews none begins its own chain. Chains come in the order of
 * their newest term, newest first.
 */
export function chainsOf<T extends LinkedTerm>(terms: readonly T[]): T[][] {
  const successors = new Map(
    terms.flatMap((term) => (term.renewsUid === null ? [] : [[term.renewsUid, term] as const])),
  );
  const known = new Set(terms.map(({ uid }) => uid));
  const chains = terms
    .filter(({ renewsUid }) => renewsUid === null || !known.has(renewsUid))
    .map((first) => {
      const chain = [first];
      for (let next = successors.get(first.uid); next; next = successors.get(next.uid)) chain.push(next);
      return chain;
    });
  const newest = (chain: readonly T[]) => chain.at(-1)?.startsOn ?? '';
  return chains.toSorted((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0));
}

/** What tells which term of a chain counts; `effectiveEndsOn` and `state` as they hold on the day asked about. */
export interface ChainedTerm {
  readonly startsOn: PlainDate;
  readonly effectiveEndsOn: PlainDate;
  readonly state: TermState;
}

/**
 * The term of a chain that speaks for it on `today`: the one in force, also while its renewal is prepared or signed ahead;
 * else the latest that was signed; a draft only where nothing was ever signed. Undefined for an empty chain.
 */
export function countingTerm<T extends ChainedTerm>(chain: readonly T[], today: PlainDate): T | undefined {
  const signed = chain.filter(({ state }) => state !== 'draft');
  const inForce = signed.findLast(
    ({ startsOn, effectiveEndsOn, state }) => state !== 'terminated' && startsOn <= today && today <= effectiveEndsOn,
  );
  return inForce ?? signed.at(-1) ?? chain.at(-1);
}
