import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const program = 'soffice';

/** LibreOffice is a second opinion where it is installed; what it would say is also asserted without it. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens files in LibreOffice and writes them in another format to `home/out`; its profile stays in `home` as well. */
export async function convert(home: string, format: string, files: readonly string[]): Promise<string> {
  const out = join(home, 'out');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
  await promisify(execFile)(program, [profile, '--headless', '--convert-to', format, '--outdir', out, ...files]);
  return out;
}
