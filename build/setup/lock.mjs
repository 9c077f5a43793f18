import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

const longestInstallMs = 20 * 60_000;

function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function readToken(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The content of a lock whose owner has gone (killed, or so old that the process id must be another program's). */
function staleToken(path) {
  try {
    const token = readFileSync(path, 'utf8');
    const owner = Number(token.split(' ')[0]);
    const age = Date.now() - statSync(path).mtimeMs;
    // Between its creation and its first byte the file is empty for a moment.
    const isStale = owner > 0 ? !isAlive(owner) || age > longestInstallMs : age > 5_000;
    return isStale ? token : undefined;
  } catch {
    return undefined;
  }
}

/** Moves a stale lock away; when another process was quicker and the lock is already a new one, puts it back. */
function removeStale(path, token) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readToken(aside) === token) rmSync(aside, { force: true });
    else renameSync(aside, path);
  } catch {
    // The other process has it.
  }
}

function take(path, token) {
  try {
    writeFileSync(path, token, { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST' || error.code === 'EPERM') return false;
    throw error;
  }
  return true;
}

/** Runs `work` while no other process holds the lock file at `path`; waits for the other one, telling so once. */
export function withLock(path, work) {
  const token = `${process.pid} ${Date.now()} ${Math.random()}`;
  let told = false;
  while (!take(path, token)) {
    const stale = staleToken(path);
    if (stale !== undefined) {
      removeStale(path, stale);
      continue;
    }
    if (!told) process.stderr.write('Another run is installing the packages; waiting for it.\n');
    told = true;
    sleep(500);
  }
  try {
    return work();
  } finally {
    if (readToken(path) === token) rmSync(path, { force: true });
  }
}
