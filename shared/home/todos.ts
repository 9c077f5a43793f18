import { type Alert, leadingAlert } from '../agreements/milestones.ts';
import { defaultUrgentDays, type TermState } from '../agreements/term.ts';
import {
  addDays,
  addToQuarter,
  daysBetween,
  lastDayOf,
  quarterOf,
  reportDueOn,
  type PlainDate,
  type Quarter,
} from '../dates.ts';
import type { Todo } from './schema.ts';

/** What a thing to do has that is about no record. */
const aboutNothing = { count: null, uid: null, alerts: [] };

/** Days before its deadline from which a quarterly report is called to mind. */
const reportNoticeDays = 20;
/** Days before the deadline from which it is no longer only information. */
const reportWarnDays = 10;

/**
 * Quarterly reports to be made (SE Mendagri 842.2/5193/SJ, the 10th of the next month): the quarter that ended last, and
 * the present one shortly before it ends. `isIssued` says whether layout A was written for the whole quarter.
 */
export function reportTodos(today: PlainDate, isIssued: (period: Quarter, lastDay: PlainDate) => boolean): Todo[] {
  const present = quarterOf(today);
  return [addToQuarter(present, -1), present].flatMap((period): Todo[] => {
    const dueOn = reportDueOn(period);
    if (today < addDays(dueOn, -reportNoticeDays) || isIssued(period, lastDayOf(period))) return [];
    const days = daysBetween(today, dueOn);
    const urgency = days < 0 ? 'bad' : days <= reportWarnDays ? 'warn' : 'info';
    return [{ kind: 'report-due', urgency, days, params: { period, dueOn }, ...aboutNothing }];
  });
}

/** What the work list needs of an agreement. */
export interface WatchedAgreement {
  readonly uid: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: TermState;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly daysLeft: number;
  readonly stepsDone: number;
  readonly stepsTotal: number;
  /** Milestones that have come, earliest first. */
  readonly alerts: readonly Alert[];
  /** The next term, signed or only a draft. */
  readonly renewedByUid: string | null;
}

const weight = { bad: 0, warn: 1, info: 2, quiet: 3 } as const;

const urgencyOf: Readonly<Partial<Record<TermState, Todo['urgency']>>> = {
  prepare: 'warn',
  urgent: 'bad',
  expired: 'bad',
};

/**
 * What an agreement asks for: a signature, or what its milestones say. One entry however many of them have come; one that
 * somebody put off stays, last and quiet. Null when nothing.
 */
function agreementTodo(agreement: WatchedAgreement, today: PlainDate): Todo | null {
  const { uid, title, number, state, startsOn, endsOn, daysLeft, stepsDone, stepsTotal, alerts } = agreement;
  const params = { title, number, startsOn, endsOn, stepsDone, stepsTotal };
  const about = { count: null, uid, alerts: [...alerts], params };
  if (state === 'draft') {
    const days = daysBetween(today, startsOn);
    const urgency = days < 0 ? 'bad' : days <= defaultUrgentDays ? 'warn' : 'info';
    return { kind: 'agreement-unsigned', urgency, days, ...about };
  }
  const leading = leadingAlert(alerts);
  if (!leading) return null;
  const urgency = leading.snoozedUntil === null ? (urgencyOf[state] ?? 'info') : 'quiet';
  return { kind: state === 'expired' ? 'agreement-expired' : 'agreement-ending', urgency, days: daysLeft, ...about };
}

/**
 * What agreements ask for, one entry for each matter: while the renewal of a term that asks is a draft, it goes on there.
 * `params.draftUid` leads to that draft, the steps are its, and so is the urgency where it is greater; it has an entry of
 * its own only beside a reminder that was put off, which nobody put off for the draft.
 */
export function agreementTodos(agreements: readonly WatchedAgreement[], today: PlainDate): Todo[] {
  const drafts = new Map(agreements.filter(({ state }) => state === 'draft').map((draft) => [draft.uid, draft]));
  const merged = new Set<string>();
  const todos = agreements.flatMap((agreement) => {
    const todo = agreementTodo(agreement, today);
    const draft = drafts.get(agreement.renewedByUid ?? '');
    if (!todo || !draft || todo.kind === 'agreement-unsigned') return todo ?? [];
    const { stepsDone, stepsTotal, uid: draftUid } = draft;
    const params = { ...todo.params, stepsDone, stepsTotal, draftUid };
    if (todo.urgency === 'quiet') return { ...todo, params };
    merged.add(draftUid);
    const asked = agreementTodo(draft, today)?.urgency ?? todo.urgency;
    return { ...todo, params, urgency: weight[asked] < weight[todo.urgency] ? asked : todo.urgency };
  });
  return todos.filter(({ uid }) => uid === null || !merged.has(uid));
}

/** Whether a thing to do is a milestone of an agreement that asks now. */
export function isReminder({ kind, urgency }: Todo): boolean {
  return (kind === 'agreement-ending' || kind === 'agreement-expired') && urgency !== 'quiet';
}

/** What the lists of the office still lack. */
export interface MasterDataState {
  readonly participants: number;
  readonly villages: number;
  readonly headsOfOffice: number;
}

/** One entry per list that others depend on and that is still empty, the first to be filled first; `params.what` names it. */
export function masterDataTodos({ participants, villages, headsOfOffice }: MasterDataState): Todo[] {
  const missing = [
    { what: 'participants', isMissing: participants === 0 },
    { what: 'villages', isMissing: villages === 0 },
    { what: 'head-of-office', isMissing: headsOfOffice === 0 },
  ];
  return missing
    .filter(({ isMissing }) => isMissing)
    .map(({ what }) => ({
      kind: 'master-data-missing',
      urgency: 'info',
      days: null,
      params: { what },
      ...aboutNothing,
    }));
}

/** People whose record has an error; null when there is none. */
export function dataErrorsTodo(count: number): Todo | null {
  if (count === 0) return null;
  return { kind: 'data-errors', urgency: 'warn', days: null, params: {}, ...aboutNothing, count };
}

/** People whom the reports by unit count as linked to none; null when there is none. */
export function unitMissingTodo(count: number | null): Todo | null {
  if (!count) return null;
  return { kind: 'unit-missing', urgency: 'warn', days: null, params: {}, ...aboutNothing, count };
}

/** People of the register who were never in a programme: who takes part is not said yet, or they are the gap itself. */
export function neverRegisteredTodo(count: number): Todo | null {
  if (count <= 0) return null;
  return { kind: 'never-registered', urgency: 'info', days: null, params: {}, ...aboutNothing, count };
}

/** People whom arrears make inactive; `count` null while a large register is being judged. */
export function lapsingTodo(count: number | null): Todo | null {
  if (!count) return null;
  return { kind: 'lapsing', urgency: 'bad', days: null, params: {}, ...aboutNothing, count };
}

/** Most urgent first, what was put off last; among equals what is due first, and what has no day last. */
export function byUrgency(a: Todo, b: Todo): number {
  return weight[a.urgency] - weight[b.urgency] || (a.days ?? 100_000) - (b.days ?? 100_000);
}
