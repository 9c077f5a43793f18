import { rm } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { peopleListFile } from '../bench/import/people-list.ts';
import { call } from '../support/e2e/call.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

/** Everybody the plan counts, in one list. */
const rows = 200_000;
/** Longest that the main process may work at one piece, in milliseconds. */
const longestPiece = 50;

interface Watched {
  longest?: number;
}

/**
 * Watches how long the main process works without looking at its messages. Counted in its own processor time: how long
 * it had to wait for a processor says something about the machine, and nothing about the program.
 */
async function watchMain(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(() => {
    const watched = globalThis as Watched;
    watched.longest = 0;
    let before = process.threadCpuUsage();
    setInterval(() => {
      const { user, system } = process.threadCpuUsage(before);
      before = process.threadCpuUsage();
      watched.longest = Math.max(watched.longest ?? 0, (user + system) / 1000);
    }, 2);
  });
  return () => app.evaluate(() => (globalThis as Watched).longest ?? Number.NaN);
}

let program: Program;
let folder: string;

test.beforeAll(async () => {
  folder = await temporaryFolder('large');
  program = await startProgram({ folder, today: '2026-10-01' });
  const begin = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
  await call(program.page, 'office.begin', begin);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('the main process stays free while 200,000 people come in', async () => {
  // a bound against hanging: reading, judging and saving take a third of a minute on a free machine
  test.setTimeout(240_000);
  const { app, page } = program;
  page.setDefaultTimeout(120_000);
  const screen = new ImportScreen(page);
  await screen.open();
  const list = await peopleListFile(rows);
  const longest = await watchMain(app);
  await screen.choose(app, list);
  await screen.toPreview();
  await screen.save();
  expect(await screen.balance()).toEqual([rows, rows, 0, 0, 0, 0, 0]);
  const held = await longest();
  test.info().annotations.push({ type: 'main process, longest piece of work', description: `${held.toFixed(1)} ms` });
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThanOrEqual(longestPiece);
});
