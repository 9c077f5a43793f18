import type { ElectronApplication, JSHandle, Page } from '@playwright/test';
import type { BrowserWindow } from 'electron';

/** What a person does outside the page: chooses in a dialog of the system, drops a file from its file browser. */

/** The native window around a page. */
export async function windowOf(app: ElectronApplication, page: Page): Promise<JSHandle<BrowserWindow>> {
  return (await app.browserWindow(page)) as JSHandle<BrowserWindow>;
}

/** The next dialogs that ask for a file to read answer this path; `null` is "cancel". */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

/** The next dialogs that ask where to write answer this path; `null` is "cancel". */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

/** Notes what the program hands to the system instead of opening it; read with {@link openedPaths}. */
export async function noteOpenedPaths(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedPaths: opened });
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve('');
    };
    shell.showItemInFolder = (path) => {
      opened.push(path);
    };
  });
}

export function openedPaths(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { openedPaths: string[] }).openedPaths);
}

/** Drags files that lie on disk over the page and drops them, with real input events. */
export async function dropFiles(page: Page, paths: readonly string[], at = { x: 400, y: 300 }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}

/** {@link dropFiles} of a single one. */
export function dropFile(page: Page, path: string, at?: { x: number; y: number }): Promise<void> {
  return dropFiles(page, [path], at);
}

/** What a notification of the system says. */
export interface ShownNotification {
  readonly title: string;
  readonly body: string;
}

interface NotificationList {
  readonly shown?: readonly (ShownNotification & { emit(event: 'click'): void })[];
}

/** The notifications so far; undefined on the real runtime, which keeps none of them. */
export function shownNotifications(app: ElectronApplication): Promise<readonly ShownNotification[] | undefined> {
  return app.evaluate(({ Notification }) =>
    (Notification as unknown as NotificationList).shown?.map(({ title, body }) => ({ title, body })),
  );
}

/** Clicks the notification that was shown last. */
export async function clickNotification(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => (Notification as unknown as NotificationList).shown?.at(-1)?.emit('click'));
}
