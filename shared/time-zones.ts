import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './dates.ts';

/** The civil date at an instant (epoch milliseconds or ISO instant) in a time zone, such as `Asia/Makassar`. */
export function todayIn(timeZone: string, instant: number | string): PlainDate {
  return zoned(timeZone, instant).toPlainDate().toString();
}

/** The hour (0 to 23) at an instant (epoch milliseconds or ISO instant) in a time zone. */
export function hourIn(timeZone: string, instant: number | string): number {
  return zoned(timeZone, instant).hour;
}

function zoned(timeZone: string, instant: number | string): Temporal.ZonedDateTime {
  const moment =
    typeof instant === 'number' ? Temporal.Instant.fromEpochMilliseconds(instant) : Temporal.Instant.from(instant);
  return moment.toZonedDateTimeISO(timeZone);
}
