import type { HomeSummary } from '../../shared/home/schema.ts';
import {
  agreementTodos,
  byUrgency,
  dataErrorsTodo,
  isReminder,
  lapsingTodo,
  masterDataTodos,
  neverRegisteredTodo,
  reportTodos,
  unitMissingTodo,
  type MasterDataState,
} from '../../shared/home/todos.ts';
import { levelMasks } from '../../shared/problems.ts';
import { allSummaries } from './agreements/summary.ts';
import type { DataContext, Handlers } from './context.ts';
import type { Connection } from './connection.ts';
import { figuresOf } from './figures.ts';
import { lapsingPeople } from './lapsing/people.ts';
import { isReportIssued } from './reports/issued.ts';

/** Counts that an index answers at once, whatever the size of the register. */
function countsOf(db: Connection): Pick<HomeSummary, 'participants' | 'withErrors'> {
  const numberOf = (text: string) => db.prepare<[], number>(text).pluck().get() ?? 0;
  return {
    participants: numberOf('SELECT count(*) FROM participant'),
    withErrors: numberOf(
      `SELECT count(*) FROM participant WHERE problems <> 0 AND problems & ${levelMasks.error} <> 0`,
    ),
  };
}

function lastActionOf(db: Connection): { id: number; at: string | null } {
  const none = { id: 0, at: null };
  return db.prepare<[], { id: number; at: string }>('SELECT id, at FROM action ORDER BY id DESC LIMIT 1').get() ?? none;
}

function masterDataState(db: Connection): Omit<MasterDataState, 'participants'> {
  const none = { villages: 0, headsOfOffice: 0 };
  return (
    db
      .prepare<[], typeof none>(
        `SELECT (SELECT count(*) FROM village) AS villages,
           (SELECT count(*) FROM official WHERE is_head_of_office = 1 AND is_active = 1) AS headsOfOffice`,
      )
      .get() ?? none
  );
}

function homeSummary(context: DataContext): HomeSummary {
  const { reader } = context;
  const today = context.today();
  const lastAction = lastActionOf(reader);
  const counts = countsOf(reader);
  const agreements = allSummaries(reader, today);
  // A report about nobody cannot be late: the first list comes before it.
  const reports =
    counts.participants === 0 ? [] : reportTodos(today, (period, lastDay) => isReportIssued(reader, period, lastDay));
  const watched = agreements.map((agreement) => ({
    ...agreement,
    endsOn: agreement.effectiveEndsOn,
    number: agreement.numberFirst ?? agreement.numberSecond,
  }));
  const renewals = agreementTodos(watched, today);
  const figures = figuresOf(context, `${lastAction.id} ${today}`, today);
  const { registered } = figures;
  const records = [
    dataErrorsTodo(counts.withErrors),
    lapsingTodo(lapsingPeople(context).value?.size ?? null),
    unitMissingTodo(figures.withoutUnit),
    registered === null ? null : neverRegisteredTodo(counts.participants - registered),
  ];
  const missing = masterDataTodos({ ...masterDataState(reader), participants: counts.participants });
  const todos = [...reports, ...renewals, ...records.filter((entry) => entry !== null), ...missing];
  const inForce = new Set(['running', 'prepare', 'urgent']);
  return {
    ...counts,
    ...figures,
    today,
    todos: todos.toSorted(byUrgency),
    agreementsRunning: agreements.filter(({ state }) => inForce.has(state)).length,
    agreementsNeedingWork: renewals.filter(isReminder).length,
    reportsDue: reports.length,
    lastChangeAt: lastAction.at,
  };
}

export const homeHandlers = { 'home.summary': homeSummary } satisfies Handlers<'home'>;
