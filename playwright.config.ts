import { defineConfig } from '@playwright/test';
import { installedRuntime, standInFolder } from './build/tasks/electron-runtime.ts';

// The specs are ordinary Electron specs; without the runtime they run on the stand-in (test/support/electron/README.md).
if (installedRuntime() === undefined) process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= standInFolder;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/end-to-end',
  timeout: 60_000,
  forbidOnly: true,
  // A test that only passes the second time has found something.
  retries: 0,
  workers: 2,
  fullyParallel: false,
  use: { trace: 'off' },
});
