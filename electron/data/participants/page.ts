import type { Output, Parsed } from '../../../shared/contract.ts';
import type { ParticipantCounts, ParticipantFilter, ParticipantRow } from '../../../shared/participants/schema.ts';
import { levelMasks, worstLevel } from '../../../shared/problems.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { raw, type Sql, sql } from '../sql.ts';
import { type LapsingPeople, lapsingPeople } from '../lapsing/people.ts';
import { activeSpell, holdsDay } from './active.ts';
import { participantCondition, type PeopleAsked } from './filter.ts';
import { nameOrder } from './search-text.ts';

interface PageRow extends Omit<ParticipantRow, 'isActive' | 'problemLevel' | 'lapse'> {
  id: number;
  isActive: number;
  problems: number;
}

const sortColumns = {
  name: nameOrder,
  nik: ['p.nik'],
  birthDate: ['p.birth_date'],
  kecamatan: ['p.kecamatan_id'],
} as const;

/** The spell a row shows: one that covers the day, else the latest; registered before merely known. */
function shownSpell(on: string): Sql {
  return sql`(SELECT s.id FROM participation s WHERE s.participant_id = p.id
    ORDER BY (${holdsDay(sql`${on}`)}) DESC, s.programmes <> 0 DESC,
      s.starts_on DESC, s.id DESC LIMIT 1)`;
}

function shownRows(ids: Sql, order: Sql, on: string): Sql {
  return sql`SELECT p.id, p.uid, p.nik, p.name, p.sex, p.birth_date AS birthDate, p.birth_place AS birthPlace, p.phone,
      k.name AS kecamatan, coalesce(v.name, p.village_text) AS village, c.name AS category, u.name AS unit,
      f.name AS funding, t.segment, t.kpj, t.wage, p.problems,
      EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${activeSpell(on)}) AS isActive
    FROM (${ids}) chosen JOIN participant p ON p.id = chosen.id
      LEFT JOIN kecamatan k ON k.id = p.kecamatan_id LEFT JOIN village v ON v.id = p.village_id
      LEFT JOIN participation t ON t.id = ${shownSpell(on)}
      LEFT JOIN category c ON c.id = t.category_id LEFT JOIN unit u ON u.id = t.unit_id
      LEFT JOIN funding f ON f.id = t.funding_id
    ORDER BY ${order}`;
}

function orderOf({ sort, descending }: Pick<Parsed<'participants.page'>, 'sort' | 'descending'>): Sql {
  const direction = descending ? 'DESC' : 'ASC';
  return raw([...sortColumns[sort], 'p.id'].map((column) => `${column} ${direction}`).join(', '));
}

function rowOf({ id, problems, isActive, ...row }: PageRow, lapsing: LapsingPeople | undefined): ParticipantRow {
  const lapse = lapsing?.get(id) ?? null;
  return { ...row, isActive: isActive === 1, problemLevel: worstLevel(problems) ?? null, lapse };
}

/**
 * People who are about to lapse are worked out, not queried: a filter for them names those who are. `still-counting` while a
 * large register is judged for the first time: nobody is not the same as not known yet.
 */
export function askedOf<F extends ParticipantFilter>(
  context: DataContext,
  filter: F,
  people = () => lapsingPeople(context).value,
): F & { among?: LapsingPeople } {
  if (filter.problems !== 'lapsing') return filter;
  return { ...filter, among: people() ?? fail('still-counting') };
}

/** One page of the grid: the ids in order first, then everything shown of those few. */
export function participantPage(context: DataContext, input: Parsed<'participants.page'>): Output<'participants.page'> {
  const { reader } = context;
  const began = performance.now();
  const on = input.on ?? context.today();
  const asked = askedOf(context, input);
  const condition = participantCondition(asked, on);
  const order = orderOf(input);
  const ids = sql`SELECT p.id FROM participant p
    WHERE ${condition} ORDER BY ${order} LIMIT ${input.limit} OFFSET ${input.offset}`;
  const query = shownRows(ids, order, on);
  const rows = reader
    .prepare<unknown[], PageRow>(query.text)
    .all(...query.values)
    .map((row) => rowOf(row, asked.among));
  return { rows, total: countOf(reader, condition), milliseconds: performance.now() - began };
}

/** How many people a filter lets through on a day. */
export function participantTotal(db: Connection, filter: PeopleAsked, on: string): number {
  return countOf(db, participantCondition(filter, on));
}

/** Everyone a filter lets through, in the order of the grid, read one by one. */
export function* participantsInOrder(
  db: Connection,
  input: Omit<Parsed<'participants.page'>, 'offset' | 'limit'> & { readonly among?: LapsingPeople },
  on: string,
): Generator<ParticipantRow> {
  const ids = sql`SELECT p.id FROM participant p WHERE ${participantCondition(input, on)}`;
  const query = shownRows(ids, orderOf(input), on);
  for (const row of db.prepare<unknown[], PageRow>(query.text).iterate(...query.values)) yield rowOf(row, input.among);
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

/** How many people a filter shows: of them active, with errors, warnings, notes. */
export function participantCounts(context: DataContext, filter: ParticipantFilter): ParticipantCounts {
  const { reader } = context;
  const on = filter.on ?? context.today();
  const condition = participantCondition(askedOf(context, filter), on);
  const query = sql`SELECT count(*) AS total,
      coalesce(sum(EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${activeSpell(on)})), 0) AS active,
      coalesce(sum(p.problems & ${levelMasks.error} <> 0), 0) AS withErrors,
      coalesce(sum(p.problems & ${levelMasks.warning} <> 0), 0) AS withWarnings,
      coalesce(sum(p.problems & ${levelMasks.info} <> 0), 0) AS withInfos
    FROM participant p WHERE ${condition}`;
  const none = { total: 0, active: 0, withErrors: 0, withWarnings: 0, withInfos: 0 };
  return reader.prepare<unknown[], ParticipantCounts>(query.text).get(...query.values) ?? none;
}
