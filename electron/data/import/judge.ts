import type { Parsed } from '../../../shared/contract.ts';
import { monthOf } from '../../../shared/dates.ts';
import { alikeWords } from '../../../shared/import/alike-words.ts';
import { areNamesAlike } from '../../../shared/import/alike-names.ts';
import { columnName } from '../../../shared/import/column-name.ts';
import { fieldsOfReading, isAgreementReading } from '../../../shared/import/column-reading.ts';
import { completedFromNik } from '../../../shared/import/complete-from-nik.ts';
import type { ImportField, PersonValues } from '../../../shared/import/fields.ts';
import type { MappedRow } from '../../../shared/import/mapped-row.ts';
import { programmesFit } from '../../../shared/segments.ts';
import { problemsOf, type rulesOf } from '../participants/rules.ts';
import { searchTextOf } from '../participants/search-text.ts';
import { classify } from './classify.ts';
import type { Dictionary } from './dictionary.ts';
import type { KnownPeople, KnownPerson } from './known-people.ts';
import type { MatchedRow, PersonMatcher } from './match-person.ts';
import { type DefaultIds, type PersonRow, personRowOf, type SpellRow, spellRowOf } from './person-row.ts';
import { stagedProblems } from './staged-problems.ts';
import type { StagedRow, Staging } from './staging.ts';
import { conflictIn, type Finding, remark, type Verdict } from './verdict.ts';

/** What a preview works with from its first row to its last. */
export interface Workshop {
  readonly input: Parsed<'import.preview'>;
  readonly ids: DefaultIds;
  readonly dictionary: Dictionary;
  readonly people: KnownPeople;
  readonly match: PersonMatcher;
  readonly staging: Staging;
  /** Column of the sheet, as Excel names it, by the field it fills. */
  readonly columnOf: ReadonlyMap<ImportField, string>;
  readonly firstRowOfNik: Map<string, number>;
  readonly rules: ReturnType<typeof rulesOf>;
}

/** The first column that fills each field. */
export function columnsByField(columns: Parsed<'import.preview'>['columns']): ReadonlyMap<ImportField, string> {
  const byField = new Map<ImportField, string>();
  for (const { column, reading } of columns) {
    if (isAgreementReading(reading)) continue;
    for (const field of fieldsOfReading(reading)) if (!byField.has(field)) byField.set(field, columnName(column));
  }
  return byField;
}

function searchTextFor(person: PersonRow, dictionary: Dictionary): string {
  return searchTextOf({
    name: person.name,
    birthDate: person.birth_date,
    kecamatan: person.kecamatan_id === null ? null : dictionary.nameOf('kecamatan', person.kecamatan_id),
    village: person.village_id === null ? person.village_text : dictionary.nameOf('village', person.village_id),
  });
}

/** What a row says against itself: nothing of it is silently left out. */
function crossChecks(
  values: PersonValues,
  person: PersonRow,
  spell: SpellRow | null,
  { dictionary, rules }: Workshop,
): readonly Finding[] {
  const findings: Finding[] = [];
  const isPlaced = values.village && values.kecamatan && person.kecamatan_id !== null;
  if (isPlaced && person.village_id === null && dictionary.isVillageName(values.village ?? '')) {
    findings.push(remark('village-in-other-kecamatan', 'village', values.village ?? null));
  }
  if (values.kecamatan && person.kecamatan_id === null) {
    findings.push(remark('kecamatan-unknown', 'kecamatan', values.kecamatan));
  }
  if (spell === null) return findings;
  const { category, funding } = spell.unknown;
  if (category !== null) findings.push(remark('category-unknown', 'category', category));
  if (funding !== null) findings.push(remark('funding-unknown', 'funding', funding));
  if (values.segment && values.segment !== spell.segment) {
    findings.push(remark('segment-differs', 'segment', values.segment.toUpperCase()));
  }
  const isOver = values.inactiveFrom && values.inactiveFrom <= monthOf(rules.today);
  if (isOver && values.memberStatus === 'active') {
    findings.push(remark('inactive-despite-status', 'inactiveFrom', values.inactiveFrom ?? null));
  }
  if (values.programmes && !programmesFit(spell.segment, values.programmes)) {
    findings.push(remark('programmes-unfit-segment', 'programmes', null));
  }
  return findings;
}

/** A participation that begins without unit, in the one that the list as a whole is of; none changes nothing. */
function withUnit(verdict: Verdict, unitId: number | null): Verdict {
  if (unitId === null || !verdict.begins) return verdict;
  return { ...verdict, begins: { ...verdict.begins, unit_id: unitId } };
}

const alikeCodes = {
  name: 'match-other-name',
  'birth-date': 'match-other-birth-date',
  nothing: 'match-to-review',
} as const;

/**
 * Whether a row with the NIK of a known person is of another one: nothing of its name is alike, and it does not state the
 * birth date of that person either. What was worked out of the NIK says nothing.
 */
function isSomebodyElse({ name, birthDate }: PersonValues, known: KnownPerson): boolean {
  if (!name || areNamesAlike(name, known.name)) return false;
  return !birthDate || known.birth_date !== birthDate;
}

/** Gives every row exactly one outcome: the receipt balances by construction. */
export function judge(matched: MatchedRow, known: ReadonlyMap<string, KnownPerson>, shop: Workshop): StagedRow {
  const { row: read, alike } = matched;
  const knownPerson = read.values.nik ? known.get(read.values.nik) : undefined;
  const mapped = completedFromNik(read, knownPerson, shop.rules.today);
  const problems = stagedProblems(mapped.problems);
  const keptOut = (outcome: 'skipped' | 'rejected' | 'conflict', person: PersonRow | null = null): StagedRow => {
    return { mapped, person, spell: null, verdict: null, problems, outcome, searchText: null, problemBits: 0 };
  };
  if (mapped.kind !== 'data') return keptOut('skipped');
  const say = (finding: Finding) => problems.push({ ...finding, column: shop.columnOf.get(finding.field) ?? null });
  if (alike) {
    say(conflictIn(alikeCodes[matched.differs ?? 'nothing'], 'nik', alikeWords(alike)));
    return keptOut('conflict');
  }
  if (mapped.isRefused || !mapped.values.nik) return keptOut('rejected');
  const person = personRowOf(mapped.values, shop.dictionary);
  if (knownPerson && !matched.isConfirmed && isSomebodyElse(read.values, knownPerson)) {
    say(conflictIn('match-other-name', 'nik', alikeWords({ ...knownPerson, nik: person.nik })));
    return keptOut('conflict', person);
  }
  // Also when both rows are alike: somebody who stands twice in a list is counted and paid twice by its sender.
  if (shop.firstRowOfNik.has(person.nik)) {
    say(conflictIn('nik-twice-in-file', 'nik', person.nik));
    return keptOut('conflict', person);
  }
  shop.firstRowOfNik.set(person.nik, mapped.row);
  const stated = spellRowOf(mapped.values, shop.dictionary, shop.input.defaults, shop.ids);
  if (stated === null) say(remark('category-missing', 'category', mapped.values.category ?? null));
  // A start that is written and cannot be is not the default start.
  const badStart = mapped.problems.find(({ field }) => field === 'startsOn');
  const spell = badStart === undefined ? stated : null;
  if (stated !== null && badStart) say(remark('start-unusable', 'startsOn', badStart.original));
  const { people, dictionary, rules } = shop;
  const monthStart = `${monthOf(rules.today)}-01`;
  const found = classify(person, spell, knownPerson, { people, dictionary, monthStart });
  const isLost = found.begins?.unit_id === null && dictionary.isByUnit(found.begins.category_id);
  const verdict = isLost ? withUnit(found, shop.ids.unitForMissing) : found;
  for (const finding of crossChecks(mapped.values, person, spell, shop)) say(finding);
  for (const finding of verdict.findings) say(finding);
  if (isLost && verdict === found) say(remark('unit-missing', 'unit', found.begins?.workplace ?? null));
  if (spell?.isInactiveUndated && verdict.begins) say(remark('inactive-undated', 'memberStatus', null));
  const isNew = verdict.outcome === 'new';
  return {
    mapped,
    person,
    spell,
    verdict,
    problems,
    outcome: verdict.outcome,
    searchText: isNew ? searchTextFor(person, shop.dictionary) : null,
    problemBits: isNew ? bitsOf(mapped, person, spell?.kpj ?? null, shop) : 0,
  };
}

/**
 * Problems of the record that a row makes. Mapping has asked the same rules about the same facts: where it found nothing
 * and said everything (sex and birth date are not asked for in a list without such columns), there is nothing to find.
 */
function bitsOf({ problems, values }: MappedRow, person: PersonRow, kpj: string | null, { rules }: Workshop): number {
  if (problems.length === 0 && values.sex && values.birthDate) return 0;
  return problemsOf({ ...person, birthDate: person.birth_date, kpj }, rules).bits;
}
