import { chmod, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile, type FileCalls } from '../../electron/workbook/write/target.ts';

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-target-'));
  target = join(folder, 'laporan.xlsx');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const node: FileCalls = { open, rename, stat, rm };
const writeNew = async (file: { writeFile(text: string): Promise<void> }) => file.writeFile('new');
const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('a target', () => {
  it('is made, and replaced by a complete file', async () => {
    await replaceFile(target, writeNew);
    expect(await readFile(target, 'utf8')).toBe('new');
    await writeFile(target, 'an older and longer one');
    await replaceFile(target, writeNew);
    expect(await readFile(target, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['laporan.xlsx']);
  });

  it.each([
    ['EBUSY', 'file-in-use'],
    ['EPERM', 'file-in-use'],
    ['EACCES', 'file-in-use'],
  ])('held by Excel while it is being replaced (%s) is %s and stays as it was', async (system, code) => {
    await writeFile(target, 'old');
    const files = { ...node, rename: () => Promise.reject(systemError(system)) };
    await expect(replaceFile(target, writeNew, { files })).rejects.toMatchObject({ code, details: { path: target } });
    expect(await readFile(target, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['laporan.xlsx']);
  });

  it('held by Excel from the beginning is said before anything is written', async () => {
    await writeFile(target, 'old');
    const files: FileCalls = {
      ...node,
      open: (path, flags) => (flags === 'r+' ? Promise.reject(systemError('EBUSY')) : open(path, flags)),
    };
    let isWritten = false;
    const writing = replaceFile(target, async () => void (isWritten = true), { files });
    await expect(writing).rejects.toMatchObject({ code: 'file-in-use' });
    expect(isWritten).toBe(false);
  });

  it('that nobody may look at, or that is gone by then, is refused with a code as well', async () => {
    await writeFile(target, 'old');
    const files: FileCalls = {
      ...node,
      open: (path, flags) => (flags === 'r+' ? Promise.reject(systemError('EACCES')) : open(path, flags)),
      stat: () => Promise.reject(systemError('EACCES')),
    };
    await expect(replaceFile(target, writeNew, { files })).rejects.toMatchObject({ code: 'file-in-use' });
  });

  it('marked as read-only is not said to be open in Excel', async () => {
    await writeFile(target, 'old');
    await chmod(target, 0o444);
    const files: FileCalls = {
      ...node,
      open: (path, flags) => (flags === 'r+' ? Promise.reject(systemError('EPERM')) : open(path, flags)),
    };
    await expect(replaceFile(target, writeNew, { files })).rejects.toMatchObject({ code: 'file-read-only' });
    await chmod(target, 0o644);
    expect(await readFile(target, 'utf8')).toBe('old');
  });

  it('in a folder that is not there or may not be written to is folder-not-writable', async () => {
    await expect(replaceFile(join(folder, 'tidak', 'ada.xlsx'), writeNew)).rejects.toMatchObject({
      code: 'folder-not-writable',
    });
    const files: FileCalls = {
      ...node,
      open: (path, flags) => (flags === 'wx' ? Promise.reject(systemError('EACCES')) : open(path, flags)),
    };
    await expect(replaceFile(target, writeNew, { files })).rejects.toMatchObject({ code: 'folder-not-writable' });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('respects a real read-only folder', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o500);
    await expect(replaceFile(join(closed, 'a.xlsx'), writeNew)).rejects.toMatchObject({ code: 'folder-not-writable' });
  });

  it('on a full disk is disk-full and leaves the old file alone', async () => {
    await writeFile(target, 'old');
    const full = () => Promise.reject(systemError('ENOSPC'));
    await expect(replaceFile(target, full)).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readFile(target, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['laporan.xlsx']);
  });

  it('that is a folder is refused, not filled', async () => {
    await mkdir(target);
    await expect(replaceFile(target, writeNew)).rejects.toMatchObject({ code: 'file-in-use' });
  });

  it('is left alone when the work is cancelled, at whatever moment', async () => {
    await writeFile(target, 'old');
    const controller = new AbortController();
    const writing = replaceFile(target, async () => controller.abort(), { signal: controller.signal });
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    await expect(replaceFile(target, writeNew, { signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await readFile(target, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['laporan.xlsx']);
  });

  it('keeps an unforeseen failure what it is', async () => {
    await expect(replaceFile(target, () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
    expect(await readdir(folder)).toEqual([]);
  });
});
