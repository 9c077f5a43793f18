import { describe, expect, it } from 'vitest';
import type { RunningJob } from '../../../renderer/lib/jobs.ts';
import { timeLeftWords } from '../../../renderer/lib/time-left.ts';

const said = (key: string, values?: { readonly count?: unknown }) => `${key} ${String(values?.count)}`;
const jobAt = (seenAt: number, done: number, total: number | null): RunningJob => ({
  job: '1',
  kind: 'import.commit',
  startedAt: 0,
  seenAt,
  isCancelling: false,
  progress: { job: '1', kind: 'import.commit', phase: 'saving', done, total },
});

describe('the time that long work still needs', () => {
  it('follows from its pace', () => {
    expect(timeLeftWords(jobAt(10_000, 2500, 10_000), said)).toBe('ui.job.secondsLeft 30');
    expect(timeLeftWords(jobAt(20_000, 1000, 10_000), said)).toBe('ui.job.minutesLeft 3');
  });

  it('is not guessed too early or without a total', () => {
    expect(timeLeftWords(jobAt(900, 500, 10_000), said)).toBeUndefined();
    expect(timeLeftWords(jobAt(20_000, 500, null), said)).toBeUndefined();
    expect(timeLeftWords(jobAt(20_000, 100, 10_000), said)).toBeUndefined();
  });
});
