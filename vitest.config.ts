import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,data,workbook,layers,packaging}/**/*.test.ts'],
    environment: 'node',
    // All cores: by default one is left free, and of two that is half.
    maxWorkers: '100%',
    // Bounds against hanging, not against slowness: a busy machine takes many times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Threads run from their sources: types are stripped once, not by each of a thousand threads, which costs three
    // times what is tested.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) },
    // Requiring the electron package outside Electron would start its download.
    alias: { electron: fileURLToPath(new URL('test/support/electron/absent.ts', import.meta.url)) },
  },
});
