import { answerCalls } from '../../support/window-globals.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { type Draft, importDraft, newDraft } from '../../../renderer/features/import/draft/draft.ts';
import { giveUpQuestion, mayGiveUp } from '../../../renderer/features/import/draft/give-up.ts';
import { openFile } from '../../../renderer/features/import/draft/work.ts';
import { notices } from '../../../renderer/lib/notices.ts';

const untouched: Draft = { ...newDraft({ token: 'a-file-token', name: 'daftar.xlsx', bytes: 1 }), step: 'columns' };

afterEach(() => {
  giveUpQuestion.get()?.(false);
  importDraft.set(null);
  notices.set([]);
});

describe('a prepared import', () => {
  it('gives way unasked while nothing was done', async () => {
    expect(await mayGiveUp()).toBe(true);
    importDraft.set(untouched);
    expect(await mayGiveUp()).toBe(true);
  });

  it.each([
    ['a choice by hand', { isTouched: true }],
    ['an approved spelling', { learned: new Map([['unit A', 'action']]) }],
    ['rows being read', { running: { task: 'preview', run: 1, job: 'job' } }],
  ] as const)('is asked about after %s', async (_, work) => {
    for (const answer of [true, false]) {
      importDraft.set({ ...untouched, ...work });
      const asked = mayGiveUp();
      expect(await mayGiveUp(), 'a second question').toBe(false);
      giveUpQuestion.get()?.(answer);
      expect(await asked).toBe(answer);
      expect(giveUpQuestion.get()).toBeNull();
    }
  });

  it('never gives way while it is saved, and says so', async () => {
    importDraft.set({ ...untouched, isTouched: true, running: { task: 'commit', run: 1, job: 'job' } });
    expect(await mayGiveUp()).toBe(false);
    expect(giveUpQuestion.get()).toBeNull();
    expect(notices.get()).toMatchObject([{ tone: 'warning', kind: 'import-saving' }]);
  });

  it('goes on being saved when another file is opened', async () => {
    const calls: string[] = [];
    answerCalls((channel) => {
      calls.push(channel);
      return { ok: true, value: {} };
    });
    const saving: Draft = { ...untouched, running: { task: 'commit', run: 1, job: 'job' } };
    importDraft.set(saving);
    await openFile({ token: 'another-token', name: 'lain.xlsx', bytes: 1 });
    expect(importDraft.get()).toBe(saving);
    expect(calls).toEqual([]);
  });
});
