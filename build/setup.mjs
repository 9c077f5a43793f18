// The one way in: `npm start`, `npm test` and every other script run this file with whatever Node the machine has
// (20 or newer). It installs what is missing and hands over to the Node that the project pins. Plain JavaScript and
// no packages: it runs before there are any.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './setup/install.mjs';
import { projectNode, searchPath } from './setup/node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What runs for each script of package.json, relative to the root. */
const tasks = {
  start: 'build/tasks/start.ts',
  test: 'build/tasks/test.ts',
  check: 'build/tasks/check.ts',
  build: 'build/tasks/build.ts',
  package: 'build/tasks/package.ts',
  format: 'build/tasks/format.ts',
  demo: 'test/demo/demo.ts',
  cli: 'electron/cli/main.ts',
  bench: 'test/bench/run.ts',
  fuzz: 'test/fuzz/workbooks.ts',
  torture: 'test/torture/run.ts',
};

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const [task, ...args] = process.argv.slice(2);
if (task === undefined || !Object.hasOwn(tasks, task)) {
  fail(`Usage: node build/setup.mjs <${Object.keys(tasks).join('|')}> [arguments]`);
}

try {
  ensureInstalled(root);
} catch (error) {
  fail(error.message);
}

const node = projectNode(root);
if (node === undefined) {
  fail(
    `This is Node ${process.versions.node}; on ${process.platform}-${process.arch} the project needs Node 22.18 or newer ` +
      '(24 is what it is tested with). Install it from https://nodejs.org and run the same command again.',
  );
}

const child = spawn(node, [join(root, tasks[task]), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    // What is run from its sources is compiled once. Not for measurements: the bundles have no such cache.
    ...(task !== 'bench' && { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled') }),
    ...process.env,
    ...searchPath(root, node),
    INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
  },
});
// Ctrl-C reaches the child by itself; this process only waits for it to end in its own way.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
