import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from './lock.mjs';

function places(root) {
  return {
    lockFile: join(root, 'package-lock.json'),
    stamp: join(root, 'node_modules', '.installed'),
    // npm writes this one last, after all packages.
    npmRecord: join(root, 'node_modules', '.package-lock.json'),
    // Beside node_modules, because npm empties that folder.
    guard: join(root, '.setup.lock'),
  };
}

/** What the install depends on: the lock file and, for packages with binaries, the machine. */
function fingerprint(root) {
  const lock = readFileSync(places(root).lockFile);
  const machine = `${process.platform}-${process.arch}`;
  return createHash('sha256').update(lock).update(machine).digest('hex');
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** True when somebody ran npm by hand and every package of the lock file is there, so that nothing need be redone. */
function wasInstalledByHand(root) {
  const { lockFile, npmRecord } = places(root);
  if (!existsSync(npmRecord)) return false;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  return wanted.every(([path, wish]) => {
    if (path === '') return true;
    // Looked up in the package itself: npm also rewrites its record when it only computes a new lock file.
    const manifest = readText(join(root, path, 'package.json'));
    if (manifest === undefined) return wish.optional === true && !isMadeForMachine(wish);
    return JSON.parse(manifest).version === wish.version;
  });
}

/** An optional package for exactly this system and processor. Of `libc` pairs and WebAssembly spares one may be absent. */
function isMadeForMachine(entry) {
  if (entry.os === undefined || entry.cpu === undefined || entry.libc !== undefined) return false;
  return [entry.os].flat().includes(process.platform) && [entry.cpu].flat().includes(process.arch);
}

/** How to start npm without a shell where possible: the npm that runs this script, else the one beside this Node. */
function npmCommand() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (script !== undefined) return { command: process.execPath, first: [script], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

function install(root) {
  const { stamp, npmRecord } = places(root);
  // Gone before npm starts, so that an install that is cut off is never taken for a whole one.
  rmSync(stamp, { force: true });
  rmSync(npmRecord, { force: true });
  process.stderr.write('Installing the packages of package-lock.json (once; needs the npm registry) ...\n');
  const { command, first, shell } = npmCommand();
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const done = spawnSync(command, [...first, ...args, '--loglevel=error'], {
    cwd: root,
    shell,
    // The task's own output may be read by a program, so npm's goes to the error stream.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (done.error) throw new Error(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) {
    throw new Error(
      'npm ci did not succeed (see above). The packages come from the npm registry: check the connection, the proxy ' +
        '(npm config get proxy) and the free disk space, and run the same command again; it starts afresh.',
    );
  }
  mkdirSync(dirname(stamp), { recursive: true });
}

/** Makes node_modules match package-lock.json; silent and quick when it does already. Throws with words on failure. */
export function ensureInstalled(root) {
  const { stamp, guard } = places(root);
  const wanted = fingerprint(root);
  if (readText(stamp) === wanted) return;
  withLock(guard, () => {
    if (readText(stamp) === wanted) return;
    if (!wasInstalledByHand(root)) install(root);
    writeFileSync(stamp, wanted);
  });
}
