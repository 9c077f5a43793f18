import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moveFile, moveFileBesideWork, type Rename } from '../../electron/data/durable.ts';

const folder = mkdtempSync(join(tmpdir(), 'pantau-move-'));
const from = join(folder, 'from');
const to = join(folder, 'to');

/** A rename that fails so many times, as Windows does while a virus scanner holds the file. */
function heldFor(attempts: number, code: string): Rename {
  let left = attempts;
  return (source, target) => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code });
    renameSync(source, target);
  };
}

describe('moving a file', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits for a program that holds it (%s)', async (code) => {
    writeFileSync(from, code);
    moveFile(from, to, heldFor(3, code));
    expect(readFileSync(to, 'utf8')).toBe(code);
    writeFileSync(from, `${code} again`);
    await moveFileBesideWork(from, to, heldFor(3, code));
    expect(readFileSync(to, 'utf8')).toBe(`${code} again`);
    rmSync(to);
  });

  it('does not try again what no waiting mends', async () => {
    writeFileSync(from, 'x');
    expect(() => moveFile(from, to, heldFor(1, 'ENOSPC'))).toThrow('ENOSPC');
    await expect(moveFileBesideWork(from, to, heldFor(1, 'ENOSPC'))).rejects.toThrow('ENOSPC');
  });

  it('gives up on a file that is never let go', () => {
    writeFileSync(from, 'x');
    expect(() => moveFile(from, to, heldFor(Infinity, 'EBUSY'))).toThrow('EBUSY');
    expect(readFileSync(from, 'utf8')).toBe('x');
    rmSync(folder, { recursive: true });
  });
});
