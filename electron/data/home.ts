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
import { allAgreements, summaryOf } from './agreements/rows.ts';
import type { DataContext, Handlers } from './context.ts';
import type { Connection } from './database.ts';
import { activeSpell } from './participants/filter.ts';
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
  name: string | null;
  participants: number;
  active: number;
  withErrors: number;
}

/** Each person counts once; active = a spell that covers the day and is registered, registered = ever in such a spell. */
function countFigures(db: Connection, on: PlainDate): Figures {
  const people = sql`SELECT k.name, count(*) AS participants, sum(p.problems & ${levelMasks.error} <> 0) AS withErrors,
      sum(EXISTS (SELECT 1 FROM participation s WHERE s.participant_id = p.id AND ${activeSpell(on)})) AS active
    FROM participant p LEFT JOIN kecamatan k ON k.id = p.kecamatan_id
    GROUP BY p.kecamatan_id ORDER BY k.code`;
  const groups = db.prepare<unknown[], KecamatanFigures>(people.text).all(...people.values);
  const total = (figure: Exclude<keyof KecamatanFigures, 'name'>) =>
    groups.reduce((sum, group) => sum + group[figure], 0);
  const registered = 'SELECT count(DISTINCT participant_id) FROM participation WHERE programmes <> 0';
  const segments = sql`SELECT s.segment, count(DISTINCT s.participant_id) AS active FROM participation s
    WHERE ${activeSpell(on)} GROUP BY s.segment ORDER BY active DESC`;
  return {
    participants: total('participants'),
    active: total('active'),
    registered: db.prepare<[], number>(registered).pluck().get() ?? 0,
    withErrors: total('withErrors'),
    byKecamatan: groups.map(({ name, participants, active }) => ({ name: name ?? '', participants, active })),
    bySegment: db.prepare<unknown[], { segment: string; active: number }>(segments.text).all(...segments.values),
  };
}

function lastActionOf(db: Connection): { id: number; at: string | null } {
  const none = { id: 0, at: null };
  return db.prepare<[], { id: number; at: string }>('SELECT id, at FROM action ORDER BY id DESC LIMIT 1').get() ?? none;
}

function isIssued(db: Connection, period: string, lastDay: PlainDate): boolean {
  return (
    db
      .prepare<[string, string], number>(
        `SELECT 1 FROM report_issue WHERE layout = 'A' AND period = ? AND as_of >= ? LIMIT 1`,
      )
      .pluck()
      .get(period, lastDay) === 1
  );
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
  const agreements = allAgreements(reader).map((row) => summaryOf(row, today));
  const reports = reportTodos(today, (period, lastDay) => isIssued(reader, period, lastDay));
  const renewals = agreements.flatMap((agreement) => {
    const number = agreement.numberFirst ?? agreement.numberSecond;
    return agreementTodo({ ...agreement, number }, today) ?? [];
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
