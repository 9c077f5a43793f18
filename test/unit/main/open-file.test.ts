import { describe, expect, it, vi } from 'vitest';
import { openDocument } from '../../../electron/main/open-file.ts';

const opened = vi.hoisted(() => [] as string[]);
vi.mock('electron', () => ({ shell: { openPath: (path: string) => Promise.resolve((opened.push(path), '')) } }));

describe('a file that is opened outside the program', () => {
  it.each(['pdf', 'png', 'jpg', 'tif', 'docx', 'xlsx', 'doc'])(
    'may be any kind an agreement keeps: .%s',
    async (type) => {
      await openDocument(`/store/files/ab/abc.${type}`);
      expect(opened.at(-1)).toBe(`/store/files/ab/abc.${type}`);
    },
  );

  it.each(['exe', 'bat', 'js', 'lnk', 'msi', ''])('is never a program: .%s', async (type) => {
    await expect(openDocument(`/store/files/ab/abc.${type}`)).rejects.toMatchObject({ code: 'file-not-openable' });
  });
});
