import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tasks/tools.ts';

const stampFile = join(root, 'dist', '.sources');
const sourceFolders = ['shared', 'electron', 'renderer', 'build/vite', 'build/notices'];

/** One word for the state of all sources that a build reads: their names, sizes and times. */
function sourceState(): string {
  const hash = createHash('sha256');
  const files = sourceFolders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.toSorted(), join(root, 'package-lock.json')]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether dist/ was built, whole, from the sources as they are now. */
export function isBuilt(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceState();
}

/** Notes the state of the sources; written last, so that a broken-off build is redone. */
export function stampFor(state = sourceState()): () => void {
  return () => writeFileSync(stampFile, state);
}
