import type { PlainDate } from '../../../shared/dates.ts';

/** A name of the calendar and where it stands. */
export interface TickName {
  readonly day: PlainDate;
  readonly name: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Width of a letter of a name, about, and the air that two names need between them, in pixels. */
const letter = 6.6;
const air = 8;
/** How many ticks from one name to the next: whole years stay whole years. */
const strides = [1, 2, 3, 4, 5, 6, 10, 12, 20, 50];

interface Scale {
  readonly x: (day: PlainDate) => number;
  readonly width: number;
}

/**
 * Names of the ticks, every so many that none runs into the next: where there is little room every second, fourth, tenth.
 * A year keeps its January; `nameOf` is asked with whether the name is the first one.
 */
export function tickNames(
  ticks: readonly PlainDate[],
  nameOf: (day: PlainDate, isFirst: boolean) => string,
  scale: Scale,
): TickName[] {
  const january = ticks.findIndex((day) => day.slice(5, 7) === '01');
  const perYear = Math.max(1, ticks.filter((day) => day.slice(0, 4) === ticks[january]?.slice(0, 4)).length);
  const named = strides
    .filter((stride) => perYear % stride === 0 || stride % perYear === 0)
    .map((stride) => {
      const first = Math.max(0, january) % stride;
      const shown = ticks.filter((_day, index) => index % stride === first);
      return shown.map((day, index) => placed(day, nameOf(day, index === 0), scale));
    });
  return named.find(isClear) ?? named.at(-1)?.slice(0, 1) ?? [];
}

function placed(day: PlainDate, name: string, { x, width }: Scale): TickName {
  const anchor = x(day) < 24 ? 'start' : x(day) > width - 30 ? 'end' : 'middle';
  return { day, name, x: Math.min(width - 2, Math.max(2, x(day))), anchor };
}

function isClear(names: readonly TickName[]): boolean {
  return names.every((one, index) => {
    const next = names[index + 1];
    return next === undefined || right(one) + air <= right(next) - widthOf(next);
  });
}

function widthOf({ name }: TickName): number {
  return name.length * letter;
}

function right(tick: TickName): number {
  const share = { start: 1, middle: 0.5, end: 0 }[tick.anchor];
  return tick.x + widthOf(tick) * share;
}
