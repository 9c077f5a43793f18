import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { Parsed } from '../../shared/contract.ts';
import type { FileTickets } from '../threads/files.ts';
import type { FileTicket } from '../../shared/fields.ts';
import type { ShellTexts } from '../../shared/texts/shell.ts';
import { takeChosen } from './chosen-file.ts';

type Purpose = Parsed<'shell.chooseFile'>['purpose'];

const extensions: Readonly<Record<Purpose, readonly string[]>> = {
  workbook: ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt', 'xml', 'htm', 'html'],
  attachment: ['pdf', 'jpg', 'jpeg', 'png', 'tif', 'docx', 'doc', 'xlsx'],
  template: ['docx'],
  profiles: ['json'],
  layout: ['json'],
};

/** What a file to be written is called in the dialog, by its ending. */
const savedKinds: Readonly<Record<string, 'calendar' | 'template' | 'profiles'>> = {
  '.ics': 'calendar',
  '.docx': 'template',
  '.json': 'profiles',
};

/** Lets a person choose a file to read; `null` when they change their mind, `file-unreadable` when it cannot be read. */
export async function chooseFile(
  window: BrowserWindow,
  purpose: Purpose,
  texts: ShellTexts,
  files: FileTickets,
): Promise<FileTicket | null> {
  const filters: FileFilter[] = [
    { name: texts.fileKinds[purpose], extensions: [...extensions[purpose]] },
    { name: texts.allFiles, extensions: ['*'] },
  ];
  const answer = await dialog.showOpenDialog(window, {
    title: texts.chooseFile[purpose],
    properties: ['openFile'],
    filters,
  });
  const [path] = answer.filePaths;
  if (answer.canceled || path === undefined) return null;
  return takeChosen(path, files);
}

/** Lets a person choose where a file is written; the system's dialog asks before an existing file is replaced. */
export async function chooseSaveTarget(
  window: BrowserWindow,
  suggestedName: string,
  texts: ShellTexts,
  files: FileTickets,
): Promise<FileTicket | null> {
  const name = basename(suggestedName).replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, '-');
  const extension = extname(name);
  const kind = savedKinds[extension] ?? 'workbook';
  const filters: FileFilter[] =
    extension === '' ? [] : [{ name: texts.fileKinds[kind], extensions: [extension.slice(1)] }];
  let defaultPath = join(app.getPath('documents'), name);
  for (;;) {
    const answer = await dialog.showSaveDialog(window, { title: texts.saveFile, defaultPath, filters });
    if (answer.canceled || answer.filePath === '') return null;
    const path = extname(answer.filePath) === '' ? answer.filePath + extension : answer.filePath;
    const existing = await stat(path).catch(() => null);
    if (path === answer.filePath || existing === null) return files.register(path, existing?.size ?? 0, 'write');
    // We added the ending, so the dialog has not asked about the file that has this name: it shall.
    defaultPath = path;
  }
}
