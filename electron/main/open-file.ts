import { realpath } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import { shell } from 'electron';
import { fail } from '../../shared/result.ts';

/** Only documents are handed to the system: opening a program would run it. Every kind that an agreement keeps is one. */
const documents = new Set('.xlsx .xlsm .xls .ods .csv .pdf .jpg .jpeg .png .tif .docx .doc .ics'.split(' '));

/** Opens a document in the program the system has for it; throws `file-not-openable`. */
export async function openDocument(path: string): Promise<void> {
  if (!documents.has(extname(path).toLowerCase())) fail('file-not-openable');
  await openPath(path);
}

/** Opens a document that must lie inside a folder, wherever links may lead; throws `not-found` or `file-not-openable`. */
export async function openDocumentInside(folder: string, path: string): Promise<void> {
  const real = await realpath(path).catch(() => fail('not-found'));
  if (!real.startsWith((await realpath(folder)) + sep)) fail('not-found');
  await openDocument(real);
}

/** Opens a folder of ours in the system's file browser; throws `file-not-openable`. */
export async function openFolder(path: string): Promise<void> {
  await openPath(path);
}

async function openPath(path: string): Promise<void> {
  const problem = await shell.openPath(path);
  if (problem !== '') fail('file-not-openable');
}
