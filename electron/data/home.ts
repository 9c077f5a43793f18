import type { PlainDate } from '../../shared/dates.ts';
import type { HomeSummary } from '../../shared/home/schema.ts';
import {
  agreementTodo,
  byUrgency,
  dataErrorsTodo,
  masterDataTodos,
  reportTodos,
  type MasterDataState,
} from '../../shared/home/todos.ts';
import { levelMasks } from '../../shared/problems.ts';
import { allSummaries } from './agreements/summary.ts';
import type { DataContext, Handlers } from './context.ts';
import type { Connection } from './database.ts';
import { activeSpell } from './participants/filter.ts';
import { isReportIssued } from './reports/issued.ts';
import { sql } from './sql.ts';

type Figures = Pick<HomeSummary, 'participants' | 'active' | 'registered' | 'withErrors' | 'byKecamatan' | 'bySegment'>;

/** Figures over the whole register by the last action and the day: nothing changes without an action. */
const known = new WeakMap<Connection, { key: string; figures: Figures }>();

function figuresOf(db: Connection, on: PlainDate, lastAction: number): Figures {
  const key = `${lastAction} ${on}`;
  const found = known.get(db);
  if (found?.key === key) return found.figures;
  const figures = countFigures(db, on);
  known.set(db, { key, figures });
  return figures;
}

interface KecamatanFigures {
  name: string;
  participants: number;
  active: number;
}

/**
 * Each person counts once; active = a spell that covers the day and is registered, registered = ever in such a spell.
 * Every count walks an index or one table in its order: looking spells up person by person costs twice as much.
 */
function countFigures(db: Connection, on: PlainDate): Figures {
  const numberOf = (text: string) => db.prepare<[], number>(text).pluck().get() ?? 0;
  const segments = sql`SELECT s.segment, count(DISTINCT s.participant_id) AS active FROM participation s
    WHERE ${activeSpell(on)} GROUP BY s.segment ORDER BY active DESC`;
  const participants = numberOf('SELECT count(*) FROM participant');
  const { active, byKecamatan } = activeByKecamatan(db, on, participants);
  return {
    participants,
    active,
    registered: numberOf('SELECT count(DISTINCT participant_id) FROM participation WHERE programmes <> 0'),
    withErrors: numberOf(
      `SELECT count(*) FROM participant WHERE problems <> 0 AND problems & ${levelMasks.error} <> 0`,
    ),
    byKecamatan,
    bySegment: db.prepare<unknown[], { segment: string; active: number }>(segments.text).all(...segments.values),
  };
}

/** People and active ones of every kecamatan; who has none comes last, without a name. */
function activeByKecamatan(db: Connection, on: PlainDate, total: number): Pick<Figures, 'active' | 'byKecamatan'> {
  const people = sql`WITH active AS (
      SELECT p.kecamatan_id AS id, count(*) AS people
      FROM (SELECT DISTINCT s.participant_id AS id FROM participation s WHERE ${activeSpell(on)}) person
        CROSS JOIN participant p ON p.id = person.id
      GROUP BY p.kecamatan_id)
    SELECT name, participants, active FROM (
      SELECT k.code, k.name, (SELECT count(*) FROM participant p WHERE p.kecamatan_id = k.id) AS participants,
        coalesce((SELECT people FROM active WHERE active.id = k.id), 0) AS active
      FROM kecamatan k
      UNION ALL SELECT '~', '', 0, people FROM active WHERE id IS NULL)
    ORDER BY code`;
  const rows = db.prepare<unknown[], KecamatanFigures>(people.text).all(...people.values);
  const sum = (figure: 'participants' | 'active') => rows.reduce((count, row) => count + row[figure], 0);
  const elsewhere = total - sum('participants');
  const byKecamatan = rows.map((row) => (row.name === '' ? { ...row, participants: elsewhere } : row));
  if (elsewhere > 0 && byKecamatan.at(-1)?.name !== '') {
    byKecamatan.push({ name: '', participants: elsewhere, active: 0 });
  }
  return { active: sum('active'), byKecamatan };
}

function lastActionOf(db: Connection): { id: number; at: string | null } {
  const none = { id: 0, at: null };
  return db.prepare<[], { id: number; at: string }>('SELECT id, at FROM action ORDER BY id DESC LIMIT 1').get() ?? none;
}

function masterDataState(db: Connection): MasterDataState {
  const none = { villages: 0, headsOfOffice: 0 };
  return (
    db
      .prepare<[], MasterDataState>(
        `SELECT (SELECT count(*) FROM village) AS villages,
           (SELECT count(*) FROM official WHERE is_head_of_office = 1 AND is_active = 1) AS headsOfOffice`,
      )
      .get() ?? none
  );
}

function homeSummary({ reader, today: todayOf }: DataContext): HomeSummary {
  const today = todayOf();
  const lastAction = lastActionOf(reader);
  const figures = figuresOf(reader, today, lastAction.id);
  const agreements = allSummaries(reader, today);
  const reports = reportTodos(today, (period, lastDay) => isReportIssued(reader, period, lastDay));
  const renewals = agreements.flatMap((agreement) => {
    const number = agreement.numberFirst ?? agreement.numberSecond;
    return agreementTodo({ ...agreement, endsOn: agreement.effectiveEndsOn, number }, today) ?? [];
  });
  const errors = dataErrorsTodo(figures.withErrors);
  const todos = [...reports, ...renewals, ...(errors ? [errors] : []), ...masterDataTodos(masterDataState(reader))];
  const inForce = new Set(['running', 'prepare', 'urgent']);
  return {
    ...figures,
    today,
    todos: todos.toSorted(byUrgency),
    agreementsRunning: agreements.filter(({ state }) => inForce.has(state)).length,
    agreementsNeedingWork: renewals.length,
    reportsDue: reports.length,
    lastChangeAt: lastAction.at,
  };
}

export const homeHandlers = { 'home.summary': homeSummary } satisfies Handlers<'home'>;
