import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,data,workbook,layers,packaging}/**/*.test.ts'],
    environment: 'node',
    // Bounds against hanging, not against slowness: a busy machine takes many times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Requiring the electron package outside Electron would start its download.
    alias: { electron: fileURLToPath(new URL('test/support/electron/absent.ts', import.meta.url)) },
  },
});
