import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Above this a file lies compressed in the package: the window's files would else take half of it. */
const largeBytes = 5_000;
const compressible = new Set(['.js', '.css', '.wasm']);

/** The ending of a compressed file, beside the one it is asked for with. */
export const compressedEnding = '.gz';

/** Compresses the large files of the window; the `app://` protocol unpacks what it answers. */
export function compressLarge(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !compressible.has(extname(path))) continue;
    const bytes = readFileSync(path);
    if (bytes.length < largeBytes) continue;
    writeFileSync(path + compressedEnding, gzipSync(bytes, { level: 9 }));
    rmSync(path);
  }
}
