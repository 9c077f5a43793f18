import { fileURLToPath } from 'node:url';
import { bundlesIn } from '../../electron/threads/bundles.ts';

const sources = {
  threads: {
    data: new URL('../../electron/data/thread.ts', import.meta.url),
    workbook: new URL('../../electron/workbook/thread.ts', import.meta.url),
  },
  nativeBinding: undefined,
};

const native = `../../node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`;

const built = {
  ...bundlesIn(new URL('../../dist/', import.meta.url)),
  // A test opens stores with the package's own file too: a second copy of SQLite in one process would not see its locks.
  nativeBinding: fileURLToPath(new URL(native, import.meta.url)),
};

/**
 * The threads as the package has them, when the whole test run has built them: they start in half the time, and it is they
 * who are shipped. Their sources in a run of single files, which builds nothing.
 */
export const { threads, nativeBinding } = process.env['PANTAU_TEST_BUILT'] === '1' ? built : sources;
