import { agendaWords } from '../../../shared/agreements/calendar.ts';
import type { AgreementSummary } from '../../../shared/agreements/schema.ts';
import { agreementViews, type AgreementView, isAgreementView, isInView } from '../../../shared/agreements/views.ts';
import { addMonths } from '../../../shared/dates.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { type Session, type Streams, withStore } from '../session.ts';

const todayOf = async ({ call }: Session) => (await call('office.status', {})).today;

/** `agreements`: every agreement with its state on a day, days left, milestones that have come, gap and overlap. */
export async function agreementsCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { search = '', on } = args.values;
  const view = viewOf(args.values.view);
  return withStore(args, streams, async (session) => {
    const day = on ?? (await todayOf(session));
    const found = await session.call('agreements.list', { on: day, search });
    const agreements = view === null ? found : found.filter((agreement) => isInView(view, agreement, day));
    if (args.json) print.json({ ok: true, on: day, view, total: agreements.length, agreements });
    else {
      for (const agreement of agreements) print.line(agreementLine(agreement, print));
    }
    return 0;
  });
}

/** One agreement: number, title, term, state, days left, milestones that have come, gap or overlap with the term before. */
function agreementLine(agreement: AgreementSummary, print: Printer): string {
  const { numberFirst, title, startsOn, effectiveEndsOn, state, daysLeft, alerts } = agreement;
  const { gapBefore, overlapBefore } = agreement;
  const due = alerts.map(({ code }) => code).join(' ') || '-';
  const facts = [numberFirst ?? '-', title, `${startsOn} - ${effectiveEndsOn}`];
  facts.push(print.word(`agreements.state.${state}`, state), String(daysLeft), due);
  if (gapBefore) facts.push(print.say('gap', { days: gapBefore.days }));
  if (overlapBefore) facts.push(print.say('overlap', { days: overlapBefore.days }));
  return facts.join(' · ');
}

/** The view asked for; null for all agreements. */
function viewOf(code: string | undefined): AgreementView | null {
  if (code === undefined || isAgreementView(code)) return code ?? null;
  throw new UsageError('view', { value: code, known: agreementViews.join(', ') });
}

/** `agenda`: what falls on the days asked about, on the screen, as JSON, or as a calendar file. */
export async function agendaCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { ics } = args.values;
  return withStore(args, streams, async (session) => {
    const from = args.values.from ?? (await todayOf(session));
    const to = args.values.to ?? addMonths(from, 24);
    if (ics !== undefined) {
      const { token } = session.target(ics);
      const written = await session.call('agenda.export', { from, to, language: args.language, target: token });
      if (args.json) print.json({ ok: true, from, to, ...written });
      else print.line(`${ics} · ${written.entries}`);
      return 0;
    }
    const entries = await session.call('agenda.list', { from, to });
    if (args.json) print.json({ ok: true, from, to, total: entries.length, entries });
    else for (const entry of entries) print.line(`${entry.on} · ${agendaWords(entry, args.language)}`);
    return 0;
  });
}
