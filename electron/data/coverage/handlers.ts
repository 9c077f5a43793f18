import { addToMonth, lastDayOf, monthOf, type PlainDate } from '../../../shared/dates.ts';
import type { CoverageTrend } from '../../../shared/coverage/schema.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { DataContext, Handlers } from '../context.ts';
import { countOnDays } from './count.ts';
import { exportCoverage } from './export.ts';
import { coverageOn } from './on.ts';
import { columnsOfRegister } from './register.ts';
import { columnFilterOf } from './values.ts';
import { whatIf } from './what-if.ts';

/** Active people at the end of each month up to the day asked for. */
function trend(context: DataContext, question: Parsed<'coverage.trend'>): CoverageTrend {
  const { on = context.today(), months } = question;
  const { columns, isCounting } = columnsOfRegister(context);
  if (columns === null) return { points: [], isCounting };
  const days = monthEnds(on, months);
  const people = countOnDays(columns, days, columnFilterOf(context.reader, question));
  return { points: days.map((day, place) => ({ on: day, people: people[place] ?? 0 })), isCounting };
}

/** Ends of the months before the day, oldest first, and the day. */
function monthEnds(on: PlainDate, months: number): PlainDate[] {
  const month = monthOf(on);
  return Array.from({ length: months }, (_, place) => {
    const back = months - 1 - place;
    return back === 0 ? on : lastDayOf(addToMonth(month, -back));
  });
}

export const coverageHandlers = {
  'coverage.count': coverageOn,
  'coverage.export': exportCoverage,
  'coverage.trend': trend,
  'coverage.whatIf': whatIf,
} satisfies Handlers<'coverage'>;
