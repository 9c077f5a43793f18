import { spawn } from 'node:child_process';
import { readFileSync, statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setImmediate as breathe } from 'node:timers/promises';

/** Numbers of fsync and fdatasync in the system calls of Linux. */
const flushCalls: Readonly<Record<string, readonly string[]>> = { x64: ['74', '75'], arm64: ['82', '83'] };
/** What statfs says of a file system in memory, where a flush is over before anybody can see it. */
const tmpfs = 0x01021994;

/** Whether this system shows in which call a process is, and `folder` lies where a flush takes time. */
export function canWatchFlushes(folder: string): boolean {
  if (process.platform !== 'linux' || !(process.arch in flushCalls)) return false;
  try {
    readFileSync('/proc/self/syscall');
    return statfsSync(folder).type !== tmpfs;
  } catch {
    return false;
  }
}

/** How often a process was seen in a flush, of so many looks, while it saved people under a setting of `synchronous`. */
export async function watchCommits(
  storeFolder: string,
  synchronous: 'FULL' | 'NORMAL',
  count: number,
): Promise<{ looks: number; flushing: number }> {
  const script = fileURLToPath(new URL('committer.ts', import.meta.url));
  const args = [script, storeFolder, synchronous, String(count)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  while (!said.includes('ready') && !isOver()) await breathe();
  child.stdin.write('1');
  const found = { looks: 0, flushing: 0 };
  while (!said.includes('done') && !isOver()) {
    found.looks += 1;
    if (isFlushing(child.pid)) found.flushing += 1;
    if (found.looks % 50 === 0) await breathe();
  }
  child.stdin.end('1');
  await closed;
  return found;
}

function isFlushing(pid: number | undefined): boolean {
  try {
    const [call = ''] = readFileSync(`/proc/${pid}/syscall`, 'latin1').split(' ');
    return flushCalls[process.arch]?.includes(call) ?? false;
  } catch {
    return false;
  }
}
