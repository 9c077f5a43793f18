import { describe, expect, it } from 'vitest';
import { createFileTickets } from '../../electron/threads/files.ts';
import { codeOf } from '../support/coded.ts';

describe('tickets for files', () => {
  it('are bounded in number: the one that was longest unused gives way', () => {
    const files = createFileTickets();
    const inUse = files.register('/lists/a.xlsx', 1).token;
    const forgotten = files.register('/lists/b.xlsx', 1).token;
    for (let count = 0; count < 99; count += 1) {
      files.resolve(inUse);
      files.register(`/lists/${count}.xlsx`, 1);
    }
    expect(files.resolve(inUse)).toEqual({ path: '/lists/a.xlsx', name: 'a.xlsx' });
    expect(codeOf(() => files.resolve(forgotten))).toBe('not-found');
  });

  it('mean nothing once they were given back', () => {
    const files = createFileTickets();
    const { token } = files.register('/lists/a.xlsx', 1);
    files.release(token);
    expect(codeOf(() => files.resolve(token))).toBe('not-found');
  });
});
