import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// What the Electron executable does, in Node: `electron [-r module] [switches] <folder> [arguments]`.
const here = dirname(fileURLToPath(import.meta.url));
const argumentsGiven = process.argv.slice(2);
process.argv = [resolve(here, 'electron'), ...argumentsGiven];

const electron = new URL('electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: electron, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

if (argumentsGiven.includes('--inspect=0')) inspector.open(0, '127.0.0.1');

const require = createRequire(import.meta.url);
argumentsGiven.forEach((argument, index) => {
  const preloaded = argumentsGiven[index + 1];
  if (argument === '-r' && preloaded) require(preloaded);
});

const folder = argumentsGiven.find((one, index) => !one.startsWith('-') && argumentsGiven[index - 1] !== '-r');
if (folder === undefined) throw new Error('usage: electron [-r module] [switches] <folder> [arguments]');
const manifest = resolve(folder, 'package.json');
const { main } = JSON.parse(readFileSync(manifest, 'utf8')) as { main: string };
const { begin } = await import('./electron.ts');
await begin(dirname(manifest), () => import(pathToFileURL(resolve(folder, main)).href));
