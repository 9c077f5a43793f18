import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

const ruler = '-'.repeat(100);

/** The text that the package carries beside the program: every bundled package with its licence in full. */
export function noticesText(folders: Iterable<string>): string {
  const entries = [...folders].map(readEntry).toSorted((a, b) => (a.title < b.title ? -1 : 1));
  const unique = entries.filter((entry, index) => entry.title !== entries[index - 1]?.title);
  const head =
    'Pantau UCJ contains the following software. Electron and Chromium bring their own notices in\n' +
    'LICENSE.electron.txt and LICENSES.chromium.html. SQLite, inside better-sqlite3, is in the public domain.\n';
  return [head, ...unique.map(({ title, text }) => `${ruler}\n${title}\n\n${text}\n`)].join('\n');
}

function readEntry(folder: string): { title: string; text: string } {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  const title = `${name} ${version} (${license ?? 'see below'})`;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file));
  if (files.length > 0) {
    return { title, text: files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n') };
  }
  // Some packages name their licence without carrying its text.
  if (license === undefined) throw new Error(`${name} is bundled but states no licence`);
  return {
    title,
    text: `Copyright (c) ${authorOf(manifest)}\nLicence: ${license} (https://spdx.org/licenses/${license}.html)`,
  };
}

function authorOf({ author, name }: Manifest): string {
  if (typeof author === 'string') return author;
  return author?.name ?? `the authors of ${name}`;
}
