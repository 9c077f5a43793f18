import type { Parsed } from '../../../shared/contract.ts';
import type { CoverageTrend } from '../../../shared/coverage/schema.ts';
import { addToMonth, lastDayOf, monthOf, type PlainDate } from '../../../shared/dates.ts';
import type { DataContext } from '../context.ts';
import { countOnDays } from './count.ts';
import { columnsOfRegister } from './register.ts';
import { columnFilterOf } from './values.ts';

/** Active people at the end of each month up to the day asked for. */
export function trendOf(context: DataContext, question: Parsed<'coverage.trend'>): CoverageTrend {
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
