import { app, nativeTheme, shell } from 'electron';
import { shellTexts } from '../../shared/texts/shell.ts';
import { unwrap } from '../../shared/result.ts';
import type { Application } from '../threads/application.ts';
import { chooseFile, chooseSaveTarget } from './dialogs.ts';
import type { ShellHandlers } from './ipc.ts';
import type { MainLog } from './log.ts';
import { showMenu } from './menu.ts';
import { openDocument, openDocumentInside, openFolder } from './open-file.ts';
import type { MainWindow } from './window.ts';

interface Parts {
  readonly main: MainWindow;
  readonly application: Promise<Application>;
  readonly storeFolder: string;
  readonly log: MainLog;
}

/** The channels that the main process answers: dialogs, the system's programs, theme and language of the shell. */
export function shellHandlers({ main, application, storeFolder, log }: Parts): ShellHandlers {
  const texts = () => shellTexts[main.state().language];
  return {
    'shell.chooseFile': async ({ purpose }) => chooseFile(main.window, purpose, texts(), (await application).files),
    'shell.chooseSaveTarget': async ({ suggestedName }) =>
      chooseSaveTarget(main.window, suggestedName, texts(), (await application).files),
    'shell.openFile': async ({ token }) => {
      await openDocument((await application).files.resolve(token).path);
      return {};
    },
    'shell.revealFile': async ({ token }) => {
      shell.showItemInFolder((await application).files.resolve(token).path);
      return {};
    },
    'shell.releaseFile': async ({ token }) => {
      (await application).files.release(token);
      return {};
    },
    'shell.openAttachment': async ({ uid }) => {
      const answer = unwrap(await (await application).call('agreements.attachmentPath', { uid })) as { path: string };
      await openDocumentInside(storeFolder, answer.path);
      return {};
    },
    'shell.openStoreFolder': async () => {
      await openFolder(storeFolder);
      return {};
    },
    'shell.setTheme': ({ theme }) => {
      nativeTheme.themeSource = theme;
      main.remember({ theme });
      return {};
    },
    'shell.setLanguage': ({ language }) => {
      main.remember({ language });
      showMenu(texts());
      return {};
    },
    'shell.about': () => ({ version: app.getVersion(), runtime: runtime(), storeFolder, logFile: log.file() }),
  };
}

function runtime(): string {
  const { electron, node } = process.versions;
  return electron === undefined ? `Node ${node}` : `Electron ${electron}`;
}
