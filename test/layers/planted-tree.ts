import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../build/tasks/tools.ts';

/** One room of each kind with one harmless file in it: what planted imports aim at. */
const rooms = [
  'shared/rule.ts',
  'electron/threads/application.ts',
  'electron/data/sql.ts',
  'electron/workbook/read.ts',
  'electron/main/window.ts',
  'electron/preload/pipe.ts',
  'electron/cli/print.ts',
  'renderer/app/frame.ts',
  'renderer/ui/table.ts',
  'renderer/lib/client.ts',
  'renderer/features/agreements/list.ts',
  'renderer/features/people/list.ts',
  'build/tool.ts',
  'test/support.ts',
];

interface PlantedTree {
  readonly folder: string;
  unplant(files: readonly string[]): void;
  remove(): void;
}

/**
 * A small tree of the same layers in a temporary folder, with the project's own compiler and linter settings and its
 * packages, so that wrong imports can be planted without touching the sources.
 */
export function makePlantedTree(plants: Readonly<Record<string, string>>): PlantedTree {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-layers-'));
  copySettings(folder);
  linkPackages(folder);
  for (const file of rooms) write(folder, file, `export const ${nameOf(file)} = 1;\n`);
  for (const [file, content] of Object.entries(plants)) write(folder, file, content);
  return {
    folder,
    unplant: (files) => {
      for (const file of files) rmSync(join(folder, file));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The name that the harmless file exports, e.g. `sql`. */
function nameOf(file: string): string {
  return file.replace(/.*\/|\.ts$/g, '');
}

function write(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function copySettings(folder: string): void {
  const layers = ['shared', 'renderer', 'build', 'test'];
  const electron = ['threads', 'data', 'workbook', 'main', 'preload', 'cli'].map((name) => `electron/${name}`);
  const projects = [...layers, ...electron].map((layer) => `${layer}/tsconfig.json`);
  const files = ['package.json', 'tsconfig.base.json', 'tsconfig.json', 'oxlint.config.ts', 'build/lint/layers.ts'];
  for (const file of [...files, ...projects]) cpSync(join(root, file), join(folder, file));
}

/** Links every package; the folder itself is its own, because the compiler keeps its notes there. */
function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
  }
}
