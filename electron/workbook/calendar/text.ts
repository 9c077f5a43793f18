import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarDay, CalendarOrder, CancelledDay } from '../../../shared/agreements/calendar.ts';

/** Marks an event of a day that was over and still open, for the export that comes after. */
export const overdueMark = 'X-PANTAU-UCJ-OVERDUE';

const secondsPerDay = 86_400;
const { start } = ICalAlarmRelatesTo;
/** An all-day event begins at midnight; nobody wants to be called then. */
const morning = 8 * 3600;

/** The text of a calendar file (RFC 5545): all-day events with alarms in the morning, and those that are no more. */
export function calendarText({ name, writtenAt, revision, days, cancelled }: CalendarOrder): string {
  const calendar = ical({
    name,
    prodId: { company: 'Pantau UCJ', product: 'pantau-ucj', language: 'ID' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const day of days) addEvent(day);
  for (const day of cancelled) calendar.createEvent({ ...eventOf(day), status: ICalEventStatus.CANCELLED });
  return calendar.toString();

  function eventOf({ uid, on, title, isOverdue }: CancelledDay): ICalEventData {
    return {
      id: uid,
      // A civil date: midnight UTC written as a day, so that no time zone moves it.
      start: new Date(`${on}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: plain(title),
      stamp: new Date(writtenAt),
      sequence: revision,
      transparency: ICalEventTransparency.TRANSPARENT,
      x: isOverdue ? { [overdueMark]: 'TRUE' } : {},
    };
  }

  function addEvent({ detail, alarms, ...day }: CalendarDay): void {
    const event = calendar.createEvent({ ...eventOf(day), description: detail === null ? null : plain(detail) });
    for (const daysBefore of alarms) {
      const triggerBefore = daysBefore * secondsPerDay - morning;
      const description = plain(day.title);
      // Said last: without it an alarm after midnight counts from the end of the day.
      event.createAlarm({ type: ICalAlarmType.display, description, triggerBefore }).relatesTo(start);
    }
  }
}

/** Without control characters, which RFC 5545 (3.1) forbids in a text; an ended line stays one. */
function plain(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, ' ');
}
