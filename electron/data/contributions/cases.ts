import { lastDayOf, type Month } from '../../../shared/dates.ts';
import type { SegmentCode } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';

/** People to whom the same rules apply with the same result; `starts` and `ends` count spells by place of the month. */
export interface Case {
  readonly segment: SegmentCode;
  readonly categoryId: number;
  /** 0 is none. */
  readonly fundingId: number;
  readonly unitId: number;
  readonly programmes: number;
  /** Whole rupiah, -1 unknown. */
  readonly wage: number;
  /** How many more spells are active on the last day of each month than on that of the month before. */
  readonly growth: Int32Array;
}

type Row = readonly [
  segment: SegmentCode,
  category: number,
  funding: number,
  unit: number,
  programmes: number,
  wage: number,
  starts: string,
  ends: string,
];

const read = `
SELECT s.segment, s.category_id, coalesce(s.funding_id, 0), coalesce(s.unit_id, 0), s.programmes, coalesce(s.wage, -1),
  s.starts_on, min(coalesce(s.ends_on, '9999-12-31'), coalesce(p.died_on, '9999-12-31'))
FROM participation s CROSS JOIN participant p ON p.id = s.participant_id
WHERE s.programmes <> 0 AND s.id BETWEEN ? AND ?`;

/** Spells read between two looks at the messages: about a hundredth of a second. */
const slice = 5_000;

/** One scan of the register into distinct cases, yielding the share that is read (0 to 1). Months stand in order. */
export function* readCases(db: Connection, months: readonly Month[]): Generator<number, Case[]> {
  const days = months.map(lastDayOf);
  const places = placesAmong(days);
  const last = db.prepare<[], number | null>('SELECT max(id) FROM participation').pluck().get() ?? 0;
  const statement = db.prepare<[number, number], Row>(read).raw();
  const cases = new Map<string, Case>();
  for (let from = 1; from <= last; from += slice) {
    for (const row of statement.iterate(from, from + slice - 1)) {
      const [segment, categoryId, fundingId, unitId, programmes, wage, starts, ends] = row;
      const begin = places.begin(starts);
      const end = places.end(ends);
      if (begin >= end) continue;
      const key = `${segment}|${categoryId}|${fundingId}|${unitId}|${programmes}|${wage}`;
      let found = cases.get(key);
      if (found === undefined) {
        found = {
          segment,
          categoryId,
          fundingId,
          unitId,
          programmes,
          wage,
          growth: new Int32Array(days.length + 1),
        };
        cases.set(key, found);
      }
      found.growth[begin] = (found.growth[begin] ?? 0) + 1;
      found.growth[end] = (found.growth[end] ?? 0) - 1;
    }
    yield Math.min(1, from / last);
  }
  return [...cases.values()];
}

/** Where a day stands among the last days of the months; most days come again and again, so each is looked for once. */
function placesAmong(days: readonly string[]) {
  const remembered = (isBefore: (day: string, date: string) => boolean) => {
    const known = new Map<string, number>();
    return (date: string): number => {
      const before = known.get(date);
      if (before !== undefined) return before;
      let place = 0;
      while (place < days.length && isBefore(days[place] ?? '', date)) place += 1;
      known.set(date, place);
      return place;
    };
  };
  return { begin: remembered((day, date) => day < date), end: remembered((day, date) => day <= date) };
}
