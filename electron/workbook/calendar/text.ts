import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarDay, CalendarOrder } from '../../../shared/agreements/calendar.ts';

const secondsPerDay = 86_400;
const { start } = ICalAlarmRelatesTo;
/** An all-day event begins at midnight; nobody wants to be called then. */
const morning = 8 * 3600;

/** The text of a calendar file (RFC 5545): all-day events with alarms in the morning. */
export function calendarText({ name, writtenAt, revision, days }: CalendarOrder): string {
  const calendar = ical({
    name,
    prodId: { company: 'Pantau UCJ', product: 'pantau-ucj', language: 'ID' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const day of days) addEvent(day);
  return calendar.toString();

  function addEvent({ uid, on, title, detail, alarms }: CalendarDay): void {
    const event = calendar.createEvent({
      id: uid,
      // A civil date: midnight UTC written as a day, so that no time zone moves it.
      start: new Date(`${on}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: plain(title),
      description: detail === null ? null : plain(detail),
      stamp: new Date(writtenAt),
      sequence: revision,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const daysBefore of alarms) {
      const triggerBefore = daysBefore * secondsPerDay - morning;
      // Said last: without it an alarm after midnight counts from the end of the day.
      event.createAlarm({ type: ICalAlarmType.display, description: plain(title), triggerBefore }).relatesTo(start);
    }
  }
}

/** Without control characters, which RFC 5545 (3.1) forbids in a text; an ended line stays one. */
function plain(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, ' ');
}
