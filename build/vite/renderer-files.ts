import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { compressedEnding } from './compress-large.ts';

/** What the `app://` protocol answers for one address: nothing that is not in this map is ever served. */
export interface RendererFile {
  readonly type: string;
  /** `sha384-...` of the bytes as they lie there, as in a page's integrity attribute. */
  readonly integrity: string;
  /** Lies compressed in the package, under its name with ".gz". */
  readonly isCompressed: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Lists the built files by their address, e.g. `/index.html`; an unknown kind of file stops the build. */
export function rendererFiles(folder: string): Record<string, RendererFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(paths.map((path) => [addressOf(folder, withoutEnding(path)), describe(path)]));
}

function addressOf(folder: string, path: string): string {
  return path.slice(folder.length).split(sep).join('/');
}

function withoutEnding(path: string): string {
  return path.endsWith(compressedEnding) ? path.slice(0, -compressedEnding.length) : path;
}

function describe(path: string): RendererFile {
  const type = types[extname(withoutEnding(path))];
  if (type === undefined) throw new Error(`${path}: no content type is known for this kind of file`);
  const digest = createHash('sha384').update(readFileSync(path)).digest('base64');
  return { type, integrity: `sha384-${digest}`, isCompressed: path.endsWith(compressedEnding) };
}
