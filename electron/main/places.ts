import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Every bundle lies in its own folder of dist/: this module is dist/main/main.mjs when it runs.
const dist = new URL('../', import.meta.url);

/** Files of the program beside the main bundle. */
export const places = {
  preload: fileURLToPath(new URL('preload/preload.cjs', dist)),
  renderer: fileURLToPath(new URL('renderer/', dist)),
  rendererFiles: fileURLToPath(new URL('renderer-files.json', dist)),
  commandLine: new URL('cli/cli.mjs', dist),
  threads: { data: new URL('threads/data.mjs', dist), workbook: new URL('threads/workbook.mjs', dist) },
  nativeBinding: nativeBinding(),
} as const;

/** A native file cannot be loaded from inside the archive; the package keeps it beside the archive. */
function nativeBinding(): string {
  const name = `${process.platform}-${process.arch}.node`;
  return join(fileURLToPath(new URL('native/', dist)), name).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}
