// `npm start`: opens the program, from dist/ as in the package, on the real Electron where it can be had.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from '../vite/build-all.ts';
import { obtainRuntime, standInFolder } from './electron-runtime.ts';
import { root } from './tools.ts';

const fetchFlag = '--fetch-runtime';
const args = process.argv.slice(2).filter((arg) => arg !== fetchFlag);
await buildIfStale();
const runtime = obtainRuntime(process.argv.includes(fetchFlag));
if (runtime === undefined) {
  console.error(
    'The Electron runtime cannot be had here; tried again in a day, or at once with: npm start -- --fetch-runtime\n' +
      'Running the same program on the stand-in of test/support/electron, in Chromium: for trying it, not for office use.',
  );
}
const command = runtime ?? process.execPath;
const first = runtime === undefined ? [join(standInFolder, 'launcher.ts')] : [];
const program = spawn(command, [...first, root, ...args], { cwd: root, stdio: 'inherit' });
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => program.kill(signal));
program.on('error', (error) => {
  console.error(`${command} could not be started: ${error.message}`);
  process.exitCode = 1;
});
program.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
