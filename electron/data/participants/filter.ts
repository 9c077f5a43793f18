import type { PlainDate } from '../../../shared/dates.ts';
import { searchText } from '../../../shared/names.ts';
import { birthsIn } from '../../../shared/participants/age-bands.ts';
import type { ParticipantFilter, PeopleFilter } from '../../../shared/participants/schema.ts';
import { levelMasks } from '../../../shared/problems.ts';
import { allOf, anyOf, list, raw, type Sql, sql } from '../sql.ts';
import { activeSpell, paidTwice, withoutUnit } from './active.ts';

/** Digits of a word when it is an identifier or part of one; `1980` may be a year as well. */
function digitsOf(word: string): string | null {
  const digits = word.replaceAll(/[.\s-]/g, '');
  return /^\d{3,}$/.test(digits) ? digits : null;
}

/** The first key after every key that begins with `prefix`; digits sort before `:`. */
function byPrefix(column: Sql, digits: string): Sql {
  return sql`(${column} >= ${digits} AND ${column} < ${`${digits}:`})`;
}

function wordCondition(word: string): Sql {
  const digits = digitsOf(word);
  const inText = sql`instr(p.search_text, ${searchText(word)}) > 0`;
  if (digits === null) return inText;
  const conditions = [
    byPrefix(sql`p.nik`, digits),
    sql`p.id IN (SELECT participant_id FROM participation WHERE ${byPrefix(sql`kpj`, digits)})`,
  ];
  if (digits.length === 4) conditions.push(inText);
  if (digits.length >= 4) conditions.push(sql`instr(p.nik, ${digits}) > 0`, sql`instr(p.phone, ${digits}) > 0`);
  return anyOf(conditions);
}

/** Words of a search: a NIK written in groups of four is one word. */
export function searchWords(search: string): string[] {
  const isOneNumber = /^[\d\s.-]+$/.test(search) && search.replaceAll(/\D/g, '').length > 4;
  const words = isOneNumber ? [search.replaceAll(/\D/g, '')] : search.split(/\s+/);
  return words.filter((word) => digitsOf(word) !== null || searchText(word) !== '').slice(0, 8);
}

/** One of the records, or none of them where `none` is among the uids. */
function refersTo(alias: 'p' | 's', table: string, uids: readonly string[]): Sql {
  const column = raw(`${alias}.${table}_id`);
  const named = sql`${column} IN (SELECT id FROM ${raw(table)} WHERE uid IN (${list(uids)}))`;
  return uids.includes('none') ? sql`(${column} IS NULL OR ${named})` : named;
}

function spellCondition(filter: ParticipantFilter, on: PlainDate): Sql | null {
  const conditions: Sql[] = [];
  const references = [
    ['unit', filter.unitUids],
    ['category', filter.categoryUids],
    ['funding', filter.fundingUids],
  ] as const;
  for (const [table, uids] of references) if (uids.length > 0) conditions.push(refersTo('s', table, uids));
  if (filter.segments.length > 0) conditions.push(sql`s.segment IN (${list(filter.segments)})`);
  if (filter.status === 'active') conditions.push(activeSpell(on));
  if (conditions.length === 0) return null;
  return sql`EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${allOf(conditions)})`;
}

function problemCondition(
  problems: Exclude<NonNullable<ParticipantFilter['problems']>, 'lapsing'>,
  on: PlainDate,
): Sql {
  if (problems === 'paid-twice') return paidTwice(on);
  if (problems === 'without-unit') {
    return sql`EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${withoutUnit(on)})`;
  }
  if (problems === 'never-registered') {
    return sql`NOT EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND s.programmes <> 0)`;
  }
  if (problems === 'any') return sql`p.problems <> 0`;
  if (problems === 'none') return sql`p.problems = 0`;
  return sql`p.problems & ${levelMasks[problems]} <> 0`;
}

/** A filter, with the row ids of those who alone are meant where no condition of SQL can say so. */
export type PeopleAsked = ParticipantFilter & { readonly among?: ReadonlyMap<number, unknown> };

/** The rows of `participant p` that a filter lets through on a day. */
export function participantCondition(filter: PeopleAsked, on: PlainDate): Sql {
  const conditions = searchWords(filter.search).map(wordCondition);
  const spell = spellCondition(filter, on);
  if (spell) conditions.push(spell);
  if (filter.status === 'inactive') {
    conditions.push(
      sql`NOT EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${activeSpell(on)})`,
    );
  }
  if (filter.problems !== undefined && filter.problems !== 'lapsing')
    conditions.push(problemCondition(filter.problems, on));
  if (filter.among !== undefined) {
    conditions.push(sql`p.id IN (SELECT value FROM json_each(${JSON.stringify([...filter.among.keys()])}))`);
  }
  conditions.push(...personConditions(filter, on));
  return allOf(conditions);
}

/** What is asked of the person rather than of a spell. */
function personConditions({ kecamatanUids, villageUids, sexes, ages }: PeopleFilter, on: PlainDate): Sql[] {
  const conditions: Sql[] = [];
  if (kecamatanUids.length > 0) conditions.push(refersTo('p', 'kecamatan', kecamatanUids));
  if (villageUids.length > 0) conditions.push(refersTo('p', 'village', villageUids));
  if (sexes.length > 0) conditions.push(sql`coalesce(p.sex, 'none') IN (${list(sexes)})`);
  if (ages.length > 0) conditions.push(anyOf(ages.map((band) => inBand(band, on))));
  return conditions;
}

function inBand(band: PeopleFilter['ages'][number], on: PlainDate): Sql {
  if (band === 'unknown') return sql`p.birth_date IS NULL`;
  const { first, last } = birthsIn(band, on);
  return sql`CAST(replace(p.birth_date, '-', '') AS INTEGER) BETWEEN ${first} AND ${last}`;
}
