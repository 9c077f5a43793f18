import type { PlainDate } from '../../../shared/dates.ts';
import { searchText } from '../../../shared/names.ts';
import type { ParticipantFilter } from '../../../shared/participants/schema.ts';
import { levelMasks } from '../../../shared/problems.ts';
import { allOf, anyOf, list, type Sql, sql } from '../sql.ts';
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

function spellCondition(filter: ParticipantFilter, on: PlainDate): Sql | null {
  const conditions: Sql[] = [];
  const references = [
    [sql`s.unit_id IN (SELECT id FROM unit WHERE uid IN (`, filter.unitUids],
    [sql`s.category_id IN (SELECT id FROM category WHERE uid IN (`, filter.categoryUids],
    [sql`s.funding_id IN (SELECT id FROM funding WHERE uid IN (`, filter.fundingUids],
  ] as const;
  for (const [start, uids] of references) if (uids.length > 0) conditions.push(sql`${start}${list(uids)}))`);
  if (filter.status === 'active') conditions.push(activeSpell(on));
  if (conditions.length === 0) return null;
  return sql`EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${allOf(conditions)})`;
}

function problemCondition(problems: NonNullable<ParticipantFilter['problems']>, on: PlainDate): Sql {
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

/** The rows of `participant p` that a filter lets through on a day. */
export function participantCondition(filter: ParticipantFilter, on: PlainDate): Sql {
  const conditions = searchWords(filter.search).map(wordCondition);
  const spell = spellCondition(filter, on);
  if (spell) conditions.push(spell);
  if (filter.status === 'inactive') {
    conditions.push(
      sql`NOT EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${activeSpell(on)})`,
    );
  }
  if (filter.problems !== undefined) conditions.push(problemCondition(filter.problems, on));
  if (filter.kecamatanUids.length > 0) {
    conditions.push(sql`p.kecamatan_id IN (SELECT id FROM kecamatan WHERE uid IN (${list(filter.kecamatanUids)}))`);
  }
  return allOf(conditions);
}
