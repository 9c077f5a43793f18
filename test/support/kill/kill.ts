import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** When a worker is killed: so long after it was ready, or after it has acknowledged so many actions. */
export interface Moment {
  readonly acknowledged: number;
  readonly milliseconds: number;
}

/** Starts a worker of this folder and kills it -9 at a moment; answers what it acknowledged. */
export function runAndKill(
  worker: 'editor.ts' | 'importer.ts',
  args: readonly string[],
  { acknowledged, milliseconds }: Moment,
): Promise<string[]> {
  const script = fileURLToPath(new URL(worker, import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let out = '';
    let complaint = '';
    let isKilled = false;
    child.stderr.on('data', (chunk: Buffer) => (complaint += String(chunk)));
    child.stdout.on('data', (chunk: Buffer) => {
      out += String(chunk);
      if (isKilled || out.split('\n').length < acknowledged + 2) return;
      isKilled = true;
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`${worker} ended with ${code}: ${complaint}`));
      // A line cut in two by the kill was not acknowledged.
      resolve(out.split('\n').slice(1, -1));
    });
  });
}
