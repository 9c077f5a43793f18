import { defineConfig } from '@playwright/test';

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
