import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './tools.ts';

const packageFolder = join(root, 'node_modules/electron');
const failureNote = join(root, 'node_modules/.cache/electron-runtime-failed');
const dayMs = 24 * 60 * 60_000;

/** The folder that stands where Electron's own would, for Playwright and for the npm package `electron`. */
export const standInFolder = join(root, 'test/support/electron');

/** Path of the real Electron executable, when it has been downloaded. */
export function installedRuntime(): string | undefined {
  const note = join(packageFolder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const path = join(packageFolder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(path) ? path : undefined;
}

/** The runtime, downloaded now when it can be had; a failure is remembered for a day, unless `again` is set. */
export function obtainRuntime(again: boolean): string | undefined {
  const present = installedRuntime();
  if (present !== undefined) return present;
  if (!again && failedLately()) return undefined;
  console.error('Fetching the Electron runtime (about 120 MB, once) ...');
  install();
  const path = installedRuntime();
  if (path === undefined) {
    mkdirSync(dirname(failureNote), { recursive: true });
    writeFileSync(failureNote, new Date().toISOString());
  }
  return path;
}

function failedLately(): boolean {
  return existsSync(failureNote) && Date.now() - statSync(failureNote).mtimeMs < dayMs;
}

/** Runs Electron's own installer. Without a way to the download only a copy in its cache can serve, which is quick. */
function install(): void {
  const usesProxy = Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name));
  const env = {
    ...process.env,
    NODE_USE_ENV_PROXY: '1',
    ...(usesProxy ? { ELECTRON_GET_USE_PROXY: 'true' } : {}),
  };
  const timeout = isReachable(env) ? 15 * 60_000 : 15_000;
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], { cwd: root, env, timeout, stdio: 'ignore' });
}

/** Whether the place of the download answers within five seconds; in a process of its own, which heeds the proxy. */
function isReachable(env: NodeJS.ProcessEnv): boolean {
  const mirror = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron/';
  const script =
    'const signal = AbortSignal.timeout(5000);' +
    "fetch(process.argv[1], { method: 'HEAD', signal }).then(() => process.exit(0), () => process.exit(1));";
  return spawnSync(process.execPath, ['-e', script, mirror], { env, timeout: 8_000, stdio: 'ignore' }).status === 0;
}
