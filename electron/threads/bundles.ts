import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Bundles of the threads and the native file of the database, below the folder that holds every bundle. */
export function bundlesIn(dist: URL): {
  readonly threads: { readonly data: URL; readonly workbook: URL };
  readonly nativeBinding: string;
} {
  const native = join(fileURLToPath(new URL('native/', dist)), `${process.platform}-${process.arch}.node`);
  return {
    threads: { data: new URL('threads/data.mjs', dist), workbook: new URL('threads/workbook.mjs', dist) },
    // A native file cannot be loaded from inside the archive; the package keeps it beside the archive.
    nativeBinding: native.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked'),
  };
}
