import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { JobProgress, Topic } from '../../../shared/events.ts';
import type { DataContext, JobExtras } from '../../../electron/data/context.ts';
import { openData, type OpenData } from '../../../electron/data/open.ts';
import { createSeed, seedAdditions } from '../../../electron/data/seed.ts';

export interface TestStore {
  readonly context: DataContext;
  readonly folder: string;
  /** Everything that was announced, in order. */
  readonly announced: Topic[];
  /** Closes and opens the same folder again. */
  reopen(today?: string): TestStore;
}

const opened: { data: OpenData; folder: string }[] = [];

afterEach(() => {
  for (const { data, folder } of opened.splice(0)) {
    try {
      data.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});

/** An empty store in a folder of its own, gone after the test. */
export function anEmptyStore(today = '2026-11-22'): TestStore {
  return openIn(mkdtempSync(join(tmpdir(), 'pantau-ucj-')), today);
}

/** A store whose office has answered the first start. */
export function aStore(today = '2026-11-22'): TestStore {
  const store = anEmptyStore(today);
  store.context.actions.run({ kind: 'store.created', topics: ['office'], isUndoable: false }, () => {
    const uid = createSeed(store.context.writer, {
      officeName: 'Dinas Tenaga Kerja dan Transmigrasi',
      regencyCode: '72.01',
      headName: 'Drs. Contoh Kepala',
      isSample: false,
    });
    seedAdditions(store.context.writer, '72.01');
    return { uid };
  });
  return store;
}

function openIn(folder: string, today: string): TestStore {
  const announced: Topic[] = [];
  const data = openData({ storeFolder: folder, today }, (topics) => announced.push(...topics));
  const entry = { data, folder };
  opened.push(entry);
  return {
    context: data.context,
    folder,
    announced,
    reopen(nextToday = today) {
      data.close();
      opened.splice(opened.indexOf(entry), 1);
      return openIn(folder, nextToday);
    },
  };
}

export interface JobRecord {
  readonly extras: JobExtras;
  readonly progress: { phase: JobProgress['phase']; done: number; total: number | null }[];
  readonly controller: AbortController;
}

/** What a job handler is called with, without a workbook thread unless one is given. */
export function aJob(more: Partial<JobExtras> = {}): JobRecord {
  const progress: JobRecord['progress'] = [];
  const controller = new AbortController();
  return {
    progress,
    controller,
    extras: {
      file: undefined,
      stream: null,
      signal: controller.signal,
      progress: (phase, done, total) => progress.push({ phase, done, total }),
      exclusively: (work) => work(),
      inTurn: (work) => work(),
      ...more,
    },
  };
}
