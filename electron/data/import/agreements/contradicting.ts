import { type AgreementFacts, contradictionIn, tooEarlyIn } from '../../../../shared/agreements/contradictions.ts';
import { effectiveEnd } from '../../../../shared/agreements/held.ts';
import type { TermDates } from '../../../../shared/agreements/term.ts';
import type { AgreementField } from '../../../../shared/import/agreements/fields.ts';
import type { AgreementProblemCode } from '../../../../shared/import/agreements/problems.ts';
import { always } from '../../agreements/ends.ts';
import type { KnownAgreement } from './known-agreements.ts';
import type { ListedTerm, TermNode } from './listed-term.ts';

/** An agreement as the register has it, or as a list leaves it. */
interface LeftTerm extends Omit<AgreementFacts, 'renewedByUid' | 'amendedEnds'> {
  readonly node: TermNode;
  readonly endsOn: string;
  readonly above: TermNode | null;
  readonly amendsEndTo: string | null;
}

function knownTerm(known: KnownAgreement): LeftTerm {
  const { uid: node, kind, renewsUid, endedEarlyOn, parentUid: above } = known;
  const { signed_on: signedOn, starts_on: startsOn, ends_on: endsOn, amends_end_to: amendsEndTo } = known;
  return { node, kind, signedOn, startsOn, endsOn, endedEarlyOn, renewsUid, above, amendsEndTo };
}

function changedTerm(known: KnownAgreement, { changes, renews, above }: ListedTerm): LeftTerm {
  const plain = changes.filter(({ column }) => column !== 'renews_id' && column !== 'parent_id');
  const term = knownTerm({ ...known, ...Object.fromEntries(plain.map(({ column, after }) => [column, after])) });
  return { ...term, renewsUid: renews ?? term.renewsUid, above: above ?? term.above };
}

/** A new term as it is saved: an addendum that ends later than the agreement above it moves the end of that one. */
function addedTerm(node: TermNode, term: ListedTerm, ends: ReadonlyMap<TermNode, string>): LeftTerm | null {
  if (term.identity === null) return null;
  const { kind, startsOn, endsOn } = term.identity;
  const endAbove = term.above === null ? undefined : ends.get(term.above);
  return {
    node,
    kind,
    signedOn: term.mapped.values.signedOn ?? null,
    startsOn,
    endsOn,
    endedEarlyOn: null,
    renewsUid: term.renews,
    above: term.above,
    amendsEndTo: endAbove !== undefined && endsOn > endAbove ? endsOn : null,
  };
}

/** The whole register as the rows that are taken would leave it. */
function registerAfter(terms: readonly ListedTerm[], register: readonly KnownAgreement[]): Map<TermNode, LeftTerm> {
  const left = new Map(register.map((known) => [known.uid, knownTerm(known)]));
  const ends = new Map(register.map(({ uid, ends_on }) => [uid, ends_on]));
  for (const { node, identity, known } of terms) {
    if (node !== null && identity !== null && known === null) ends.set(node, identity.endsOn);
  }
  for (const term of terms) {
    const { node, known, outcome } = term;
    if (node === null) continue;
    if (known !== null && outcome === 'changed') left.set(node, changedTerm(known, term));
    const added = known === null && outcome === 'new' ? addedTerm(node, term, ends) : null;
    if (added) left.set(node, added);
  }
  return left;
}

/** What a row is told about: the code and the field to look at. */
type Told = readonly [AgreementProblemCode, AgreementField];

const fields = {
  kind: 'agreementKind',
  signedOn: 'signedOn',
  startsOn: 'termStart',
  endsOn: 'termEnd',
  endedEarlyOn: 'termStart',
} as const;

/** Looks for what `refuseContradictions` refuses, in a register that stands nowhere yet. */
function judgeOf(left: ReadonlyMap<TermNode, LeftTerm>) {
  const renewals = new Map<TermNode, LeftTerm>();
  for (const term of left.values()) if (term.renewsUid !== null) renewals.set(term.renewsUid, term);
  const addenda = Map.groupBy(left.values(), ({ above, amendsEndTo }) => (amendsEndTo === null ? null : above));

  const factsOf = (term: LeftTerm): AgreementFacts => ({
    ...term,
    renewedByUid: renewals.get(term.node)?.node ?? null,
    amendedEnds: (addenda.get(term.node) ?? []).map(({ amendsEndTo, endsOn }) => amendsEndTo ?? endsOn),
  });

  function heldDates(term: LeftTerm): TermDates {
    const amendments = (addenda.get(term.node) ?? []).map(
      ({ node: uid, signedOn, amendsEndTo, endedEarlyOn, endsOn }) => ({
        uid,
        signedOn,
        endsOn: amendsEndTo ?? endsOn,
        endedEarlyOn,
      }),
    );
    return { startsOn: term.startsOn, endsOn: effectiveEnd({ ...term, amendments }, always) };
  }

  function tooEarly(renewed: LeftTerm | undefined, renewal: LeftTerm | undefined): Told | undefined {
    const field = renewed && renewal && tooEarlyIn(heldDates(renewed), renewal);
    return field && ['renews-not-later', fields[field]];
  }

  return (term: LeftTerm, before: AgreementFacts | undefined): Told | undefined => {
    const found = contradictionIn(factsOf(term), before);
    if (found) return ['agreement-contradicts', fields[found.field]];
    const chain = tooEarly(left.get(term.renewsUid ?? ''), term) ?? tooEarly(term, renewals.get(term.node));
    const above = term.amendsEndTo === null ? undefined : left.get(term.above ?? '');
    if (chain || !above || term.amendsEndTo === null) return chain;
    if (term.amendsEndTo < above.startsOn) return ['agreement-contradicts', 'termEnd'];
    return tooEarly(above, renewals.get(above.node));
  };
}

/** Rows that cannot be saved beside the rest of the list and the register, and why: what a commit of these rows would refuse. */
export function contradictingRows(
  terms: readonly ListedTerm[],
  register: readonly KnownAgreement[],
): ReadonlyMap<ListedTerm, Told> {
  const left = registerAfter(terms, register);
  const judge = judgeOf(left);
  const contradicting = new Map<ListedTerm, Told>();
  for (const term of terms) {
    const { node, known, outcome } = term;
    if (outcome !== 'new' && outcome !== 'changed') continue;
    const saved = left.get(node ?? '');
    const told = saved && judge(saved, known ? factsBefore(known) : undefined);
    if (told) contradicting.set(term, told);
  }
  return contradicting;
}

function factsBefore(known: KnownAgreement): AgreementFacts {
  const { renewedByUid, amendments } = known;
  return { ...knownTerm(known), renewedByUid, amendedEnds: amendments.map(({ endsOn }) => endsOn) };
}
