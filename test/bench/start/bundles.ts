import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { nodeBundleConfig } from '../../../build/vite/node-bundles.ts';

const folder = fileURLToPath(new URL('../../../node_modules/.cache/bench/start/', import.meta.url));

/** Bundles of the threads' supervisor and the data thread as the package has them; the folder they lie in. */
export async function startBundles(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [entry, file] of [
    ['electron/threads/application.ts', 'application.mjs'],
    ['electron/data/thread.ts', 'data.mjs'],
  ] as const) {
    const config = nodeBundleConfig({ entry, file, format: 'es' });
    await build({ ...config, build: { ...config.build, outDir: folder } });
  }
  return folder;
}
