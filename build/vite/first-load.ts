import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** What the scripts weigh, gzipped, that the window must load before it shows anything. */
export const firstLoadLimit = 350 * 1024;

/** Bytes, gzipped, of the entry script and all it imports outright, from Vite's manifest. */
export function firstLoadBytes(folder: string, manifest: Readonly<Record<string, Chunk>>): number {
  const files = new Set<string>();
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) visit(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) visit(chunk);
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}
