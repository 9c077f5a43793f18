import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '../../../shared/events.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import { findOffice } from '../office.ts';

/** Moves the sample office away, with every change made in it, and begins an empty store; `store-not-sample` for a real one. */
export function removeSample({ reader, storeFolder, now, announce, replaceStore }: DataContext): Record<string, never> {
  if (findOffice(reader)?.is_sample !== 1) fail('store-not-sample');
  const folder = join(storeFolder, 'removed');
  const stamp = now().toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15);
  replaceStore((file) => {
    mkdirSync(folder, { recursive: true });
    const target = join(folder, freeName(folder, `sample-${stamp}`));
    renameSync(file, target);
    // Closing leaves neither as a rule; a log left behind must never meet the new store.
    for (const ending of ['-wal', '-shm']) if (existsSync(file + ending)) renameSync(file + ending, target + ending);
  });
  announce(topics);
  return {};
}

function freeName(folder: string, name: string): string {
  let free = `${name}.db`;
  for (let number = 2; existsSync(join(folder, free)); number += 1) free = `${name}-${number}.db`;
  return free;
}
