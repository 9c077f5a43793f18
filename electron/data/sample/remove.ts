import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '../../../shared/events.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import { moveFile } from '../durable.ts';
import { findOffice } from '../office.ts';

/**
 * Moves the sample office away, with every change made in it, and begins an empty store. `store-not-sample` for a real one,
 * `store-busy` while another process has it open: the store then goes on as it was.
 */
export function removeSample({ reader, storeFolder, now, announce, replaceStore }: DataContext): Record<string, never> {
  if (findOffice(reader)?.is_sample !== 1) fail('store-not-sample');
  const folder = join(storeFolder, 'removed');
  const stamp = now().toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15);
  replaceStore((file) => {
    mkdirSync(folder, { recursive: true });
    // Closing took the log away, unless another process has the store open: its file must not be moved from under it.
    if (existsSync(`${file}-wal`)) fail('store-busy');
    moveFile(file, join(folder, freeName(folder, `sample-${stamp}`)));
  });
  announce(topics);
  return {};
}

function freeName(folder: string, name: string): string {
  let free = `${name}.db`;
  for (let number = 2; existsSync(join(folder, free)); number += 1) free = `${name}-${number}.db`;
  return free;
}
