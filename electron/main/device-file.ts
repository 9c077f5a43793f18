import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What the shell wrote on this device; an empty object when there is nothing that can be read. */
export function readDeviceFile(path: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Remembers on this device; a full or read-only disk costs the memory, never the work. */
export function writeDeviceFile(path: string, value: object): void {
  try {
    writeFileSync(`${path}.new`, JSON.stringify(value));
    renameSync(`${path}.new`, path);
  } catch {
    // The next start simply knows nothing of it.
  }
}
