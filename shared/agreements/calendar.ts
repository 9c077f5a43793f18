import type { PlainDate } from '../dates.ts';
import { catalogue } from '../texts/catalogue.ts';
import { fillIn } from '../texts/fill-in.ts';
import type { AgendaEntry, AgendaKind } from './agenda.ts';
import { entryWords } from './entry-words.ts';

/** One all-day event of a calendar file. */
export interface CalendarDay {
  /** The same in every export, so that a calendar program updates the event. */
  readonly uid: string;
  readonly on: PlainDate;
  readonly title: string;
  readonly detail: string | null;
  /** Still to be done although its day is over. */
  readonly isOverdue: boolean;
  /** Alarms, in days before the day; 0 is its morning. */
  readonly alarms: readonly number[];
}

/** An event of an earlier export that is no more. */
export type CancelledDay = Pick<CalendarDay, 'uid' | 'on' | 'title' | 'isOverdue'>;

/** What a calendar file is written from. */
export interface CalendarOrder {
  readonly name: string;
  /** ISO instant. */
  readonly writtenAt: string;
  /** As {@link revisionAt} gives it. */
  readonly revision: number;
  /** The days asked about: what an earlier export had on others is not cancelled. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Whether what is overdue from before these days was asked about too. */
  readonly withOverdue: boolean;
  readonly days: readonly CalendarDay[];
  readonly cancelled: readonly CancelledDay[];
}

/** How the identity of each event of this program ends. */
export const calendarUidEnd = '@pantau-ucj';

const firstSecond = Date.UTC(2020, 0, 1) / 1000;

/**
 * The revision of an export at an instant (ISO): seconds since 2020. It grows with every export, also on a store that was
 * restored from a backup, and is above the counters of earlier versions; a whole number of 31 bits until 2088.
 */
export function revisionAt(instant: string): number {
  return Math.max(0, Math.floor(Date.parse(instant) / 1000) - firstSecond);
}

/** A deadline that nothing comes after is announced a week before as well. */
const alarmsOf: Readonly<Record<AgendaKind, readonly number[]>> = {
  milestone: [0],
  notice: [7, 0],
  start: [],
  end: [7, 0],
  step: [0],
  report: [7, 0],
};

/** What an entry is about, and that it is done where nobody has to see to it any more. */
export function agendaWords(entry: AgendaEntry, language: 'id' | 'en'): string {
  const { agenda } = catalogue[language];
  const words = entryWords(entry, language, agenda);
  return entry.isDone && entry.kind !== 'start' ? fillIn(agenda.done, { entry: words }) : words;
}

/** The event of an entry; what is done has no alarm any more. */
export function calendarDayOf(entry: AgendaEntry, language: 'id' | 'en'): CalendarDay {
  const { number } = entry;
  return {
    uid: `${entry.key}${calendarUidEnd}`,
    on: entry.on,
    title: agendaWords(entry, language),
    detail: number === null ? null : fillIn(catalogue[language].agenda.number, { number }),
    isOverdue: entry.isOverdue,
    alarms: entry.isDone ? [] : alarmsOf[entry.kind],
  };
}
