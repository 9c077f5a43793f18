import {
  addToQuarter,
  firstDayOf,
  isQuarter,
  lastDayOf,
  type PlainDate,
  type Quarter,
  quarterOf,
  reportDueOn,
} from '../dates.ts';
import type { WrittenReport } from './schema.ts';

/** What is asked for a quarter: SE Mendagri 842.2/5193/SJ wants layout A by the 10th after it. */
export interface Deadline {
  readonly period: Quarter;
  readonly dueOn: PlainDate;
  /** The first day on which the report over every unit was made after the quarter had ended. */
  readonly doneOn: PlainDate | null;
  /** `ahead`: the quarter still runs. `open`: it is over and the deadline has not passed. */
  readonly state: 'done' | 'doneLate' | 'open' | 'late' | 'ahead';
}

type Issued = Pick<WrittenReport, 'layout' | 'period' | 'asOf' | 'isWhole' | 'issuedOn'>;

/** The quarters up to the one under way, newest first, as far back as anything was issued, at most `most`. */
export function reportCalendar(issued: readonly Issued[], today: PlainDate, most: number): Deadline[] {
  const first =
    issued
      .map(({ period }) => period)
      .filter(isQuarter)
      .toSorted()[0] ?? quarterOf(today);
  const all = Array.from({ length: most }, (_, back) => addToQuarter(quarterOf(today), -back));
  // The quarter that ended last is asked for, whether or not anything was ever issued.
  return all.filter((period, back) => back < 2 || period >= first).map((period) => deadlineOf(period, issued, today));
}

function deadlineOf(period: Quarter, issued: readonly Issued[], today: PlainDate): Deadline {
  const dueOn = reportDueOn(period);
  const days = issued
    .filter((one) => one.layout === 'A' && one.isWhole && one.period === period && one.asOf >= lastDayOf(period))
    .map(({ issuedOn }) => issuedOn);
  const doneOn = days.toSorted()[0] ?? null;
  return { period, dueOn, doneOn, state: stateOf({ period, dueOn, doneOn }, today) };
}

function stateOf({ period, dueOn, doneOn }: Omit<Deadline, 'state'>, today: PlainDate): Deadline['state'] {
  if (doneOn !== null) return doneOn > dueOn ? 'doneLate' : 'done';
  if (firstDayOf(addToQuarter(period, 1)) > today) return 'ahead';
  return today > dueOn ? 'late' : 'open';
}
