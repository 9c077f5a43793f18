import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** What the scripts weigh, gzipped, that the window must load before it shows anything. */
export const firstLoadLimit = 350 * 1024;

/** The words of one language: the window asks for those of its own before it shows anything. */
const languageFile = /\/texts\/[a-z]+\/all\.ts$/;

/** Bytes, gzipped, of the entry script, all it imports outright and the heaviest language, from Vite's manifest. */
export function firstLoadBytes(folder: string, manifest: Readonly<Record<string, Chunk>>): number {
  const files = new Set<string>();
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) visit(manifest[name]);
  };
  const languages: string[] = [];
  for (const [name, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry) visit(chunk);
    if (languageFile.test(name)) languages.push(chunk.file);
  }
  if (languages.length < 2) throw new Error('The languages of the window are no files of their own any more');
  const weigh = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
  return [...files].reduce((sum, file) => sum + weigh(file), Math.max(...languages.map(weigh)));
}
