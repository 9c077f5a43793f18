import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of the packages of which at least one line is in a bundle. */
export type BundledPackages = Set<string>;

/** Vite plugin that stops the build when a file would need more at run time than Electron and Node's own modules. */
export function refuseOutsideImports(): Plugin {
  return {
    name: 'refuse-outside-imports',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const outside = [...output.imports, ...output.dynamicImports].filter(
          (id) => id !== 'electron' && !isBuiltin(id) && bundle[id] === undefined,
        );
        if (outside.length > 0) this.error(`${output.fileName} would import ${outside.join(', ')} at run time`);
      }
    },
  };
}

/** Vite plugin that notes from which packages the written chunks and style sheets really come. */
export function notePackages(packages: BundledPackages): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          if (renderedLength > 0 || /\.css(\?|$)/.test(id)) notePackageOf(id, packages);
        }
      }
    },
  };
}

function notePackageOf(id: string, packages: BundledPackages): void {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!path.includes('node_modules')) return;
  const folder = packageFolder(dirname(path));
  if (folder !== undefined) packages.add(folder);
}

/** The nearest folder upwards whose package.json has a name and a version: inner ones only switch the module kind. */
function packageFolder(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (existsSync(file)) {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
    if (name !== undefined && version !== undefined) return folder;
  }
  const parent = dirname(folder);
  return parent === folder || folder.endsWith('node_modules') ? undefined : packageFolder(parent);
}
