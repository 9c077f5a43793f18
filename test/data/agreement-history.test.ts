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

interface MadeUp {
  readonly uid: string;
  readonly signed: number | null;
  readonly starts: number;
  readonly ends: number;
  readonly endedEarly: number | null;
  readonly renewalSigned: number | null;
  /** Addenda: on which day each was signed and to which day it moved the end. */
  readonly moves: readonly { signed: number; to: number }[];
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
  if (term.signed !== null) {
    paintEnd(term.ends, term.signed);
    for (const move of term.moves.toSorted((a, b) => a.signed - b.signed)) {
      if (move.signed >= term.signed) paintEnd(move.to, move.signed);
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

/** Forty documents of twelve years: chains with gaps, overlaps, late and missing signatures, early ends, moved ends. */
function makeHistory(context: DataContext, next: (below: number) => number): MadeUp[] {
  const terms: MadeUp[] = [];
  let documents = 0;
  while (documents < 40) {
    let previous: MadeUp | null = null;
    let starts = 200 + next(1200);
    for (let link = 0; link < 1 + next(5) && documents < 40 && starts < 365 * 12; link += 1) {
      const ends = starts + 20 + next(900);
      const signed = next(8) === 0 ? null : starts - 60 + next(90);
      const dates = {
        startsOn: dateOf(starts),
        endsOn: dateOf(ends),
        signedOn: signed === null ? null : dateOf(signed),
      };
      const renewal = { numberFirst: null, numberSecond: null, title: 'Perpanjangan', ...dates };
      const uid: string = previous
        ? agreements['agreements.renew'](context, { uid: previous.uid, ...renewal }).uid
        : addAgreement(context, dates);
      documents += 1;
      if (previous) terms[terms.length - 1] = { ...previous, renewalSigned: signed };
      const moves: { signed: number; to: number }[] = [];
      if (next(4) === 0 && documents < 40) {
        const move = { signed: starts + next(ends - starts), to: ends - 30 + next(400) };
        if (move.to > starts) {
          const moved = dateOf(move.signed);
          addAgreement(context, {
            kind: 'addendum',
            parentUid: uid,
            signedOn: moved,
            startsOn: moved,
            endsOn: dateOf(move.signed + 3000),
            amendsEndTo: dateOf(move.to),
          });
          documents += 1;
          moves.push(move);
        }
      }
      const endedEarly = next(6) === 0 ? starts + next(Math.max(1, ends - starts - 40)) : null;
      if (endedEarly !== null) {
        const { rowVersion } = agreements['agreements.get'](context, { uid, on: undefined });
        agreements['agreements.endEarly'](context, { uid, rowVersion, endedEarlyOn: dateOf(endedEarly), note: null });
      }
      previous = { uid, signed, starts, ends, endedEarly, renewalSigned: null, moves };
      terms.push(previous);
      starts = ends + 1 - 20 + next(60);
    }
  }
  return terms;
}

describe('a history of 40 agreements over 12 years', () => {
  it.each([1, 2, 3])('has on 200 days the states that a calendar painted by hand shows (history %i)', (seed) => {
    const { context } = aStore();
    const next = numbers(seed);
    const terms = makeHistory(context, next);
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
