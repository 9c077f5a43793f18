// The module `electron` of the stand-in: what our main process uses, and nothing else. See README.md.
import { join } from 'node:path';
import { app, shutdown } from './app.ts';
import { startBrowser } from './browser.ts';
import { serveLoopback } from './loopback.ts';
import { host } from './window.ts';

export { app } from './app.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { protocol } from './loopback.ts';
export { Notification } from './notification.ts';
export { Menu, screen, session, shell } from './system.ts';
export { nativeTheme } from './theme.ts';
export { BrowserWindow, webContents } from './window.ts';

/** Runs an app as the executable would: its main first, then Chromium, then `ready`. */
export async function begin(folder: string, runMain: () => Promise<unknown>): Promise<void> {
  app._prepare(folder);
  await runMain();
  if (app._isLeaving()) return;
  const profile = join(app.getPath('userData'), 'stand-in-chromium');
  host.visible =
    !process.argv.includes('--remote-debugging-port=0') &&
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? (process.platform === 'linux' ? '' : 'yes'));
  if (!host.visible && !process.argv.includes('--remote-debugging-port=0')) {
    process.stderr.write('There is no display here: the program runs without a window. Ctrl-C ends it.\n');
  }
  const sandbox = !process.argv.includes('--no-sandbox') && process.getuid?.() !== 0;
  const browser = await startBrowser({
    profile,
    switches: app.commandLine._all(),
    resolverRules: await serveLoopback(),
    visible: host.visible,
    sandbox,
  });
  host.browser = browser;
  await browser.send('Target.setDiscoverTargets', { discover: true });
  shutdown.endBrowser = async () => {
    const gone = new Promise((resolve) => browser.once('gone', resolve));
    browser.send('Browser.close').catch(() => undefined);
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 2_000))]);
    browser.kill();
  };
  browser.once('gone', () => {
    if (!app._isLeaving()) app.exit(1);
  });
  process.once('SIGINT', () => app.quit());
  process.once('SIGTERM', () => app.quit());
  app._becomeReady();
}
