import { agendaOf, type AgendaEntry, type AgendaQuestion, type AgendaTerm } from '../../../shared/agreements/agenda.ts';
import { type CalendarOrder, calendarDayOf, revisionAt } from '../../../shared/agreements/calendar.ts';
import { lateReportsFrom } from '../../../shared/agreements/overdue.ts';
import type { Output, Parsed } from '../../../shared/contract.ts';
import { lastDayOf, type PlainDate, type Quarter } from '../../../shared/dates.ts';
import { fail } from '../../../shared/result.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
import type { DataContext, Handlers, JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { isReportIssued } from '../reports/issued.ts';
import { kindSettings } from './kinds.ts';
import { allSummaries } from './summary.ts';

type Step = AgendaTerm['steps'][number];

/**
 * Steps by agreement: those of the list under way, and of the record of a signature what was done. While a renewal is a
 * draft both lists lead to its signature: a step of the old one that the draft has too counts there.
 */
function stepsByAgreement(db: Connection): Map<string, Step[]> {
  const rows = db
    .prepare<[], Step & { agreementUid: string }>(
      `SELECT s.uid, a.uid AS agreementUid, s.step, s.planned_on AS plannedOn, s.done_on AS doneOn
       FROM agreement_step s JOIN agreement a ON a.id = s.agreement_id
       WHERE (s.is_record = 0 OR s.done_on IS NOT NULL)
         AND NOT (s.is_record = 0 AND EXISTS (
           SELECT 1 FROM agreement draft JOIN agreement_step d ON d.agreement_id = draft.id
           WHERE draft.renews_id = a.id AND draft.signed_on IS NULL AND d.step = s.step))
       ORDER BY s.position`,
    )
    .all();
  return Map.groupBy(rows, ({ agreementUid }) => agreementUid);
}

/** From which quarter on reports can be late: the register began with its first action. */
function firstLateReport(db: Connection, today: PlainDate): Quarter | null {
  const { begunOn, hasParticipants } = db
    .prepare<[], { begunOn: string | null; hasParticipants: number }>(
      `SELECT (SELECT substr(at, 1, 10) FROM action ORDER BY id LIMIT 1) AS begunOn,
         EXISTS (SELECT 1 FROM participant) AS hasParticipants`,
    )
    .get() ?? { begunOn: null, hasParticipants: 0 };
  return lateReportsFrom(today, { begunOn, hasParticipants: hasParticipants === 1 });
}

/** Milestones, checklists and report deadlines of the days `from` to `to`, as they stand today. */
export function agendaBetween(
  db: Connection,
  asked: Pick<AgendaQuestion, 'from' | 'to' | 'today' | 'withOverdue'>,
): AgendaEntry[] {
  const { today } = asked;
  const steps = stepsByAgreement(db);
  const settings = kindSettings(db);
  const terms = allSummaries(db, today).map((agreement): AgendaTerm => ({
    ...agreement,
    endsOn: agreement.effectiveEndsOn,
    number: agreement.numberFirst ?? agreement.numberSecond,
    milestoneDays: settings(agreement.kind).milestoneDays,
    steps: steps.get(agreement.uid) ?? [],
  }));
  const isIssued = (quarter: Quarter) => isReportIssued(db, quarter, lastDayOf(quarter));
  return agendaOf(terms, { ...asked, lateReportsFrom: firstLateReport(db, today), isIssued });
}

/** Writes the agenda as a calendar file. Codes of the thread come through: `file-in-use`, `folder-not-writable`, `disk-full`. */
async function exportAgenda(
  { reader, today, now }: DataContext,
  { from, to, withOverdue, language }: Parsed<'agenda.export'>,
  { stream, file }: JobExtras,
): Promise<Output<'agenda.export'>> {
  if (!stream || !file) return fail('internal');
  const entries = agendaBetween(reader, { from, to, withOverdue, today: today() });
  const writtenAt = now().toISOString();
  const order: CalendarOrder = {
    name: catalogue[language].agenda.calendarName,
    writtenAt,
    revision: revisionAt(writtenAt),
    from,
    to,
    withOverdue,
    days: entries.map((entry) => calendarDayOf(entry, language)),
    cancelled: [],
  };
  await stream.send(order);
  stream.end();
  await stream.value();
  return { file: file.name, entries: entries.length };
}

export const agendaHandlers = {
  'agenda.export': exportAgenda,
  'agenda.list': ({ reader, today }, asked) => agendaBetween(reader, { ...asked, today: today() }),
} satisfies Handlers<'agenda'>;
