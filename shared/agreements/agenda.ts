import { addToQuarter, quarterOf, reportDueOn, type PlainDate, type Quarter } from '../dates.ts';
import { milestones, type MilestonePlan } from './milestones.ts';
import type { TermState } from './term.ts';

/** What kinds of day an agenda shows. */
export const agendaKinds = ['milestone', 'notice', 'start', 'end', 'step', 'report'] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** One day of the agenda. */
export interface AgendaEntry {
  /** The same for the same matter whenever it is computed, so that a calendar updates instead of doubling it. */
  readonly key: string;
  readonly kind: AgendaKind;
  readonly on: PlainDate;
  /** Days before the end, of a milestone. */
  readonly daysBefore: number | null;
  /** The step, of a checklist. */
  readonly step: string | null;
  readonly quarter: Quarter | null;
  readonly agreementUid: string | null;
  readonly title: string | null;
  readonly number: string | null;
  /** Not asked of anybody any more: renewed, ended, done, written. */
  readonly isDone: boolean;
}

/** What the agenda needs of a term; `endsOn` as it holds today. */
export interface AgendaTerm extends MilestonePlan {
  readonly uid: string;
  readonly title: string;
  readonly number: string | null;
  readonly startsOn: PlainDate;
  readonly state: TermState;
  readonly steps: readonly {
    readonly uid: string;
    readonly step: string;
    readonly plannedOn: PlainDate | null;
    readonly doneOn: PlainDate | null;
  }[];
}

const closedStates: ReadonlySet<TermState> = new Set(['renewed', 'terminated']);

/** Everything that falls on the days `from` to `to`, both included, earliest first. */
export function agendaOf(
  terms: readonly AgendaTerm[],
  { from, to, isIssued }: { from: PlainDate; to: PlainDate; isIssued: (quarter: Quarter) => boolean },
): AgendaEntry[] {
  return [...terms.flatMap(entriesOfTerm), ...reportEntries(from, to, isIssued)]
    .filter(({ on }) => from <= on && on <= to)
    .toSorted((a, b) => (a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? -1 : 1));
}

function entriesOfTerm(term: AgendaTerm): AgendaEntry[] {
  const isDone = closedStates.has(term.state);
  const about = { quarter: null, agreementUid: term.uid, title: term.title, number: term.number };
  const plain = { daysBefore: null, step: null, isDone, ...about };
  const ofMilestones = term.state === 'draft' ? [] : milestones(term);
  return [
    { ...plain, key: `${term.uid}-start`, kind: 'start', on: term.startsOn, isDone: term.state !== 'draft' },
    { ...plain, key: `${term.uid}-end`, kind: 'end', on: term.endsOn },
    ...ofMilestones
      .filter(({ code }) => code !== 'days-0')
      .map(({ code, on }): AgendaEntry => {
        const days = code === 'notice' ? null : Number(code.slice('days-'.length));
        return {
          ...plain,
          key: `${term.uid}-${code}`,
          kind: code === 'notice' ? 'notice' : 'milestone',
          on,
          daysBefore: days,
        };
      }),
    ...term.steps.flatMap(({ uid, step, plannedOn, doneOn }): AgendaEntry[] =>
      plannedOn === null
        ? []
        : [{ ...plain, key: `${uid}-step`, kind: 'step', on: plannedOn, step, isDone: doneOn !== null || isDone }],
    ),
  ];
}

/** Quarterly reports to the ministry (SE Mendagri 842.2/5193/SJ: the 10th of the month after the quarter). */
function reportEntries(from: PlainDate, to: PlainDate, isIssued: (quarter: Quarter) => boolean): AgendaEntry[] {
  const entries: AgendaEntry[] = [];
  for (
    let quarter = addToQuarter(quarterOf(from), -1);
    reportDueOn(quarter) <= to;
    quarter = addToQuarter(quarter, 1)
  ) {
    entries.push({
      key: `report-${quarter}`,
      kind: 'report',
      on: reportDueOn(quarter),
      daysBefore: null,
      step: null,
      quarter,
      agreementUid: null,
      title: null,
      number: null,
      isDone: isIssued(quarter),
    });
  }
  return entries;
}
