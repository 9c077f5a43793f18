import { agendaOf, type AgendaEntry, type AgendaTerm } from '../../../shared/agreements/agenda.ts';
import { lastDayOf, type PlainDate, type Quarter } from '../../../shared/dates.ts';
import type { Handlers } from '../context.ts';
import type { Connection } from '../database.ts';
import { isReportIssued } from '../reports/issued.ts';
import { kindSettings } from './kinds.ts';
import { allSummaries } from './summary.ts';

type Step = AgendaTerm['steps'][number];

function openSteps(db: Connection): Map<string, Step[]> {
  const rows = db
    .prepare<[], Step & { agreementUid: string }>(
      `SELECT s.uid, a.uid AS agreementUid, s.step, s.planned_on AS plannedOn, s.done_on AS doneOn
       FROM agreement_step s JOIN agreement a ON a.id = s.agreement_id ORDER BY s.position`,
    )
    .all();
  return Map.groupBy(rows, ({ agreementUid }) => agreementUid);
}

/** Milestones, checklists and report deadlines of the days `from` to `to`, as they stand today. */
export function agendaBetween(
  db: Connection,
  { from, to, today }: { from: PlainDate; to: PlainDate; today: PlainDate },
): AgendaEntry[] {
  const steps = openSteps(db);
  const settings = kindSettings(db);
  const terms = allSummaries(db, today).map((agreement): AgendaTerm => ({
    ...agreement,
    endsOn: agreement.effectiveEndsOn,
    number: agreement.numberFirst ?? agreement.numberSecond,
    milestoneDays: settings(agreement.kind).milestoneDays,
    steps: steps.get(agreement.uid) ?? [],
  }));
  const isIssued = (quarter: Quarter) => isReportIssued(db, quarter, lastDayOf(quarter));
  return agendaOf(terms, { from, to, isIssued });
}

export const agendaHandlers = {
  'agenda.list': ({ reader, today }, { from, to }) => agendaBetween(reader, { from, to, today: today() }),
} satisfies Handlers<'agenda'>;
