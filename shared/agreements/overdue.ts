import { addToQuarter, quarterOf, type PlainDate, type Quarter } from '../dates.ts';
import type { TermState } from './term.ts';

/** Quarters for which a report can still be called late: what nobody made in a year is not asked of anybody any more. */
const latestReports = 4;

/**
 * The first quarter whose report can be late on `today`: none before the register began, save the one that Beranda asks
 * for as well, the quarter that ended last. Null while there is nobody to report.
 */
export function lateReportsFrom(
  today: PlainDate,
  { begunOn, hasParticipants }: { begunOn: PlainDate | null; hasParticipants: boolean },
): Quarter | null {
  if (!hasParticipants) return null;
  const last = addToQuarter(quarterOf(today), -1);
  const first = addToQuarter(quarterOf(today), -latestReports);
  const begun = begunOn === null ? last : quarterOf(begunOn);
  return begun > last ? last : begun < first ? first : begun;
}

/** What tells whether an entry of the agenda is late. */
interface DatedEntry {
  readonly kind: string;
  readonly on: PlainDate;
  readonly isDone: boolean;
}

interface LateTerm {
  readonly state: TermState;
  readonly milestoneDays: readonly number[];
}

/**
 * The entries of a term that have gone by and still ask for something: steps that are open, a draft that should have
 * begun, the notice, and the milestone that came last, for it says the same as those before it. Of an expired term its end
 * stands for them all; of kinds that are not called to mind nothing is asked.
 */
export function lateOfTerm<T extends DatedEntry>(
  { state, milestoneDays }: LateTerm,
  entries: readonly T[],
  today: PlainDate,
): T[] {
  const past = entries.filter(({ on, isDone }) => on < today && !isDone);
  const lastMilestone = past.filter(({ kind }) => kind === 'milestone').reduce<T | undefined>(later, undefined);
  const isExpired = state === 'expired' && milestoneDays.length > 0;
  return past.filter((entry) => {
    switch (entry.kind) {
      case 'step':
        return true;
      case 'start':
        return state === 'draft';
      case 'end':
        return isExpired;
      case 'notice':
        return !isExpired;
      default:
        return !isExpired && entry === lastMilestone;
    }
  });
}

function later<T extends DatedEntry>(one: T | undefined, other: T): T {
  return one === undefined || other.on > one.on ? other : one;
}
