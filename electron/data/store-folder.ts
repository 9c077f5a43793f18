import { accessSync, constants, existsSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { fail } from '../../shared/result.ts';

/** Folder names under which sync clients keep what they own; such a client copies a database half-written. */
const syncedFolderNames = [
  /^onedrive( -.*)?$/i,
  /^dropbox( \(.*\))?$/i,
  /^google ?drive( .*)?$/i,
  /^googledrive-.*$/i,
  /^(my drive|drive saya)$/i,
  /^icloud ?drive$/i,
  /^mobile documents$/i,
  /^nextcloud\d*$/i,
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

/** Where the clients of OneDrive say that they keep their folders: private, for work, of an organisation. */
const cloudRoots = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'] as const;

/**
 * Refuses a folder that a sync client owns, before anything is made in it: `store-in-sync-folder`, with the client's folder.
 * Links and junctions are followed: what matters is where the files will lie.
 */
export function refuseSyncedFolder(folder: string): void {
  const asNamed = resolve(folder);
  const owner = syncOwner(asNamed) ?? syncOwner(realFolder(asNamed));
  if (owner !== null) fail('store-in-sync-folder', { folder: owner });
}

/** A folder behind its links; of one that is not there yet, the part of the path that is. */
function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(realFolder(above), basename(folder));
  }
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
  for (const name of cloudRoots) {
    const root = process.env[name];
    if (root === undefined || root === '') continue;
    if ([root, realFolder(resolve(root))].some((one) => isWithin(folder, resolve(one)))) return root;
  }
  for (let at = folder; at !== parse(at).root; at = dirname(at)) {
    const name = parse(at).base;
    if (syncedFolderNames.some((pattern) => pattern.test(name)) || holdsMarker(at)) return at;
  }
  return null;
}

/** Windows does not tell letters by their case. */
export function isWithin(folder: string, root: string, platform: NodeJS.Platform = process.platform): boolean {
  const comparable = (path: string) => (platform === 'win32' ? path.toLowerCase() : path);
  return `${comparable(folder)}${sep}`.startsWith(`${comparable(root)}${sep}`);
}

function holdsMarker(folder: string): boolean {
  try {
    const names = new Set(readdirSync(folder).map((name) => name.toLowerCase()));
    return syncMarkers.some((marker) => names.has(marker));
  } catch {
    return false;
  }
}
