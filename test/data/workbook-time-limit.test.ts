import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import { runWorkbookThread } from '../../electron/threads/workbook-thread.ts';
import type { CodedErrorData } from '../../shared/result.ts';

afterEach(() => vi.useRealTimers());

it('a look into a file that does not end is ended after two minutes, and the thread with it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const failures: CodedErrorData[] = [];
  const run = runWorkbookThread({
    script: new URL('data:text/javascript,for (;;);'),
    task: { task: 'inspect', file: { path: '', name: '' }, kind: null, sheet: null, band: null, rows: 1 },
    port: new MessageChannel().port2,
    onFailure: (error) => failures.push(error),
    log: () => '',
  });
  await vi.advanceTimersByTimeAsync(119_000);
  expect(failures).toEqual([]);
  await vi.advanceTimersByTimeAsync(1001);
  expect(failures).toEqual([{ code: 'workbook-too-slow' }]);
  expect(await run.ended).toEqual({ code: 'workbook-too-slow' });
});
