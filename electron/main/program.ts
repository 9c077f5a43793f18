import { join } from 'node:path';
import { app, dialog } from 'electron';
import { ipc } from '../../shared/ipc.ts';
import { CodedError } from '../../shared/result.ts';
import { fillIn } from '../../shared/texts/fill-in.ts';
import { shellTexts } from '../../shared/texts/shell.ts';
import { type Application, openApplication } from '../threads/application.ts';
import { listenToWindow } from './ipc.ts';
import { createMainLog, type MainLog } from './log.ts';
import { showMenu } from './menu.ts';
import { places } from './places.ts';
import { declareAppScheme, serveApp } from './protocol.ts';
import { watchReminders } from './reminders/watch-reminders.ts';
import { confineAllContents, denyPermissions } from './security.ts';
import { shellHandlers } from './shell-handlers.ts';
import type { StartOptions } from './start-options.ts';
import { type Watched, watchData, watchPage } from './stopped.ts';
import { bringToFront, openMainWindow } from './window.ts';
import { readWindowState } from './window-state.ts';

const applicationId = 'id.pantau.ucj';

/** Starts the program with its window; a second start only brings the first one to the front. */
export function startProgram(options: StartOptions): void {
  app.setAppUserModelId(applicationId);
  // By name, because the package's display name would give another folder than the command line looks in.
  app.setPath('userData', options.profileFolder ?? join(app.getPath('appData'), 'pantau-ucj'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  declareAppScheme();
  confineAllContents();
  const log = createMainLog();
  process.on('unhandledRejection', (reason) => log.write('error', { cause: causeOf(reason) }));
  process.on('uncaughtException', (error) => {
    const reference = log.write('error', { cause: causeOf(error) });
    refuse(error, reference);
  });
  // Not awaited at the top level: Electron becomes ready only after this module has been read.
  void app.whenReady().then(() => run(options, log));
}

function run(options: StartOptions, log: MainLog): void {
  const storeFolder = options.storeFolder ?? join(app.getPath('userData'), 'store');
  denyPermissions();
  const application = openApplication({
    storeFolder,
    nativeBinding: places.nativeBinding,
    threads: places.threads,
    today: options.today,
    log: log.write,
  });
  serveApp(application);
  const main = openMainWindow(application);
  const { window } = main;
  showMenu(shellTexts[main.state().language]);
  const shell = shellHandlers({ main, application, storeFolder, log });
  listenToWindow({ application, shell, contents: window.webContents, log: log.write });
  app.on('second-instance', () => bringToFront(window));
  app.on('window-all-closed', () => app.quit());
  const watched = { window, texts: () => shellTexts[main.state().language], log };
  watchPage(watched);
  void follow(application, watched, storeFolder);
  // A store that was refused is told by `follow`.
  void application.then(
    (opened) => watchReminders({ main, application: opened, log }),
    () => undefined,
  );
}

/** From the opened store on: its log, its events to the window, its end before ours. */
async function follow(opening: Promise<Application>, watched: Watched, storeFolder: string): Promise<void> {
  const { window, log } = watched;
  try {
    const application = await opening;
    log.startIn(storeFolder);
    log.write('info', { event: 'started', version: app.getVersion() });
    if (!app.isPackaged) process.stdout.write(`Log: ${log.file()}\n`);
    application.onEvent((event) => {
      if (!window.isDestroyed()) window.webContents.send(ipc.event, event);
    });
    watchData(watched, application);
    closeBeforeQuitting(application);
  } catch (error) {
    refuse(error, log.write('error', { cause: causeOf(error) }));
  }
}

/** The threads end their transactions before the process ends. */
function closeBeforeQuitting(application: Application): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void application.close().finally(() => app.exit(0));
  });
}

/** Says in words why the program cannot start or go on, and ends. Nothing was opened for writing before this. */
function refuse(error: unknown, reference: string): void {
  const { refused, errors } = shellTexts[languageOfWindow()];
  const { code, details } = error instanceof CodedError ? error : new CodedError('internal');
  const words = fillIn(errors[code], details ?? {});
  dialog.showErrorBox(refused.title, `${words}\n\n${refused.details}: ${code} · ${reference}`);
  app.exit(1);
}

function languageOfWindow(): 'id' | 'en' {
  return app.isReady() ? readWindowState().language : 'id';
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\n${causeOf(error.cause)}`;
}
