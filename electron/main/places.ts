import { fileURLToPath } from 'node:url';
import { bundlesIn } from '../threads/bundles.ts';

// Every bundle lies in its own folder of dist/: this module is dist/main/main.mjs when it runs.
const dist = new URL('../', import.meta.url);

/** Files of the program beside the main bundle. */
export const places = {
  preload: fileURLToPath(new URL('preload/preload.cjs', dist)),
  renderer: fileURLToPath(new URL('renderer/', dist)),
  rendererFiles: fileURLToPath(new URL('renderer-files.json', dist)),
  commandLine: new URL('cli/cli.mjs', dist),
  ...bundlesIn(dist),
} as const;
