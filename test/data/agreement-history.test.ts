import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import type { TermState } from '../../shared/agreements/term.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';

/**
 * The oracle paints every day of every term with what a careful person would write into a calendar, using the
 * calendar of the platform and none of our rules.
 */
const first = Date.UTC(2014, 0, 1);
const days = 365 * 14;
const dayOf = (date: string) => Math.round((Date.parse(`${date}T00:00:00Z`) - first) / 86_400_000);
const dateOf = (day: number) => new Date(first + day * 86_400_000).toISOString().slice(0, 10);

/** An addendum: on which day it was signed, to which day it moved the end, and from which day it no longer holds. */
interface Move {
  readonly signed: number;
  readonly to: number;
  readonly until: number | null;
}

interface MadeUp {
  readonly uid: string;
  readonly signed: number | null;
  readonly starts: number;
  readonly ends: number;
  readonly endedEarly: number | null;
  readonly renewalSigned: number | null;
  readonly moves: readonly Move[];
}

function paint(term: MadeUp): TermState[] {
  const calendar = Array.from<TermState>({ length: days }).fill('draft');
  const from = (day: number, state: TermState) => calendar.fill(state, Math.max(0, day));
  const paintEnd = (end: number, since: number) => {
    const later = (day: number) => Math.max(day, since);
    from(since, since < term.starts ? 'signed' : 'running');
    if (since < term.starts) from(term.starts, 'running');
    from(later(Math.max(end - 180, term.starts)), 'prepare');
    from(later(Math.max(end - 60, term.starts)), 'urgent');
    from(later(end + 1), 'expired');
  };
  // An early end is counted down to like any other: its eve is the last day.
  const lastOf = (end: number) => (term.endedEarly === null ? end : Math.min(end, term.endedEarly - 1));
  if (term.signed !== null) {
    paintEnd(lastOf(term.ends), term.signed);
    for (const { signed, to, until } of term.moves) {
      paintEnd(lastOf(to), Math.max(signed, term.signed));
      if (until !== null) paintEnd(lastOf(term.ends), Math.max(until, term.signed));
    }
  }
  if (term.renewalSigned !== null) from(term.renewalSigned, 'renewed');
  if (term.endedEarly !== null) from(term.endedEarly, 'terminated');
  return calendar;
}

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const today = dayOf('2026-11-22');

function endEarly(context: DataContext, uid: string, day: number): void {
  const { rowVersion } = agreements['agreements.get'](context, { uid, on: undefined });
  agreements['agreements.endEarly'](context, { uid, rowVersion, endedEarlyOn: dateOf(day), note: null });
}

/** Sometimes an addendum that moves the end of a term, and sometimes the end of that addendum. */
function makeMoves(context: DataContext, next: (below: number) => number, term: MadeUp): Move[] {
  const { uid, starts, ends } = term;
  const signed = starts + next(ends - starts);
  const to = ends - 30 + next(400);
  if (next(3) > 0 || to <= starts) return [];
  const addendum = addAgreement(context, {
    kind: 'addendum',
    parentUid: uid,
    signedOn: dateOf(signed),
    startsOn: dateOf(signed),
    endsOn: dateOf(signed + 3000),
    amendsEndTo: dateOf(to),
  });
  const until = signed < today && next(2) === 0 ? signed + 1 + next(500) : null;
  if (until !== null) endEarly(context, addendum, until);
  return [{ signed, to, until }];
}

/** The last day that a term has by everything that was ever agreed. */
function lastDay({ ends, endedEarly, moves }: MadeUp): number {
  const agreed = moves.reduce((end, { to, until }) => (until === null ? to : end), ends);
  return endedEarly === null ? agreed : Math.min(agreed, endedEarly - 1);
}

/** A term, signed or not, that begins somewhere near the given day. */
function makeTerm(context: DataContext, next: (below: number) => number, starts: number, old: MadeUp | null): MadeUp {
  const ends = Math.max(starts + 20 + next(900), old === null ? 0 : lastDay(old) + 1);
  const signed = next(8) === 0 ? null : starts - 60 + next(90);
  const dates = { startsOn: dateOf(starts), endsOn: dateOf(ends), signedOn: signed === null ? null : dateOf(signed) };
  const renewal = { numberFirst: null, numberSecond: null, title: 'Perpanjangan', ...dates };
  const uid = old
    ? agreements['agreements.renew'](context, { uid: old.uid, ...renewal }).uid
    : addAgreement(context, dates);
  return { uid, signed, starts, ends, endedEarly: null, renewalSigned: null, moves: [] };
}

/** The day on which a term is ended, of some: before it began (given up), or on any day up to its last. */
function earlyEndOf(next: (below: number) => number, { signed, starts, ends, moves }: MadeUp): number | null {
  const kind = next(10);
  if (signed === null || kind > 3) return null;
  if (kind < 2 && moves.length === 0) return signed + next(Math.max(1, starts - signed + 1));
  return starts + 1 + next(Math.max(1, Math.min(ends, ...moves.map(({ to }) => to)) - starts));
}

/**
 * Forty documents of twelve years: chains with gaps, overlaps, late and missing signatures, early ends up to the last day,
 * renewals that were given up and made anew, moved ends, addenda that were ended again.
 */
function makeHistory(context: DataContext, next: (below: number) => number): MadeUp[] {
  const terms: MadeUp[] = [];
  let documents = 0;
  while (documents < 40) {
    let previous: MadeUp | null = null;
    let starts = 200 + next(1200);
    for (let link = 0; link < 1 + next(6) && documents < 40 && starts < 365 * 12; link += 1) {
      const made = makeTerm(context, next, starts, previous);
      const moves = makeMoves(context, next, made);
      const endedEarly = earlyEndOf(next, { ...made, moves });
      if (endedEarly !== null) endEarly(context, made.uid, endedEarly);
      const term: MadeUp = { ...made, moves, endedEarly };
      terms.push(term);
      documents += 1 + moves.length;
      const isGivenUp = endedEarly !== null && endedEarly <= term.starts;
      if (isGivenUp && previous !== null) continue;
      if (previous !== null) terms[terms.indexOf(previous)] = { ...previous, renewalSigned: term.signed };
      previous = term;
      starts = term.ends + 1 - 20 + next(60);
    }
  }
  return terms;
}

describe('a history of 40 agreements over 12 years', () => {
  it.each([1, 2, 3])('has on 200 days the states that a calendar painted by hand shows (history %i)', (seed) => {
    const { context } = aStore();
    const next = numbers(seed);
    const terms = makeHistory(context, next);
    expect(terms.some(({ starts, endedEarly }) => endedEarly !== null && endedEarly <= starts)).toBe(true);
    expect(terms.some(({ moves }) => moves.some(({ until }) => until !== null))).toBe(true);
    const calendars = new Map(terms.map((term) => [term.uid, paint(term)]));
    const seen = new Set<string>();
    for (let asked = 0; asked < 200; asked += 1) {
      const day = 100 + next(days - 200);
      const listed = agreements['agreements.list'](context, { on: dateOf(day), search: '' });
      const states = listed.flatMap(({ uid, state }) => (calendars.has(uid) ? [[uid, state]] : []));
      expect(states).toHaveLength(terms.length);
      for (const [uid, state] of states) {
        expect(`${dateOf(day)} ${uid} ${state}`).toBe(`${dateOf(day)} ${uid} ${calendars.get(uid ?? '')?.[day]}`);
        seen.add(state ?? '');
      }
    }
    expect([...seen].toSorted()).toEqual(
      ['draft', 'expired', 'prepare', 'renewed', 'running', 'signed', 'terminated', 'urgent'].toSorted(),
    );
    expect(dayOf(dateOf(1234))).toBe(1234);
  });
});
