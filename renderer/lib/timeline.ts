import { addMonths, dateParts, daysBetween, firstDayOf, monthOf } from '../../shared/dates.ts';
import type { PlainDate } from '../../shared/dates.ts';

/** How a stretch of time is drawn: colour and pattern together, so that neither has to be seen. */
export const timelineLooks = [
  'solid',
  'soft',
  'muted',
  'warn',
  'bad',
  'dots',
  'outline',
  'planned',
  'amended',
  'overlap',
  'gap',
] as const;
export type TimelineLook = (typeof timelineLooks)[number];

/** A stretch of time; both days belong to it. */
export interface Stretch {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly look: TimelineLook;
}

/** One bar, with stretches of it that look different. */
export interface TimelineBar extends Stretch {
  readonly key: string;
  /** Written in the bar where there is room. */
  readonly label: string;
  /** The whole of it in words: name, days, state. */
  readonly words: string;
  readonly parts?: readonly Stretch[];
  /** Drawn back, because a search means others. */
  readonly isFaded?: boolean;
  /** Opens nothing: a proposal or a gap, not a record. */
  readonly isProposal?: boolean;
  /** Drawn low and narrow under the others: what belongs to one of them. */
  readonly isSlim?: boolean;
}

/** One line of the picture. */
export interface TimelineLane {
  readonly key: string;
  readonly label?: string;
  readonly detail?: string;
  readonly bars: readonly TimelineBar[];
}

/** A day with its name. */
export interface TimelineMark {
  readonly on: PlainDate;
  readonly label: string;
  readonly tone: 'bad' | 'quiet';
}

export interface TimelineRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The years a picture can reach: what an old list says beyond them is drawn up to its edge. */
const drawnYears = { first: 1900, last: 2200 };

/** A year that can be drawn. */
export function drawnYear(year: number): number {
  return Math.min(drawnYears.last, Math.max(drawnYears.first, year));
}

/** Years between two names of a picture of whole years: ten names at most. */
export function yearsPerName(first: number, last: number): number {
  const steps = [1, 2, 5, 10, 20];
  return steps.find((step) => (last - first) / step <= 10) ?? 50;
}

/** How much of a range is seen at once, in years; null for all of it. */
export type TimelineZoom = 2 | 5 | 10 | null;
export const timelineZooms: readonly TimelineZoom[] = [2, 5, 10, null];

/** How many times wider than its window a picture is drawn: never narrower. */
export function zoomFactor({ from, to }: TimelineRange, zoom: TimelineZoom): number {
  return zoom === null ? 1 : Math.max(1, daysBetween(from, to) / (zoom * 365.25));
}

/** The zoom one step nearer (1) or further (-1); the last one stays. */
export function nextZoom(zoom: TimelineZoom, step: 1 | -1): TimelineZoom {
  const place = timelineZooms.indexOf(zoom) - step;
  return timelineZooms[Math.min(timelineZooms.length - 1, Math.max(0, place))] ?? null;
}

/** Months between two lines of the calendar, so that a handful to a dozen of them are seen at once. */
function monthsPerTick({ from, to }: TimelineRange, factor: number): number {
  const years = daysBetween(from, to) / 365 / factor;
  if (years > 16) return 12 * Math.max(2, yearsPerName(0, Math.ceil(years)));
  if (years > 4) return 12;
  if (years > 1.6) return 6;
  return years > 0.7 ? 3 : 1;
}

/** First days of the months at which the calendar is drawn; `factor` as {@link zoomFactor} gives it. */
export function ticksOf(range: TimelineRange, factor = 1): PlainDate[] {
  const step = monthsPerTick(range, factor);
  const ticks: PlainDate[] = [];
  let day = firstDayOf(`${dateParts(range.from).year}-01`);
  while (day <= range.to) {
    if (day >= range.from) ticks.push(day);
    day = addMonths(day, step);
  }
  return ticks;
}

function drawnDay(day: PlainDate): PlainDate {
  const year = drawnYear(dateParts(day).year);
  return year === dateParts(day).year ? day : `${year}-01-01`;
}

/** Whole months around some days, with air at both ends. */
export function rangeAround(days: readonly PlainDate[], monthsOfAir: number): TimelineRange {
  const inOrder = days.map(drawnDay).toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('no days to draw');
  return {
    from: firstDayOf(monthOf(addMonths(first, -monthsOfAir))),
    to: firstDayOf(monthOf(addMonths(last, monthsOfAir + 1))),
  };
}
