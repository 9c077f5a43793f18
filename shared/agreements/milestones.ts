import { addDays, addMonths, type PlainDate } from '../dates.ts';
import type { TermState } from './term.ts';

/** Days before the end at which a renewal is called to mind, where the office has not chosen others. */
export const defaultMilestoneDays: readonly number[] = [180, 90, 60, 30, 0];
/** The notice date, or so many days before the end. */
export type MilestoneCode = 'notice' | `days-${number}`;

export interface Milestone {
  readonly code: MilestoneCode;
  readonly on: PlainDate;
}

/** What the milestones of a term are computed from. */
export interface MilestonePlan {
  readonly endsOn: PlainDate;
  readonly noticeMonths: number;
  readonly milestoneDays: readonly number[];
}

/** Last day on which the other party can be told, `noticeMonths` before the end. */
export function noticeOn(endsOn: PlainDate, noticeMonths: number): PlainDate {
  return addMonths(endsOn, -noticeMonths);
}

/** Milestones of a term computed backwards from its end, earliest first; none without any days: such a type is not called to mind. */
export function milestones({ endsOn, noticeMonths, milestoneDays }: MilestonePlan): Milestone[] {
  if (milestoneDays.length === 0) return [];
  const list: Milestone[] = [...new Set(milestoneDays)].map((days) => ({
    code: `days-${days}`,
    on: addDays(endsOn, -days),
  }));
  list.push({ code: 'notice', on: noticeOn(endsOn, noticeMonths) });
  return list.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Until when an alert was put off, and why. */
export interface Snooze {
  readonly code: MilestoneCode;
  /** The day of the milestone when it was put off: an end that moved since asks anew. */
  readonly on: PlainDate | null;
  readonly until: PlainDate;
  readonly reason: string;
}

/** Months that an alert can be put off for, before the end and after it. */
const longestSnooze = { before: 3, after: 1 };

/** The last day on which an alert that is put off `today` asks again: never after the end while that is still ahead. */
export function latestSnooze(endsOn: PlainDate, today: PlainDate): PlainDate {
  if (endsOn <= today) return addMonths(today, longestSnooze.after);
  const latest = addMonths(today, longestSnooze.before);
  return latest < endsOn ? latest : endsOn;
}

/** A milestone that has come and still asks for something; a snoozed one stays visible. */
export interface Alert extends Milestone {
  /** It asks again from this day on; null when it asks now. */
  readonly snoozedUntil: PlainDate | null;
  readonly reason: string | null;
}

/** What the alerts of a term depend on. */
export interface WatchedTerm extends MilestonePlan {
  readonly state: TermState;
  readonly snoozes: readonly Snooze[];
}

const watchedStates: ReadonlySet<TermState> = new Set(['signed', 'running', 'prepare', 'urgent', 'expired']);

/**
 * One alert for each milestone that has come by `today`, earliest first; none once the term is renewed or ended.
 * Computed when looked at: a program that was closed for a year shows the same as one that ran every day.
 */
export function alertsOf(term: WatchedTerm, today: PlainDate): Alert[] {
  if (!watchedStates.has(term.state)) return [];
  return milestones(term)
    .filter(({ on }) => on <= today)
    .map((milestone) => {
      const snooze = term.snoozes.find(
        ({ code, on, until }) => code === milestone.code && on === milestone.on && until > today,
      );
      return { ...milestone, snoozedUntil: snooze?.until ?? null, reason: snooze?.reason ?? null };
    });
}

/** The alert that speaks for a term: the latest that asks now, else the latest snoozed one. */
export function leadingAlert(alerts: readonly Alert[]): Alert | undefined {
  return alerts.findLast(({ snoozedUntil }) => snoozedUntil === null) ?? alerts.at(-1);
}

/** The next milestone after `today`; undefined when all have come. */
export function nextMilestone(plan: MilestonePlan, today: PlainDate): Milestone | undefined {
  return milestones(plan).find(({ on }) => on > today);
}
