import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Path of the script that a package declares under `bin`, so that it runs without a shell on every system. */
export function binOf(packageName: string, name = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (path === undefined) throw new Error(`${packageName} has no command ${name}`);
  return join(folder, path);
}

/** Runs a JavaScript or TypeScript program with this Node, its output shown as it comes; answers its exit code. */
export function runNode(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const done = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (done.error) throw done.error;
  return done.status ?? 1;
}
