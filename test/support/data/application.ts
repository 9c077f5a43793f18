import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Application, type ApplicationOptions, openApplication } from '../../../electron/threads/application.ts';
import { nativeBinding, threads } from '../built-threads.ts';

export interface TestApplication {
  readonly application: Application;
  /** The store; a test may keep its own files beside it. */
  readonly folder: string;
}

const opened: TestApplication[] = [];

afterEach(async () => {
  for (const { application, folder } of opened.splice(0)) {
    await application.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The program without its windows, with its real threads, on the store of a folder; the test closes it. */
export function openTestApplication(
  storeFolder: string,
  scripts: Partial<ApplicationOptions['threads']> = {},
): Promise<Application> {
  return openApplication({
    storeFolder,
    today: '2026-11-22',
    threads: { ...threads, ...scripts },
    nativeBinding,
    log: () => 'reference',
  });
}

/** The program without its windows, with its real threads, on an empty store of its own. */
export async function anApplication(scripts: Partial<ApplicationOptions['threads']> = {}): Promise<TestApplication> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-'));
  const application = await openTestApplication(folder, scripts);
  opened.push({ application, folder });
  return { application, folder };
}
