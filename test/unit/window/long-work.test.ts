import { answerCalls } from '../../support/window-globals.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteEnd, runningJobs } from '../../../renderer/lib/jobs.ts';
import { notices } from '../../../renderer/lib/notices.ts';
import { undoLast } from '../../../renderer/lib/undo.ts';
import { runJob } from '../../../renderer/lib/use-job.ts';

beforeEach(() => notices.set([]));

const input = { preview: 'a-preview' };

describe('long work', () => {
  it('ends with the value of its job', async () => {
    answerCalls(() => ({ ok: true, value: { job: 'one' } }));
    const started: string[] = [];
    const running = runJob('import.commit', input, (job) => started.push(job));
    await expect.poll(() => runningJobs.get().map(({ job }) => job)).toEqual(['one']);
    noteEnd('other', { ok: true, value: {} });
    noteEnd('one', { ok: true, value: { uid: 'receipt' } });
    expect(await running).toEqual({ uid: 'receipt' });
    expect(started).toEqual(['one']);
    expect(runningJobs.get()).toEqual([]);
  });

  it('hears an end that comes before the answer to its start', async () => {
    answerCalls(() => {
      noteEnd('early', { ok: true, value: { uid: 'receipt' } });
      return { ok: true, value: { job: 'early' } };
    });
    expect(await runJob('import.commit', input, () => undefined)).toEqual({ uid: 'receipt' });
  });

  it('throws the code it ended with', async () => {
    answerCalls(() => {
      noteEnd('bad', { ok: false, error: { code: 'cancelled' } });
      return { ok: true, value: { job: 'bad' } };
    });
    await expect(runJob('import.commit', input, () => undefined)).rejects.toMatchObject({ code: 'cancelled' });
  });
});

it('one press takes back one action, however often it comes', async () => {
  let asked = 0;
  answerCalls(() => {
    asked += 1;
    return { ok: false, error: { code: 'nothing-to-undo' } };
  });
  await Promise.all([undoLast(), undoLast(), undoLast()]);
  expect(asked).toBe(1);
  await undoLast();
  expect(asked).toBe(2);
});
