import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundlesIn } from '../threads/bundles.ts';

const here = import.meta.url;
/** Sources are run as they are in development; the package has one bundle per entry. */
const isBundled = here.endsWith('.mjs');

const source = {
  threads: { data: new URL('../data/thread.ts', here), workbook: new URL('../workbook/thread.ts', here) },
  nativeBinding: undefined,
};

/** Scripts of the threads, and the native file of the bundled program. */
export const { threads, nativeBinding } = isBundled ? bundlesIn(new URL('../', here)) : source;

/** A path as the person typed it, from the folder they typed it in (npm changes the folder). */
export function typedPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** Where the windowed program keeps its store for this user. */
export function usualStoreFolder(): string {
  const fromEnvironment = process.env['PANTAU_STORE'];
  if (fromEnvironment) return typedPath(fromEnvironment);
  return join(settingsFolder(), 'pantau-ucj', 'store');
}

function settingsFolder(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}
