import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { root } from '../tasks/tools.ts';

/** Vite configuration of the window's files: hashed names, nothing inline, so that the content policy stays strict. */
export function rendererConfig(): InlineConfig {
  return {
    root: join(root, 'renderer/app'),
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    base: '/',
    plugins: [react()],
    worker: {
      format: 'es',
      // By its place the main process knows a worker, and which content policy it gets.
      rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js', codeSplitting: false } },
    },
    build: {
      outDir: join(root, 'dist/renderer'),
      emptyOutDir: true,
      target: 'chrome144',
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: 'manifest.json',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
    },
  };
}
