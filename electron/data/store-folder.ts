import { accessSync, constants, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { fail } from '../../shared/result.ts';

/** Folder names under which sync clients keep what they own; such a client copies a database half-written. */
const syncedFolderNames = [
  /^onedrive( -.*)?$/i,
  /^dropbox( \(.*\))?$/i,
  /^google ?drive$/i,
  /^my drive$/i,
  /^icloud ?drive$/i,
  /^nextcloud$/i,
  /^owncloud$/i,
  /^megasync$/i,
];

/** Files and folders by which a sync client marks the top of what it owns. */
const syncMarkers = [
  '.dropbox',
  '.dropbox.cache',
  '.stfolder',
  '.owncloudsync.log',
  '.tmp.drivedownload',
  '.syncthing',
];

/** Refuses a folder that a sync client owns, before anything is made in it: `store-in-sync-folder`, with the client's folder. */
export function refuseSyncedFolder(folder: string): void {
  const owner = syncOwner(resolve(folder));
  if (owner !== null) fail('store-in-sync-folder', { folder: owner });
}

/** Refuses a folder that cannot be written, before the store in it is opened: `store-read-only`. */
export function checkStoreFolder(folder: string): void {
  const probe = join(folder, `.write-probe-${process.pid}`);
  try {
    accessSync(folder, constants.W_OK);
    writeFileSync(probe, '');
    rmSync(probe);
    if (existsSync(join(folder, 'store.db'))) accessSync(join(folder, 'store.db'), constants.W_OK);
  } catch {
    fail('store-read-only', { folder });
  }
}

function syncOwner(folder: string): string | null {
  const cloudRoot = process.env['OneDrive'];
  if (cloudRoot !== undefined && cloudRoot !== '' && `${folder}${sep}`.startsWith(`${resolve(cloudRoot)}${sep}`))
    return cloudRoot;
  for (let at = folder; at !== parse(at).root; at = dirname(at)) {
    const name = parse(at).base;
    if (syncedFolderNames.some((pattern) => pattern.test(name)) || holdsMarker(at)) return at;
  }
  return null;
}

function holdsMarker(folder: string): boolean {
  try {
    const names = new Set(readdirSync(folder).map((name) => name.toLowerCase()));
    return syncMarkers.some((marker) => names.has(marker));
  } catch {
    return false;
  }
}
