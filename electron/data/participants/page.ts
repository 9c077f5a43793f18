import type { Output, Parsed } from '../../../shared/contract.ts';
import type { ParticipantCounts, ParticipantFilter, ParticipantRow } from '../../../shared/participants/schema.ts';
import { levelMasks, worstLevel } from '../../../shared/problems.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../database.ts';
import { raw, type Sql, sql } from '../sql.ts';
import { activeSpell, holdsDay } from './active.ts';
import { participantCondition } from './filter.ts';

interface PageRow extends Omit<ParticipantRow, 'isActive' | 'problemLevel'> {
  isActive: number;
  problems: number;
}

const sortColumns = {
  name: 'p.search_text',
  nik: 'p.nik',
  birthDate: 'p.birth_date',
  kecamatan: 'p.kecamatan_id',
} as const;

/** The spell a row shows: one that covers the day, else the latest; registered before merely known. */
function shownSpell(on: string): Sql {
  return sql`(SELECT s.id FROM participation s WHERE s.participant_id = p.id
    ORDER BY (${holdsDay(sql`${on}`)}) DESC, s.programmes <> 0 DESC,
      s.starts_on DESC, s.id DESC LIMIT 1)`;
}

function rowsOf(db: Connection, ids: Sql, order: Sql, on: string): PageRow[] {
  const query = sql`SELECT p.uid, p.nik, p.name, p.sex, p.birth_date AS birthDate, p.birth_place AS birthPlace, p.phone,
      k.name AS kecamatan, coalesce(v.name, p.village_text) AS village, c.name AS category, u.name AS unit,
      f.name AS funding, t.segment, t.kpj, t.wage, p.problems,
      EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${activeSpell(on)}) AS isActive
    FROM (${ids}) chosen JOIN participant p ON p.id = chosen.id
      LEFT JOIN kecamatan k ON k.id = p.kecamatan_id LEFT JOIN village v ON v.id = p.village_id
      LEFT JOIN participation t ON t.id = ${shownSpell(on)}
      LEFT JOIN category c ON c.id = t.category_id LEFT JOIN unit u ON u.id = t.unit_id
      LEFT JOIN funding f ON f.id = t.funding_id
    ORDER BY ${order}`;
  return db.prepare<unknown[], PageRow>(query.text).all(...query.values);
}

/** One page of the grid: the ids in order first, then everything shown of those few. */
export function participantPage(
  { reader, today }: DataContext,
  input: Parsed<'participants.page'>,
): Output<'participants.page'> {
  const began = performance.now();
  const on = input.on ?? today();
  const condition = participantCondition(input, on);
  const direction = input.descending ? 'DESC' : 'ASC';
  const column = sortColumns[input.sort];
  const order = raw(`${column} ${direction}, p.id ${direction}`);
  const ids = sql`SELECT p.id FROM participant p
    WHERE ${condition} ORDER BY ${order} LIMIT ${input.limit} OFFSET ${input.offset}`;
  const rows = rowsOf(reader, ids, order, on).map(({ problems, isActive, ...row }) => ({
    ...row,
    isActive: isActive === 1,
    problemLevel: worstLevel(problems) ?? null,
  }));
  return { rows, total: countOf(reader, condition), milliseconds: performance.now() - began };
}

function countOf(db: Connection, condition: Sql): number {
  const query = sql`SELECT count(*) FROM participant p WHERE ${condition}`;
  return (
    db
      .prepare<unknown[], number>(query.text)
      .pluck()
      .get(...query.values) ?? 0
  );
}

/** How many people a filter shows, how many of them are active, how many carry errors or warnings. */
export function participantCounts({ reader, today }: DataContext, filter: ParticipantFilter): ParticipantCounts {
  const on = filter.on ?? today();
  const condition = participantCondition(filter, on);
  const query = sql`SELECT count(*) AS total,
      coalesce(sum(EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${activeSpell(on)})), 0) AS active,
      coalesce(sum(p.problems & ${levelMasks.error} <> 0), 0) AS withErrors,
      coalesce(sum(p.problems & ${levelMasks.warning} <> 0), 0) AS withWarnings
    FROM participant p WHERE ${condition}`;
  const none = { total: 0, active: 0, withErrors: 0, withWarnings: 0 };
  return reader.prepare<unknown[], ParticipantCounts>(query.text).get(...query.values) ?? none;
}
