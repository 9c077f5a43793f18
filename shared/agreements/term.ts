import { addDays, addMonths, dateParts, daysBetween, type PlainDate } from '../dates.ts';

/** Kinds of agreement between a regency and BPJS Ketenagakerjaan (Permendagri 22/2020; PP 28/2018). */
export const agreementKinds = [
  'nota-kesepakatan',
  'nota-kesepakatan-sinergi',
  'perjanjian-kerja-sama',
  'rencana-kerja',
  'addendum',
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** States of a term, in the order of its life. */
export const termStates = [
  'draft',
  'signed',
  'running',
  'prepare',
  'urgent',
  'expired',
  'renewed',
  'terminated',
] as const;
export type TermState = (typeof termStates)[number];

/** First and last day in force, both included. */
export interface TermDates {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** What the state of a term depends on. */
export interface Term extends TermDates {
  readonly signedOn: PlainDate | null;
  /** The day from which it no longer holds. */
  readonly endedEarlyOn: PlainDate | null;
  /** The day on which its renewal was signed; null while there is none or only a draft of one. */
  readonly renewedOn: PlainDate | null;
  /** Days before the end from which a renewal is to be prepared. */
  readonly prepareDays: number;
  /** Days before the end from which it is urgent. */
  readonly urgentDays: number;
}

/** Defaults of the two warning periods, in days; the office can change them. */
export const defaultPrepareDays = 180;
export const defaultUrgentDays = 60;

/**
 * State of one agreement term on `today`. Pure: reminders never depend on a timer having run, and a past day always
 * gives the same answer. A renewal counts once it is signed: until then the old term keeps warning.
 */
export function termState(term: Term, today: PlainDate): TermState {
  if (term.endedEarlyOn && term.endedEarlyOn <= today) return 'terminated';
  if (term.renewedOn && term.renewedOn <= today) return 'renewed';
  if (!term.signedOn || term.signedOn > today) return 'draft';
  if (today > term.endsOn) return 'expired';
  const daysLeft = daysBetween(today, term.endsOn);
  if (today < term.startsOn) return 'signed';
  if (daysLeft <= term.urgentDays) return 'urgent';
  return daysLeft <= term.prepareDays ? 'prepare' : 'running';
}

/** Whether "two years" ends the day before the anniversary or on it: asked per document, never assumed. */
export const termEndings = ['day-before', 'anniversary'] as const;
export type TermEnding = (typeof termEndings)[number];

/** Length of a term as agreements word it. */
export type TermLength = { readonly years: number } | { readonly months: number };

/**
 * Last day of a term. When the month of the end lacks the day (from 29 or 31), both rules give its last day: the day
 * before a missing 29 February is the 28th.
 */
export function termEnd(startsOn: PlainDate, length: TermLength, ending: TermEnding): PlainDate {
  const sameDay = addMonths(startsOn, 'years' in length ? length.years * 12 : length.months);
  const isCutShort = dateParts(sameDay).day !== dateParts(startsOn).day;
  return ending === 'anniversary' || isCutShort ? sameDay : addDays(sameDay, -1);
}

/** Length of given dates in whole months and how they end, the day before preferred; undefined for any other length. */
export function termLengthOf(term: TermDates): { months: number; ending: TermEnding } | undefined {
  const start = dateParts(term.startsOn);
  const end = dateParts(term.endsOn);
  const about = (end.year - start.year) * 12 + end.month - start.month;
  for (const ending of termEndings) {
    for (const months of [about, about + 1]) {
      if (months > 0 && termEnd(term.startsOn, { months }, ending) === term.endsOn) return { months, ending };
    }
  }
  return undefined;
}

/**
 * Proposal for the next term: it starts the day after the old one ends and has the same length, in whole months where
 * the old one had (so that leap days and month ends come out as the office writes them), otherwise in days.
 */
export function renewalOf(term: TermDates): TermDates {
  const startsOn = addDays(term.endsOn, 1);
  const length = termLengthOf(term);
  const endsOn = length
    ? termEnd(startsOn, { months: length.months }, length.ending)
    : addDays(startsOn, daysBetween(term.startsOn, term.endsOn));
  return { startsOn, endsOn };
}

/** Days between two terms or shared by them, both ends included. */
export interface DaySpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
}

function daySpan(from: PlainDate, to: PlainDate): DaySpan | undefined {
  return from <= to ? { from, to, days: daysBetween(from, to) + 1 } : undefined;
}

/** Days on which neither of two terms is in force although one has ended and the other begins later. */
export function gapBetween(a: TermDates, b: TermDates): DaySpan | undefined {
  const [first, second] = a.startsOn <= b.startsOn ? [a, b] : [b, a];
  return first.endsOn < second.startsOn ? daySpan(addDays(first.endsOn, 1), addDays(second.startsOn, -1)) : undefined;
}

/** Days on which both terms are in force. */
export function overlapBetween(a: TermDates, b: TermDates): DaySpan | undefined {
  return daySpan(a.startsOn > b.startsOn ? a.startsOn : b.startsOn, a.endsOn < b.endsOn ? a.endsOn : b.endsOn);
}
