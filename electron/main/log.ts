import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../threads/log.ts';
import type { ErrorDetails } from '../../shared/result.ts';

const fileLimitBytes = 1_000_000;
const filesKept = 3;
const textLimit = 4_000;

export interface MainLog {
  readonly write: Log;
  /** Where the entries go; entries written before are kept until then, so that a refused store stays untouched. */
  startIn(storeFolder: string): void;
  readonly file: () => string;
}

/** The log of the main process: one JSON line per entry in the store's folder `log/`, three files of at most 1 MB. */
export function createMainLog(): MainLog {
  let folder: string | undefined;
  let early = '';
  return {
    write(kind, facts) {
      const reference = randomBytes(4).toString('hex');
      const at = new Date().toISOString();
      const line = `${JSON.stringify({ at, kind, reference, ...withoutPersonalData(facts) })}\n`;
      if (folder === undefined) early += line;
      else append(folder, line);
      return reference;
    },
    startIn(storeFolder) {
      folder = join(storeFolder, 'log');
      append(folder, early);
      early = '';
    },
    file: () => (folder === undefined ? '' : join(folder, 'main.log')),
  };
}

/** A log that cannot be written must never stop the work it tells about. */
function append(folder: string, lines: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'main.log');
    if (existsSync(file) && statSync(file).size + lines.length > fileLimitBytes) rotate(folder);
    appendFileSync(file, lines);
  } catch (error) {
    process.stderr.write(`${String(error)}\n${lines}`);
  }
}

function rotate(folder: string): void {
  const name = (index: number) => join(folder, index === 0 ? 'main.log' : `main.${index}.log`);
  for (let index = filesKept - 2; index >= 0; index -= 1) {
    if (existsSync(name(index))) renameSync(name(index), name(index + 1));
  }
}

/** Facts as they may stand in a log that an office sends to us: no identity numbers, no name of the person in paths. */
export function withoutPersonalData(facts: ErrorDetails): ErrorDetails {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? masked(value) : value]),
  );
}

function masked(text: string): string {
  return text
    .slice(0, textLimit)
    .replaceAll(homedir(), '~')
    .replaceAll(/\d(?:[ .-]?\d){8,}/g, (digits) => '#'.repeat(digits.length));
}
