import { readFile, stat } from 'node:fs/promises';
import type { CancelledDay, CalendarOrder } from '../../../shared/agreements/calendar.ts';
import { calendarUidEnd } from '../../../shared/agreements/calendar.ts';
import { isPlainDate } from '../../../shared/dates.ts';
import { overdueMark } from './text.ts';

/** One event of a calendar file that this program wrote before. */
export interface EarlierEvent extends CancelledDay {
  readonly sequence: number;
}

/** Far more than an agenda of years; a larger file is not one of ours. */
const mostBytes = 8 * 1024 * 1024;

/** The events of this program in the file that is about to be replaced; none where there is no such file. */
export async function earlierEvents(path: string): Promise<EarlierEvent[]> {
  try {
    const { size } = await stat(path);
    return size > mostBytes ? [] : eventsIn(await readFile(path, 'utf8'));
  } catch {
    // What cannot be read cannot be replaced either: that is said when it is tried.
    return [];
  }
}

/** The events of this program in the text of a calendar file (RFC 5545); others are left out. */
export function eventsIn(text: string): EarlierEvent[] {
  // A line that begins with a blank goes on with the one before it (3.1).
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, '');
  return [...unfolded.matchAll(/^BEGIN:VEVENT\r?\n(.*?)^END:VEVENT/gms)].flatMap(([, body = '']) => {
    // Alarms have a description of their own.
    const event = body.replaceAll(/^BEGIN:VALARM\r?\n.*?^END:VALARM/gms, '');
    const valueOf = (name: string) => new RegExp(`^${name}(?:;[^:\\r\\n]*)?:([^\\r\\n]*)`, 'm').exec(event)?.[1] ?? '';
    const uid = valueOf('UID');
    const on = valueOf('DTSTART').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    const sequence = Number(valueOf('SEQUENCE'));
    if (!uid.endsWith(calendarUidEnd) || !isPlainDate(on) || !Number.isSafeInteger(sequence)) return [];
    return [{ uid, on, title: plainText(valueOf('SUMMARY')), isOverdue: valueOf(overdueMark) === 'TRUE', sequence }];
  });
}

function plainText(escaped: string): string {
  return escaped.replaceAll(/\\(.)/g, (_whole, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}

/**
 * The order that replaces an earlier file: what was in it and is no more on these days is cancelled, since a calendar keeps
 * what it is not told about. So is what was overdue in it, on whatever day, where that is asked about; other days that went by stay. Its
 * revision is later than every one before, whatever the clock says.
 */
export function orderAfter(order: CalendarOrder, earlier: readonly EarlierEvent[]): CalendarOrder {
  const present = new Set(order.days.map(({ uid }) => uid));
  const isAskedAbout = ({ on, isOverdue }: EarlierEvent) =>
    (order.withOverdue && isOverdue) || (order.from <= on && on <= order.to);
  const cancelled = earlier
    .filter((event) => !present.has(event.uid) && isAskedAbout(event))
    .map(({ uid, on, title, isOverdue }): CancelledDay => ({ uid, on, title, isOverdue }));
  const revision = earlier.reduce((latest, { sequence }) => Math.max(latest, sequence + 1), order.revision);
  return { ...order, cancelled, revision };
}
