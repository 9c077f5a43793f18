import { addToQuarter, quarterOf, reportDueOn, type PlainDate, type Quarter } from '../dates.ts';
import { milestones, type MilestonePlan } from './milestones.ts';
import { lateOfTerm } from './overdue.ts';
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
  /** Gone by, and still asked of somebody. */
  readonly isOverdue: boolean;
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

/** Which days are asked about, and what is known besides the terms. */
export interface AgendaQuestion {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly today: PlainDate;
  /** What is overdue from before `from` as well. */
  readonly withOverdue: boolean;
  /** First quarter whose report can be late; null when none can. */
  readonly lateReportsFrom: Quarter | null;
  readonly isIssued: (quarter: Quarter) => boolean;
}

/** Everything that falls on the days `from` to `to`, both included, earliest first. */
export function agendaOf(terms: readonly AgendaTerm[], question: AgendaQuestion): AgendaEntry[] {
  const { from, to, today, withOverdue } = question;
  return [...terms.flatMap((term) => markedOfTerm(term, today)), ...reportEntries(question)]
    .filter(({ on, isOverdue }) => on <= to && (from <= on || (withOverdue && isOverdue)))
    .toSorted((a, b) => (a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? -1 : 1));
}

type Unmarked = Omit<AgendaEntry, 'isOverdue'>;

function markedOfTerm(term: AgendaTerm, today: PlainDate): AgendaEntry[] {
  const entries = entriesOfTerm(term);
  const late = new Set(lateOfTerm(term, entries, today));
  return entries.map((entry) => ({ ...entry, isOverdue: late.has(entry) }));
}

function entriesOfTerm(term: AgendaTerm): Unmarked[] {
  const isDone = closedStates.has(term.state);
  const about = { quarter: null, agreementUid: term.uid, title: term.title, number: term.number };
  const plain = { daysBefore: null, step: null, isDone, ...about };
  const ofMilestones = term.state === 'draft' ? [] : milestones(term);
  return [
    { ...plain, key: `${term.uid}-start`, kind: 'start', on: term.startsOn, isDone: term.state !== 'draft' },
    { ...plain, key: `${term.uid}-end`, kind: 'end', on: term.endsOn },
    ...ofMilestones
      .filter(({ code }) => code !== 'days-0')
      .map(({ code, on }): Unmarked => {
        const days = code === 'notice' ? null : Number(code.slice('days-'.length));
        return {
          ...plain,
          key: `${term.uid}-${code}`,
          kind: code === 'notice' ? 'notice' : 'milestone',
          on,
          daysBefore: days,
        };
      }),
    ...term.steps.flatMap(({ uid, step, plannedOn, doneOn }): Unmarked[] =>
      plannedOn === null
        ? []
        : [{ ...plain, key: `${uid}-step`, kind: 'step', on: plannedOn, step, isDone: doneOn !== null || isDone }],
    ),
  ];
}

/** Quarterly reports to the ministry (SE Mendagri 842.2/5193/SJ: the 10th of the month after the quarter). */
function reportEntries({ from, to, today, lateReportsFrom, isIssued }: AgendaQuestion): AgendaEntry[] {
  const entries: AgendaEntry[] = [];
  const first = addToQuarter(quarterOf(from), -1);
  const begin = lateReportsFrom !== null && lateReportsFrom < first ? lateReportsFrom : first;
  for (let quarter = begin; reportDueOn(quarter) <= to; quarter = addToQuarter(quarter, 1)) {
    const on = reportDueOn(quarter);
    const isDone = isIssued(quarter);
    const canBeLate = lateReportsFrom !== null && lateReportsFrom <= quarter;
    const about = { daysBefore: null, step: null, agreementUid: null, title: null, number: null };
    const isOverdue = !isDone && canBeLate && on < today;
    entries.push({ ...about, key: `report-${quarter}`, kind: 'report', on, quarter, isDone, isOverdue });
  }
  return entries;
}
