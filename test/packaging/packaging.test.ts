import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binOf, root } from '../../build/tasks/tools.ts';
import { buildIfStale } from '../../build/vite/build-all.ts';
import type { RendererFile } from '../../build/vite/renderer-files.ts';
import { makeStubDistribution } from './stub-distribution.ts';

const work = mkdtempSync(join(tmpdir(), 'pantau-ucj-package-'));
const appFolder = join(work, 'release/win-unpacked');
const program = join(appFolder, 'pantau-ucj.exe');
const archive = join(appFolder, 'resources/app.asar');
const native = join(appFolder, 'resources/app.asar.unpacked/dist/native/win32-x64.node');
const megabyte = 1024 * 1024;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** Paths of the files (not the folders) in the archive, with forward slashes. */
function archived(): string[] {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))).toSorted();
}

function textOf(path: string): string {
  return extractFile(archive, join(...path.split('/'))).toString('utf8');
}

beforeAll(async () => {
  await buildIfStale();
  const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };
  makeStubDistribution(join(work, 'electron'), version);
  const settings = [`-c.electronDist=${join(work, 'electron')}`, `-c.directories.output=${join(work, 'release')}`];
  const args = ['--dir', '--win', '--x64', '--publish=never', ...settings];
  const done = spawnSync(process.execPath, [binOf('electron-builder'), ...args], { cwd: root, encoding: 'utf8' });
  expect(done.status, `${done.stdout}\n${done.stderr}`).toBe(0);
}, 180_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the package for Windows', () => {
  it('holds the bundles and nothing else', () => {
    const files = archived().filter((path) => !path.startsWith('dist/renderer/'));
    expect(files).toEqual([
      'dist/cli/cli.mjs',
      'dist/main/main.mjs',
      'dist/native/win32-x64.node',
      'dist/preload/preload.cjs',
      'dist/renderer-files.json',
      'dist/threads/data.mjs',
      'dist/threads/shipped/addendum.docx',
      'dist/threads/shipped/agreement.docx',
      'dist/threads/shipped/renewal-letter.docx',
      'dist/threads/workbook.mjs',
      'package.json',
    ]);
  });

  it('has no sources, tests, source maps or packages in it', () => {
    const wrong = /node_modules|(^|\/)test\/|\.map$|\.tsx?$|\.test\./;
    expect(archived().filter((path) => wrong.test(path))).toEqual([]);
    expect(
      archived().filter((path) => /\.(mjs|cjs|js)$/.test(path) && textOf(path).includes('sourceMappingURL=')),
    ).toEqual([]);
  });

  it('lists exactly the files of the window, with the digest of each', () => {
    const listed = JSON.parse(textOf('dist/renderer-files.json')) as Record<string, RendererFile>;
    const present = archived().filter((path) => path.startsWith('dist/renderer/'));
    const stored = Object.entries(listed).map(([address, file]) => ({
      path: `dist/renderer${address}${file.isCompressed ? '.gz' : ''}`,
      integrity: file.integrity,
    }));
    expect(present).toEqual(stored.map(({ path }) => path).toSorted());
    for (const { path, integrity } of stored) {
      const digest = createHash('sha384')
        .update(extractFile(archive, join(...path.split('/'))))
        .digest('base64');
      expect(integrity).toBe(`sha384-${digest}`);
    }
  });

  it('keeps within its sizes: archive 5 MB, native file 2.5 MB', () => {
    expect(statSync(archive).size).toBeLessThanOrEqual(5 * megabyte);
    expect(statSync(native).size).toBeLessThanOrEqual(2.5 * megabyte);
  });

  it('has one native file, for Windows, outside the archive', () => {
    expect(filesIn(join(appFolder, 'resources/app.asar.unpacked'))).toEqual(['dist/native/win32-x64.node']);
    expect(readFileSync(native).subarray(0, 2).toString('latin1')).toBe('MZ');
  });

  it('needs no package of npm', () => {
    const manifest = JSON.parse(textOf('package.json')) as Record<string, unknown>;
    expect(manifest['main']).toBe('dist/main/main.mjs');
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      expect(Object.keys(manifest[kind] ?? {})).toEqual([]);
    }
  });

  it('has every switch of Electron set', async () => {
    const wire = await getCurrentFuseWire(program);
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    expect(on.map((fuse) => wire[fuse])).toEqual(on.map(() => FuseState.ENABLE));
    expect(off.map((fuse) => wire[fuse])).toEqual(off.map(() => FuseState.DISABLE));
  });

  it("carries the archive's digest inside the program", () => {
    const { headerString } = getRawHeader(archive);
    const digest = createHash('sha256').update(headerString).digest('hex');
    expect(readFileSync(program).toString('latin1')).toContain(digest);
  });

  it('brings the licences of all it is made of, and two languages', () => {
    const notices = readFileSync(join(appFolder, 'THIRD-PARTY-NOTICES.txt'), 'utf8').split('\n');
    const named = (name: string) => notices.some((line) => line.startsWith(`${name} `) && line.endsWith(')'));
    const expected = [
      'better-sqlite3',
      'exceljs',
      'react',
      '@mantine/core',
      'zod',
      'temporal-polyfill',
      'pdfjs-dist',
      'docxtemplater',
    ];
    expect(expected.filter((name) => !named(name))).toEqual([]);
    expect(existsSync(join(appFolder, 'LICENSE.txt'))).toBe(true);
    expect(filesIn(join(appFolder, 'locales'))).toEqual(['en-US.pak', 'id.pak']);
  });

  it('is installed for one user without administrator rights', () => {
    const effective = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    for (const setting of ['perMachine: false', 'allowElevation: false', 'requestExecutionLevel: user']) {
      expect(effective).toContain(setting);
    }
  });
});
