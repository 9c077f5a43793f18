import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, expect, type Page, test as base } from '@playwright/test';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The program under test with its one window. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors in the page's console and exceptions nobody caught since the last time; a test ends with none left. */
  takeComplaints(): string[];
  close(): Promise<void>;
}

export interface Start {
  /** Holds `store/` and `window/`. */
  readonly folder: string;
  readonly today: string;
  readonly arguments?: readonly string[];
}

/** What a start of the program is given; the same for Playwright and for a start by hand. */
export function programArguments({ folder, today, arguments: more = [] }: Start): string[] {
  return [root, '--store', join(folder, 'store'), '--profile', join(folder, 'window'), '--today', today, ...more];
}

/** Starts the program on the folder and waits until its window can be used. */
export async function startProgram(start: Start): Promise<Program> {
  const app = await _electron.launch({ args: programArguments(start), cwd: root });
  const complaints: string[] = [];
  app.on('window', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  });
  const page = await app.firstWindow();
  await page.waitForURL(/\/index\.html/);
  await page.waitForFunction(() => 'api' in window);
  let closing: Promise<void> | undefined;
  return { app, page, takeComplaints: () => complaints.splice(0), close: () => (closing ??= app.close()) };
}

/** A new empty folder for one test. */
export async function temporaryFolder(label: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `pantau-${label}-`));
}

interface Fixtures {
  /** The day the program takes for today: `test.use({ today: '2026-12-31' })`. */
  readonly today: string;
  /** A folder of this test alone; the store lies in its `store/`. */
  readonly folder: string;
  /** The program, started on an empty store. A test that uses it fails when the page complained. */
  readonly program: Program;
  readonly page: Page;
}

export const test = base.extend<Fixtures>({
  today: ['2026-10-01', { option: true }],

  folder: async ({ today }, use) => {
    const folder = await temporaryFolder(today);
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },

  program: async ({ folder, today }, use) => {
    const program = await startProgram({ folder, today });
    await use(program);
    await program.close();
    expect(program.takeComplaints()).toEqual([]);
  },

  page: async ({ program }, use) => {
    await use(program.page);
  },
});

export { expect } from '@playwright/test';
