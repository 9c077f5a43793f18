import type { AgreementKind } from '../../../../shared/agreements/term.ts';
import type { MappedAgreement } from '../../../../shared/import/agreements/mapped-agreement.ts';
import { renewalConflicts } from '../../../../shared/import/agreements/renewals.ts';
import { TermIndex, type TermIdentity } from '../../../../shared/import/agreements/term-index.ts';
import { stagedProblems } from '../staged-problems.ts';
import { changesOf } from './compare.ts';
import { contradictingRows } from './contradicting.ts';
import { heldDates } from './days.ts';
import type { KindDictionary } from './kind-dictionary.ts';
import type { KnownAgreement } from './known-agreements.ts';
import { type ListedTerm, newTerm, sayOf, type TermNode } from './listed-term.ts';

/** What the rules ask about beside the rows. */
export interface AgreementRegister {
  readonly known: readonly KnownAgreement[];
  readonly kinds: KindDictionary;
  /** Of a row that names none. */
  readonly defaultKind: AgreementKind | null;
  readonly columnOf: ReadonlyMap<string, string>;
  readonly editedByHand: (uid: string) => ReadonlySet<string>;
}

/** What a term is called in a difference: its number, else its title. */
function nameOfTerm({ numberFirst, numberSecond, title }: Omit<TermIdentity, 'kind'>): string {
  return numberFirst ?? numberSecond ?? title;
}

function identityOf(known: KnownAgreement): TermIdentity {
  const { kind, number_first: numberFirst, number_second: numberSecond, title } = known;
  return { kind, numberFirst, numberSecond, title, startsOn: known.starts_on, endsOn: known.ends_on };
}

function kindOf(term: ListedTerm, { kinds, defaultKind, columnOf }: AgreementRegister): AgreementKind | null {
  const text = term.mapped.values.agreementKind ?? null;
  const kind = text === null ? defaultKind : kinds.resolve(text);
  if (kind === null) {
    sayOf(term, text === null ? 'agreement-kind-missing' : 'agreement-kind-unknown', 'agreementKind', columnOf);
  }
  return kind;
}

/** A row with what it is told from others by, or the outcome that it has without. */
function listedTerm(mapped: MappedAgreement, register: AgreementRegister): ListedTerm {
  const term: ListedTerm = {
    mapped,
    problems: stagedProblems(mapped.problems),
    outcome: mapped.kind === 'data' ? 'rejected' : 'skipped',
    identity: null,
    known: null,
    node: null,
    renews: null,
    above: null,
    changes: [],
  };
  if (mapped.kind !== 'data') return term;
  const kind = kindOf(term, register);
  const { title, termStart, termEnd, numberFirst = null, numberSecond = null } = mapped.values;
  if (mapped.isRefused || kind === null || !title || !termStart || !termEnd) return term;
  term.outcome = 'new';
  term.identity = { kind, numberFirst, numberSecond, title, startsOn: termStart, endsOn: termEnd };
  return term;
}

/** Finds every row's agreement in the register; a second row of the same one is a conflict. */
function identify(terms: readonly ListedTerm[], { known: register, columnOf }: AgreementRegister): TermIndex<TermNode> {
  const store = new TermIndex<KnownAgreement>();
  const all = new TermIndex<TermNode>();
  for (const known of register) {
    store.add(identityOf(known), known);
    all.add(identityOf(known), known.uid);
  }
  const listed = new TermIndex<ListedTerm>();
  const seen = new Set<KnownAgreement>();
  for (const term of terms) {
    if (term.identity === null) continue;
    const found = store.same(term.identity);
    const [known = null] = found;
    const isTwice = listed.same(term.identity).length > 0 || (known !== null && seen.has(known));
    if (found.length > 1 || isTwice) {
      term.outcome = 'conflict';
      const code = isTwice ? 'agreement-twice-in-file' : 'agreement-numbers-differ';
      sayOf(term, code, 'numberFirst', columnOf, nameOfTerm(term.identity));
      continue;
    }
    if (known) seen.add(known);
    term.known = known;
    term.node = known?.uid ?? newTerm(term.mapped.row);
    listed.add(term.identity, term);
    all.add(term.identity, term.node);
  }
  return all;
}

/**
 * Finds the term that a row renews, or that an addendum changes; one that is not found, or not for certain, is said and left
 * out. An addendum of nothing that is known is refused.
 */
function findNamed(term: ListedTerm, all: TermIndex<TermNode>, { columnOf }: AgreementRegister): void {
  const text = term.mapped.values.renews ?? null;
  if (term.node === null || term.identity === null) return;
  const isAddendum = term.identity.kind === 'addendum';
  if (isAddendum) term.above = term.known?.parentUid ?? null;
  if (text === null) return;
  const found = all.named(text, { kind: term.identity.kind, value: term.node });
  const [one = null] = found;
  if (one !== null && found.length === 1) term[isAddendum ? 'above' : 'renews'] = one;
  else if (isAddendum && term.above === null && one === null) return;
  else sayOf(term, one === null ? 'renews-not-found' : 'renews-ambiguous', 'renews', columnOf);
}

/** Links between terms that cannot be: those rows are conflicts, and what renews one of them as a new term stays unlinked. */
function judgeRenewals(terms: readonly ListedTerm[], all: TermIndex<TermNode>, register: AgreementRegister): void {
  for (const term of terms) findNamed(term, all, register);
  const links = register.known.flatMap(({ uid, renewsUid }) => (renewsUid === null ? [] : [[uid, renewsUid] as const]));
  const conflicts = renewalConflicts(
    terms.flatMap(({ node, renews }) => (node !== null && renews !== null ? [{ self: node, renews }] : [])),
    { renews: new Map(links), renewedBy: new Map(links.map(([self, renews]) => [renews, self])) },
    heldDates(terms, register.known),
  );
  for (const term of terms) {
    const code = term.node === null ? undefined : conflicts.get(term.node);
    if (code === undefined) continue;
    term.outcome = 'conflict';
    sayOf(term, code, 'renews', register.columnOf);
  }
  dropLost(terms, register);
}

/** A new term that is not taken cannot be renewed by another, nor changed by an addendum. */
function dropLost(terms: readonly ListedTerm[], register: AgreementRegister): void {
  const { columnOf } = register;
  const lost = new Set(
    terms.filter(({ known, outcome }) => known === null && outcome !== 'new').map(({ node }) => node),
  );
  let isMoreLost = false;
  for (const term of terms) {
    if (term.outcome !== 'new' && term.outcome !== 'changed') continue;
    if (term.renews !== null && lost.has(term.renews)) {
      unlink(term);
      sayOf(term, 'renews-not-found', 'renews', columnOf);
    }
    if (term.identity?.kind === 'addendum' && (term.above === null || lost.has(term.above))) {
      term.outcome = 'rejected';
      isMoreLost = true;
      sayOf(term, 'addendum-parent-missing', 'renews', columnOf);
    }
  }
  if (isMoreLost) dropLost(terms, register);
}

/** Takes the link to what a row renews back, also out of what it would change. */
function unlink(term: ListedTerm): void {
  term.renews = null;
  term.changes = term.changes.filter(({ column }) => column !== 'renews_id');
  if (term.outcome === 'changed' && term.changes.length === 0) term.outcome = 'same';
}

/** Keeps out what a commit would refuse; a row that is left out can take the reason of another one with it, or give it one. */
function keepOutContradicting(terms: readonly ListedTerm[], register: AgreementRegister): void {
  for (;;) {
    const contradicting = contradictingRows(terms, register.known);
    if (contradicting.size === 0) return;
    for (const [term, [code, field]] of contradicting) {
      term.outcome = 'conflict';
      sayOf(term, code, field, register.columnOf);
    }
    dropLost(terms, register);
  }
}

/** Compares a row with the agreement that is known: same, changed, or a conflict with what somebody edited by hand. */
function compare(term: ListedTerm, nameOf: (node: TermNode) => string, register: AgreementRegister): void {
  const { known, mapped, renews, above } = term;
  if (known === null || term.outcome === 'conflict') return;
  const isEndComputed = mapped.problems.some(({ code }) => code === 'agreement-end-computed');
  const changes = changesOf(known, mapped.values, isEndComputed);
  if (renews !== null && renews !== known.renewsUid) {
    const before = known.renewsUid === null ? null : nameOf(known.renewsUid);
    changes.push({ column: 'renews_id', before, after: nameOf(renews) });
  }
  if (above !== null && above !== known.parentUid) {
    const before = known.parentUid === null ? null : nameOf(known.parentUid);
    changes.push({ column: 'parent_id', before, after: nameOf(above) });
  }
  term.changes = changes;
  term.outcome = changes.length > 0 ? 'changed' : 'same';
  const overwrites = changes.filter(({ before }) => before !== null);
  if (overwrites.length === 0) return;
  const edited = register.editedByHand(known.uid);
  if (!overwrites.some(({ column }) => edited.has(column))) return;
  term.outcome = 'conflict';
  sayOf(term, 'agreement-edited-by-hand', 'title', register.columnOf);
}

/** What every term is called, those of the list included. */
function namesOf(terms: readonly ListedTerm[], { known }: AgreementRegister): (node: TermNode) => string {
  const names = new Map(known.map((one) => [one.uid, nameOfTerm(identityOf(one))]));
  for (const { node, identity, known: own } of terms) {
    if (node !== null && identity !== null && own === null) names.set(node, nameOfTerm(identity));
  }
  return (node) => names.get(node) ?? '';
}

/** Rows of a list with one outcome each, judged by one another and by the register. */
export function judgeAgreements(rows: readonly MappedAgreement[], register: AgreementRegister) {
  const terms = rows.map((mapped) => listedTerm(mapped, register));
  judgeRenewals(terms, identify(terms, register), register);
  const nameOf = namesOf(terms, register);
  for (const term of terms) compare(term, nameOf, register);
  keepOutContradicting(terms, register);
  for (const term of terms) {
    if (term.outcome === 'new' && !term.mapped.values.signedOn) {
      sayOf(term, 'agreement-unsigned', 'signedOn', register.columnOf);
    }
  }
  return { terms, nameOf };
}
