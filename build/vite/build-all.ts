import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { type BundledPackages, notePackages, refuseOutsideImports } from '../notices/bundled-packages.ts';
import { noticesText } from '../notices/notices.ts';
import { root } from '../tasks/tools.ts';
import { compressLarge } from './compress-large.ts';
import { firstLoadBytes, firstLoadLimit } from './first-load.ts';
import { nodeBundleConfig, nodeBundles } from './node-bundles.ts';
import { rendererConfig } from './renderer.ts';
import { rendererFiles } from './renderer-files.ts';
import { isBuilt, stampFor } from './stamp.ts';

const dist = join(root, 'dist');

/** Builds when a source changed since the last whole build; answers whether it did. */
export async function buildIfStale(): Promise<boolean> {
  if (isBuilt()) return false;
  await buildAll();
  return true;
}

/** Builds dist/ afresh: bundles, window files with their map, native files, notices. */
export async function buildAll(): Promise<void> {
  const before = process.env['NODE_ENV'];
  // Test runners set another one, and React would then be bundled with its development checks.
  process.env['NODE_ENV'] = 'production';
  try {
    await writeDist();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

async function writeDist(): Promise<void> {
  const writeStamp = stampFor();
  const packages: BundledPackages = new Set([join(root, 'node_modules/better-sqlite3')]);
  rmSync(dist, { recursive: true, force: true });
  for (const bundle of nodeBundles) {
    const config = nodeBundleConfig(bundle);
    await build({ ...config, plugins: [notePackages(packages), refuseOutsideImports()] });
  }
  await buildRenderer(packages);
  copyNative();
  copyTemplates();
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), noticesText(packages));
  writeStamp();
}

async function buildRenderer(packages: BundledPackages): Promise<void> {
  const config = rendererConfig();
  await build({ ...config, plugins: [...(config.plugins ?? []), notePackages(packages), refuseOutsideImports()] });
  const folder = join(dist, 'renderer');
  const manifestFile = join(folder, 'manifest.json');
  const bytes = firstLoadBytes(
    folder,
    JSON.parse(readFileSync(manifestFile, 'utf8')) as Parameters<typeof firstLoadBytes>[1],
  );
  rmSync(manifestFile);
  if (bytes > firstLoadLimit) {
    throw new Error(`The window's first scripts weigh ${bytes} bytes gzipped; the limit is ${firstLoadLimit}`);
  }
  console.log(
    `window: ${(bytes / 1024).toFixed(0)} kB gzipped before the first screen (limit ${firstLoadLimit / 1024})`,
  );
  compressLarge(folder);
  writeFileSync(join(dist, 'renderer-files.json'), `${JSON.stringify(rendererFiles(folder), null, 1)}\n`);
}

/** Letters are filled by the workbook thread, which looks for its templates beside itself. */
function copyTemplates(): void {
  const to = join(dist, 'threads/shipped');
  cpSync(join(root, 'electron/workbook/documents/shipped'), to, { recursive: true });
}

/** The native file for this machine and the one for the package, which is made for Windows wherever it is made. */
function copyNative(): void {
  for (const target of new Set([`${process.platform}-${process.arch}`, 'win32-x64'])) {
    const to = join(dist, 'native', `${target}.node`);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(root, 'node_modules/better-sqlite3/prebuilds', `${target}.node`), to);
  }
}
