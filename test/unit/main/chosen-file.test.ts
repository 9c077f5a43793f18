import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeChosen } from '../../../electron/main/chosen-file.ts';
import { createFileTickets } from '../../../electron/threads/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-chosen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that somebody chose', () => {
  it('is known by a ticket from then on', async () => {
    const path = join(folder, 'daftar.xlsx');
    writeFileSync(path, 'NIK');
    const files = createFileTickets();
    const ticket = await takeChosen(path, files);
    expect(ticket).toMatchObject({ name: 'daftar.xlsx', bytes: 3 });
    expect(files.resolve(ticket.token)).toEqual({ path, name: 'daftar.xlsx' });
  });

  it.each([
    ['is gone', join(folder, 'dicabut.xlsx')],
    ['is a folder', folder],
    ['has no path', ''],
    ['is nothing', undefined],
  ])('is refused in words when it %s', async (_what, path) => {
    await expect(takeChosen(path, createFileTickets())).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
