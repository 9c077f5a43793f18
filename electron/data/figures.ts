import type { PlainDate } from '../../shared/dates.ts';
import type { HomeSummary } from '../../shared/home/schema.ts';
import { Beside } from './beside.ts';
import type { DataContext } from './context.ts';
import type { Connection } from './connection.ts';
import { activeSpell, withoutUnit } from './participants/active.ts';
import { sql, type Sql } from './sql.ts';

export type Figures = Pick<HomeSummary, 'active' | 'registered' | 'withoutUnit' | 'byKecamatan' | 'bySegment'>;

/** A register up to this size is counted at once, within a twentieth of a second; a larger one beside other work. */
const countedAtOnce = 20_000;
/** Ids counted between two looks at the messages: a few hundredths of a second. */
const slice = 10_000;

const notYet: Figures = { active: null, registered: null, withoutUnit: null, byKecamatan: [], bySegment: [] };
const figures = new Beside<Figures>();

/**
 * Figures over the whole register; `key` says the last action and the day: nothing changes without an action. Of a large one
 * the last figures that are known, at first none. Throws what a count beside other work stopped at.
 */
export function figuresOf(context: DataContext, key: string, on: PlainDate, most = countedAtOnce): Figures {
  const lastId = context.reader.prepare<[], number | null>('SELECT max(id) FROM participant').pluck().get() ?? 0;
  const { value } = figures.of(context, { key, isSmall: lastId <= most, work: (db) => countFigures(db, on) });
  return value ?? notYet;
}

/**
 * Each person counts once; active = a spell that covers the day and is registered, registered = ever in such a spell.
 * Yields between slices of people; every count walks an index or one table in its order.
 */
function* countFigures(db: Connection, on: PlainDate): Generator<void, Figures> {
  const all = <T>({ text, values }: Sql) => db.prepare<unknown[], T>(text).all(...values);
  const lastId = db.prepare<[], number | null>('SELECT max(id) FROM participant').pluck().get() ?? 0;
  const activeIn = new Map<number | null, number>();
  const segments = new Map<string, number>();
  let registered = 0;
  let unlinked = 0;
  for (let from = 1; from <= lastId; from += slice) {
    const mine = sql`s.participant_id BETWEEN ${from} AND ${from + slice - 1}`;
    const people = sql`SELECT p.kecamatan_id AS id, count(*) AS people
      FROM (SELECT DISTINCT s.participant_id AS id FROM participation s WHERE ${mine} AND ${activeSpell(on)}) person
        CROSS JOIN participant p ON p.id = person.id
      GROUP BY p.kecamatan_id`;
    for (const row of all<{ id: number | null; people: number }>(people)) add(activeIn, row.id, row.people);
    const bySegment = sql`SELECT s.segment, count(DISTINCT s.participant_id) AS people FROM participation s
      WHERE ${mine} AND ${activeSpell(on)} GROUP BY s.segment`;
    for (const row of all<{ segment: string; people: number }>(bySegment)) add(segments, row.segment, row.people);
    const ever = sql`SELECT count(DISTINCT s.participant_id) AS people FROM participation s
      WHERE ${mine} AND s.programmes <> 0`;
    registered += all<{ people: number }>(ever)[0]?.people ?? 0;
    const lost = sql`SELECT count(DISTINCT s.participant_id) AS people FROM participation s
      WHERE ${mine} AND ${withoutUnit(on)}`;
    unlinked += all<{ people: number }>(lost)[0]?.people ?? 0;
    yield;
  }
  const byKecamatan = kecamatanFigures(db, activeIn);
  return {
    active: [...activeIn.values()].reduce((sum, people) => sum + people, 0),
    registered,
    withoutUnit: unlinked,
    byKecamatan,
    bySegment: [...segments].map(([segment, active]) => ({ segment, active })).toSorted((a, b) => b.active - a.active),
  };
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** People and active ones of every kecamatan; who has none comes last, without a name. */
function kecamatanFigures(db: Connection, activeIn: ReadonlyMap<number | null, number>): Figures['byKecamatan'] {
  const rows = db
    .prepare<[], { id: number; name: string; participants: number }>(
      `SELECT k.id, k.name, (SELECT count(*) FROM participant p WHERE p.kecamatan_id = k.id) AS participants
       FROM kecamatan k ORDER BY k.code`,
    )
    .all()
    .map(({ id, name, participants }) => ({ name, participants, active: activeIn.get(id) ?? 0 }));
  const total = db.prepare<[], number>('SELECT count(*) FROM participant').pluck().get() ?? 0;
  const elsewhere = total - rows.reduce((sum, { participants }) => sum + participants, 0);
  if (elsewhere > 0) rows.push({ name: '', participants: elsewhere, active: activeIn.get(null) ?? 0 });
  return rows;
}
