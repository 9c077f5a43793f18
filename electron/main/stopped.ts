import { app, type BrowserWindow, dialog } from 'electron';
import { CodedError } from '../../shared/result.ts';
import { fillIn } from '../../shared/texts/fill-in.ts';
import type { ShellTexts } from '../../shared/texts/shell.ts';
import type { Application } from '../threads/application.ts';
import { createLimit } from './limit.ts';
import type { MainLog } from './log.ts';

/** What is needed to tell a person that a part of the program stopped, and to start it again. */
export interface Watched {
  readonly window: BrowserWindow;
  readonly texts: () => ShellTexts;
  readonly log: MainLog;
}

const mostReloads = 3;
const minute = 60_000;

/** A page that crashed is loaded again: what it showed is in the store. One that goes on crashing is left to the person. */
export function watchPage(watched: Watched): void {
  const { window, log, texts } = watched;
  const mayReload = createLimit(mostReloads, minute);
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.write('error', { event: 'render-process-gone', reason, exitCode });
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (mayReload()) return webContents.reload();
    const { page, pageAdvice, reload } = texts().stopped;
    void offer(watched, { message: page, advice: pageAdvice, again: reload }).then((isWanted) => {
      if (isWanted && !window.isDestroyed()) webContents.reload();
    });
  });
}

/** A data thread that died is started again when the person says so; until then nothing can be read or saved. */
export function watchData(watched: Watched, application: Application): void {
  application.onDataLost(() => {
    const { data, dataAdvice } = watched.texts().stopped;
    void reopen(watched, application, { message: data, advice: dataAdvice });
  });
}

async function reopen(
  watched: Watched,
  application: Application,
  words: { readonly message: string; readonly advice: string },
): Promise<void> {
  const { stopped, errors } = watched.texts();
  if (!(await offer(watched, { ...words, again: stopped.reopen }))) return;
  try {
    await application.reopenData();
    watched.log.write('info', { event: 'data-reopened' });
  } catch (error) {
    const { code, details } = error instanceof CodedError ? error : new CodedError('internal', {}, { cause: error });
    watched.log.write('error', { event: 'data-not-reopened', code, cause: String(error) });
    await reopen(watched, application, { message: stopped.notReopened, advice: fillIn(errors[code], details ?? {}) });
  }
}

/** Says what stopped and where the log lies; `true` when it shall be started again, else the program ends. */
async function offer(
  { window, texts, log }: Watched,
  { message, advice, again }: { readonly message: string; readonly advice: string; readonly again: string },
): Promise<boolean> {
  const { quit, log: logWords } = texts().stopped;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Pantau UCJ',
    message,
    detail: `${advice}\n\n${fillIn(logWords, { log: log.file() })}`,
    buttons: [again, quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) app.quit();
  return response === 0;
}
