import { join } from 'node:path';
import { app, type BrowserWindow, Notification } from 'electron';
import type { PlainDate } from '../../../shared/dates.ts';
import { ipc } from '../../../shared/ipc.ts';
import type { AppEvent } from '../../../shared/events.ts';
import { shellTexts } from '../../../shared/texts/shell.ts';
import { type Application, callAndWait } from '../../threads/application.ts';
import type { MainLog } from '../log.ts';
import { bringToFront, type MainWindow } from '../window.ts';
import { notifiedOn } from './notified.ts';
import { type ReminderNotice, reminderNotices } from './notices.ts';

interface Parts {
  readonly main: MainWindow;
  readonly application: Application;
  readonly log: MainLog;
}

/**
 * Calls agreements to mind through the system's notifications, when the program starts and when a new day begins: each at
 * most once a day on this device. What they say is computed from the store, so nothing is lost while the program is closed.
 */
export function watchReminders(parts: Parts): void {
  const { application, log } = parts;
  let lookedOn: PlainDate | undefined;
  const look = async () => {
    const { today, isFirstStart, isSample } = await callAndWait(application, 'office.status', {});
    if (lookedOn === today) return;
    lookedOn = today;
    if (!isFirstStart) await remind(parts, today, isSample);
  };
  const lookNow = () => void look().catch((error: unknown) => log.write('error', { cause: String(error) }));
  application.onEvent((event) => {
    if (event.type === 'data.changed' && event.topics.includes('office')) lookNow();
  });
  lookNow();
}

async function remind({ main, application }: Parts, today: PlainDate, isSample: boolean): Promise<void> {
  if (!Notification.isSupported()) return;
  const { language } = main.state();
  const notified = notifiedOn(join(app.getPath('userData'), 'notified.json'), today);
  const reminders = await callAndWait(application, 'reminders.list', {});
  const asking = reminders.filter(({ uid, isSnoozed }) => !isSnoozed && !notified.has(uid));
  if (asking.length === 0) return;
  const words = shellTexts[language].reminder;
  for (const notice of reminderNotices(asking, { words, language, isSample })) show(notice, main.window);
  notified.add(asking.map(({ uid }) => uid));
}

/** Those on screen: one that nobody holds is collected, and its click with it. */
const shown = new Set<Notification>();

function show({ title, body, agreementUid }: ReminderNotice, window: BrowserWindow): void {
  const notification = new Notification({ title, body });
  shown.add(notification);
  notification.on('close', () => shown.delete(notification));
  notification.on('click', () => {
    shown.delete(notification);
    if (window.isDestroyed()) return;
    bringToFront(window);
    const event: AppEvent = { type: 'screen.open', agreementUid };
    window.webContents.send(ipc.event, event);
  });
  notification.show();
}
