import type { CalendarOrder } from '../../../shared/agreements/calendar.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { calendarText } from '../calendar/text.ts';
import { replaceFile } from '../write/target.ts';

/** Writes a calendar file from one `CalendarOrder`. Codes: `file-in-use`, `folder-not-writable`, `disk-full`, `cancelled`. */
export async function writeCalendar(
  { file }: Extract<WorkbookTask, { task: 'calendar' }>,
  stream: PortStream,
): Promise<void> {
  const text = calendarText(await stream.value<CalendarOrder>());
  await replaceFile(
    file.path,
    async (target) => {
      await target.writeFile(text, 'utf8');
    },
    { signal: stream.signal },
  );
  await stream.send({});
}
