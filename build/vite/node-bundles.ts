import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { root } from '../tasks/tools.ts';

/** One bundled file of the package that runs outside the window. */
export interface NodeBundle {
  readonly entry: string;
  readonly file: string;
  readonly format: 'es' | 'cjs';
}

/** Every file beside the renderer: nothing else of ours, and nothing of node_modules, is in the package. */
export const nodeBundles: readonly NodeBundle[] = [
  { entry: 'electron/main/main.ts', file: 'main/main.mjs', format: 'es' },
  // A sandboxed preload cannot be an ES module.
  { entry: 'electron/preload/preload.ts', file: 'preload/preload.cjs', format: 'cjs' },
  { entry: 'electron/data/thread.ts', file: 'threads/data.mjs', format: 'es' },
  { entry: 'electron/workbook/thread.ts', file: 'threads/workbook.mjs', format: 'es' },
  // Without main.ts, which is for the shell: the main process calls runCli itself.
  { entry: 'electron/cli/cli.ts', file: 'cli/cli.mjs', format: 'es' },
];

const absent = join(root, 'build/vite/absent.ts');

/** Vite configuration of one such file: all packages inside, only Electron and Node's own modules outside. */
export function nodeBundleConfig({ entry, file, format }: NodeBundle): InlineConfig {
  return {
    root,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { unzipper: absent, 'fast-csv': absent, archiver: absent } },
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, entry),
      outDir: join(root, 'dist'),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        external: ['electron', /^node:/, ...builtinModules],
        // Stack traces of the field are read in the log, so functions and classes keep their names.
        output: {
          format,
          entryFileNames: file,
          codeSplitting: false,
          exports: 'auto',
          minify: { compress: true, mangle: { keepNames: true }, codegen: true },
        },
      },
    },
  };
}
