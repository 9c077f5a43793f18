import type { CalendarOrder } from '../../../shared/agreements/calendar.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { earlierEvents, orderAfter } from '../calendar/earlier.ts';
import { calendarText } from '../calendar/text.ts';
import { replaceFile } from '../write/target.ts';

/**
 * Writes a calendar file from one `CalendarOrder`, in the place of an earlier one whose lost events it cancels. Codes: `file-in-use`, `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeCalendar(
  { file }: Extract<WorkbookTask, { task: 'calendar' }>,
  stream: PortStream,
): Promise<void> {
  const order = await stream.value<CalendarOrder>();
  const text = calendarText(orderAfter(order, await earlierEvents(file.path)));
  await replaceFile(
    file.path,
    async (target) => {
      await target.writeFile(text, 'utf8');
    },
    { signal: stream.signal },
  );
  await stream.send({});
}
