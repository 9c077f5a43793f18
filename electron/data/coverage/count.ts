import type { CoverageDimension } from '../../../shared/coverage/schema.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { ageBandOn, dateNumber } from '../../../shared/participants/age-bands.ts';
import { segmentCodes } from '../../../shared/segments.ts';
import type { SpellColumns } from './columns.ts';

const bpu = segmentCodes.indexOf('bpu');

/** Which values of a dimension are let through: one flag per value. Dimensions that are not named let everybody through. */
export type ColumnFilter = Partial<Record<CoverageDimension, Uint8Array>>;

/** People counted on one day. */
export interface Counted {
  readonly people: number;
  /** By value of the dimension: row id or place of the code, 0 = none where the dimension has records. */
  readonly byValue: Int32Array;
  /** Who stands in more than one group. */
  readonly inSeveral: number;
  /** Who of them is paid for twice that day (`paidTwice` of the participants); a filter may leave out one of the spells. */
  readonly paidTwice: number;
}

/** The numbers of a dimension, or undefined for the one that is worked out (age). */
function columnOf(columns: SpellColumns, by: CoverageDimension): Int32Array | Uint8Array | undefined {
  return by === 'age' ? undefined : columns[by];
}

/**
 * Active people of a day, each counted once in the whole and once in every group that one of their spells is in: the rule
 * of `activeSpell`, over columns. One pass; spells of a person lie side by side, so a mark per group is enough.
 */
export function countPeople(
  columns: SpellColumns,
  on: PlainDate,
  by: CoverageDimension,
  filter: ColumnFilter = {},
): Counted {
  const day = dateNumber(on);
  const { length, person, starts, ends, died, born, funding, segment } = columns;
  const groupOf = columnOf(columns, by);
  const byValue = new Int32Array(highest(columns, groupOf) + 2);
  const lastIn = new Int32Array(byValue.length);
  const passes = filterOf(columns, filter, day);
  let current = 0;
  let people = 0;
  let groups = 0;
  let inSeveral = 0;
  let paidTwice = 0;
  let firstFunding = 0;
  let isBpu = false;
  let isPaidTwice = false;
  let isIn = false;
  for (let at = 0; at < length; at += 1) {
    if ((starts[at] as number) > day || (ends[at] as number) < day || (died[at] as number) < day) continue;
    const who = person[at] as number;
    const source = funding[at] as number;
    const isBpuSpell = segment[at] === bpu;
    if (who !== current) {
      current = who;
      groups = 0;
      firstFunding = source;
      isBpu = isBpuSpell;
      isPaidTwice = false;
      isIn = false;
    } else if (!isPaidTwice) {
      // Two are one too many whichever of the spells a filter lets through.
      isPaidTwice = (source !== 0 && firstFunding !== 0 && source !== firstFunding) || (isBpu && isBpuSpell);
      if (firstFunding === 0) firstFunding = source;
      isBpu ||= isBpuSpell;
      if (isPaidTwice && isIn) paidTwice += 1;
    }
    if (!passes(at)) continue;
    if (!isIn) {
      isIn = true;
      people += 1;
      if (isPaidTwice) paidTwice += 1;
    }
    const group = groupOf === undefined ? ageBandOn(born[at] as number, day) : (groupOf[at] as number);
    if (lastIn[group] === who) continue;
    lastIn[group] = who;
    byValue[group] = (byValue[group] as number) + 1;
    groups += 1;
    if (groups === 2) inSeveral += 1;
  }
  return { people, byValue, inSeveral, paidTwice };
}

/** People of several days, in their order, each day's as {@link countPeople} has them; one pass over all of them. */
export function countOnDays(columns: SpellColumns, days: readonly PlainDate[], filter: ColumnFilter = {}): number[] {
  const numbers = Int32Array.from(days, dateNumber);
  const last = numbers.at(-1) ?? 0;
  const counts = new Int32Array(days.length);
  const lastOn = new Int32Array(days.length);
  const { length, person, starts, ends, died } = columns;
  // Filters of an age mean the age on each day, so they are asked day by day.
  const passes = numbers.length === 0 ? [] : Array.from(numbers, (day) => filterOf(columns, filter, day));
  const isSame = filter.age === undefined;
  for (let at = 0; at < length; at += 1) {
    const start = starts[at] as number;
    if (start > last || (isSame && passes[0]?.(at) !== true)) continue;
    const end = Math.min(ends[at] as number, died[at] as number);
    const who = person[at] as number;
    for (let place = 0; place < numbers.length; place += 1) {
      const day = numbers[place] as number;
      if (day > end) break;
      if (day < start || lastOn[place] === who || (!isSame && passes[place]?.(at) !== true)) continue;
      lastOn[place] = who;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return [...counts];
}

const highestOf = new WeakMap<Int32Array | Uint8Array, number>();

/** The largest value of a column; kept, because columns never change. */
function highest({ length }: SpellColumns, column: Int32Array | Uint8Array | undefined): number {
  if (column === undefined) return 8;
  const known = highestOf.get(column);
  if (known !== undefined) return known;
  let most: number = segmentCodes.length;
  for (let at = 0; at < length; at += 1) most = Math.max(most, column[at] as number);
  highestOf.set(column, most);
  return most;
}

/** Whether a spell is let through by every filter. */
function filterOf(columns: SpellColumns, filter: ColumnFilter, day: number): (at: number) => boolean {
  const tests: ((at: number) => boolean)[] = [];
  for (const [by, allowed] of Object.entries(filter) as [CoverageDimension, Uint8Array][]) {
    const column = columnOf(columns, by);
    if (column) tests.push((at) => allowed[column[at] as number] === 1);
    else tests.push((at) => allowed[ageBandOn(columns.born[at] as number, day)] === 1);
  }
  const [first, second] = tests;
  if (!first) return () => true;
  if (!second) return first;
  return (at) => tests.every((test) => test(at));
}
