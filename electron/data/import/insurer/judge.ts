import { isKpj } from '../../../../shared/identifiers.ts';
import type { ImportField } from '../../../../shared/import/fields.ts';
import type { MappedRow } from '../../../../shared/import/mapped-row.ts';
import type { Outcome, PreviewRow } from '../../../../shared/import/schema.ts';
import { newUid } from '../../uid.ts';
import { type StagedProblem, stagedProblems } from '../staged-problems.ts';
import { conflictIn, type Finding } from '../verdict.ts';
import type { KeptList } from './kept-list.ts';
import { type KeptMember, memberColumns, memberFrom, type MemberValues } from './member.ts';

/** A row with what becomes of it. */
export interface JudgedMember {
  readonly mapped: MappedRow;
  readonly outcome: Outcome;
  readonly problems: readonly StagedProblem[];
  /** Who it is in every list of the month; null for rows that are not taken. */
  readonly member: string | null;
  readonly values: MemberValues;
  readonly changes: PreviewRow['changes'];
}

/** Who a row names: a KPJ of 11 digits, a NIK that can be one. */
interface Identity {
  readonly kpj: string | null;
  readonly nik: string | null;
}

function identityOf({ values, problems }: MappedRow): Identity {
  const isNikWrong = problems.some(({ level, field }) => level === 'error' && field === 'nik');
  return {
    kpj: values.kpj && isKpj(values.kpj) ? values.kpj : null,
    nik: values.nik && !isNikWrong ? values.nik : null,
  };
}

/** Remembers whom the file has named: the same KPJ, or where one of two rows has none the same NIK, is one member twice. */
function namedTwice(): (who: Identity) => Finding | null {
  const kpjs = new Set<string>();
  const niks = new Set<string>();
  const niksAlone = new Set<string>();
  return ({ kpj, nik }) => {
    if (kpj !== null && kpjs.has(kpj)) return conflictIn('kpj-twice-in-file', 'kpj', kpj);
    if (nik !== null && (kpj === null ? niks : niksAlone).has(nik)) return conflictIn('nik-twice-in-file', 'nik', nik);
    if (kpj !== null) kpjs.add(kpj);
    if (nik !== null) niks.add(nik);
    if (nik !== null && kpj === null) niksAlone.add(nik);
    return null;
  };
}

/** Who is kept under what a row names, or why it cannot be said. */
type Search = { readonly member: KeptMember | undefined } | { readonly conflict: Finding };

/**
 * Finds the kept member of a row: by KPJ, else by NIK where one of the two has no KPJ. A member whom the file has named
 * already is named twice; a row that names two members by its KPJ and its NIK makes nobody one of them, and keeps both from
 * the rows below it. Read again after it was kept, a list must find everybody where it left them.
 */
function finderIn(kept: KeptList): (who: Identity) => Search {
  /** The NIK that each of the members has after the rows above; null where they state none. */
  const taken = new Map<string, string | null>();
  const conflict = (finding: Finding, members: readonly KeptMember[]): Search => {
    for (const { member, nik } of members) taken.set(member, taken.get(member) ?? nik);
    return { conflict: finding };
  };
  return ({ kpj, nik }) => {
    const byKpj = kpj === null ? undefined : kept.byKpj(kpj);
    if (byKpj && taken.has(byKpj.member)) return conflict(conflictIn('kpj-twice-in-file', 'kpj', kpj), []);
    const named = nik === null ? [] : kept.byNik(nik);
    // a row without a KPJ may be the member of a row above that had nothing but one
    const isNamed = named.some(({ member }) => taken.get(member) === nik);
    if (kpj === null && isNamed) return conflict(conflictIn('nik-twice-in-file', 'nik', nik), []);
    const byNik = named.filter(
      (one) => one.member !== byKpj?.member && !taken.has(one.member) && (kpj === null || one.kpj === null),
    );
    if (byKpj && byNik.length > 0) return conflict(conflictIn('member-of-two', 'nik', nik), [byKpj, ...byNik]);
    if (byNik.length > 1) return conflict(conflictIn('member-ambiguous', 'nik', nik), byNik);
    const member = byKpj ?? byNik[0];
    if (member) taken.set(member.member, nik ?? member.nik);
    return { member };
  };
}

function changesOf(before: MemberValues, after: MemberValues): PreviewRow['changes'] {
  const words = (value: string | number | null) => (value === null ? null : String(value));
  return memberColumns
    .filter((column) => before[column] !== after[column])
    .map((column) => ({ field: column, before: words(before[column]), after: words(after[column]) }));
}

/**
 * Compares the rows of a list with the one that is kept of the month; every row has exactly one outcome. What is wrong with
 * a row that can be told by its KPJ or NIK is only warned of: it is the insurer's word, not the register's.
 */
export function memberJudge(
  kept: KeptList,
  columnOf: ReadonlyMap<ImportField, string>,
): (mapped: MappedRow) => JudgedMember {
  const twice = namedTwice();
  const find = finderIn(kept);
  return (mapped) => {
    const who = identityOf(mapped);
    const unread = new Set(mapped.problems.map(({ field }) => field));
    const read = { ...mapped.values, ...who };
    const problems = stagedProblems(mapped.problems);
    const keptOut = (outcome: Outcome, finding?: Finding): JudgedMember => {
      if (finding) problems.push({ ...finding, column: columnOf.get(finding.field) ?? null });
      return { mapped, outcome, problems, member: null, values: memberFrom(read, unread, undefined), changes: [] };
    };
    if (mapped.kind !== 'data') return keptOut('skipped');
    if (who.kpj === null && who.nik === null) return keptOut('rejected');
    const again = twice(who);
    if (again) return keptOut('conflict', again);
    const found = find(who);
    if ('conflict' in found) return keptOut('conflict', found.conflict);
    const known = found.member;
    const values = memberFrom(read, unread, known);
    const changes = known ? changesOf(known, values) : [];
    return {
      mapped,
      outcome: known === undefined ? 'new' : changes.length > 0 ? 'changed' : 'same',
      problems: warnedOf(problems, columnOf.has('nik')),
      member: known?.member ?? newUid(),
      values,
      changes,
    };
  };
}

/** Problems of a row that is taken: none is an error, and a list without NIK column lacks none. */
function warnedOf(problems: readonly StagedProblem[], hasNik: boolean): StagedProblem[] {
  return problems
    .filter(({ code }) => hasNik || code !== 'nik-missing')
    .map((problem) => (problem.level === 'error' ? { ...problem, level: 'warning' } : problem));
}
