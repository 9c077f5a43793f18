// `npm test`: the program is built; rules, data and workbooks in plain Node, with the threads that were built; the whole
// program end to end; the package. With arguments, only the Vitest files they name, on the sources. The last line is what a build server reads.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../vite/build-all.ts';
import { installedRuntime, standInFolder } from './electron-runtime.ts';
import { playwrightTally, type Tally, vitestTally } from './test-results.ts';
import { binOf, root, runNode } from './tools.ts';

const reports = join(root, 'test-results/reports');

function reportFile(name: string): string {
  const file = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function runVitest(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Tally {
  const file = reportFile(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return vitestTally(file, runNode(binOf('vitest'), ['run', ...reporters, ...args], env));
}

async function build(): Promise<Tally> {
  try {
    await buildIfStale();
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

function runEndToEnd(): Tally {
  const file = reportFile('end-to-end');
  const runtime = installedRuntime();
  const standIn = runtime === undefined ? { ELECTRON_OVERRIDE_DIST_PATH: standInFolder } : {};
  console.log(`\nEnd to end on ${runtime ?? 'the stand-in (test/support/electron)'}`);
  const env = { ...standIn, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  return playwrightTally(file, runNode(binOf('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], env));
}

const chosen = process.argv.slice(2);
const tallies: Tally[] = [];
if (chosen.length > 0) tallies.push(runVitest('chosen', chosen));
else {
  const built = await build();
  tallies.push(built);
  const env = { PANTAU_TEST_BUILT: built.failed === 0 ? '1' : '0' };
  tallies.push(runVitest('node', ['--exclude=test/packaging/**'], env));
  tallies.push(runEndToEnd());
  tallies.push(runVitest('packaging', ['test/packaging']));
}
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
