import { describe, expect, it } from 'vitest';
import { checkHandlers } from '../../electron/data/check.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { figuresOf } from '../../electron/data/figures.ts';
import { participantHandlers } from '../../electron/data/participants/handlers.ts';
import { removeSample } from '../../electron/data/sample/remove.ts';
import { callAndWait } from '../../electron/threads/application.ts';
import { aParticipant } from '../support/a-participant.ts';
import { anImportingOffice, listed } from '../support/data/import.ts';
import { aJob, aStore } from '../support/data/store.ts';

const check = (context: DataContext, progress = () => {}) =>
  checkHandlers['store.check'](context, {}, aJob({ progress }).extras);

describe('the check of a store', () => {
  it('can run twice at the same time', async () => {
    const office = await anImportingOffice();
    await office.take([listed(1), listed(2), listed(3)]);
    const answers = await Promise.all([1, 2].map(() => callAndWait(office.application, 'store.check', {})));
    expect(answers.map(({ findings }) => findings)).toEqual([[], []]);
  });

  it('takes a change made meanwhile for no tampering', async () => {
    const { context } = aStore();
    const save = (more: object) =>
      participantHandlers['participants.save'](context, { ...aParticipant(), ...more }).uid;
    const uid = save({});
    let rowVersion = 1;
    const edit = () => {
      save({ uid, rowVersion, note: `catatan ${rowVersion}` });
      rowVersion += 1;
    };
    expect((await check(context, edit)).findings).toEqual([]);
    expect(rowVersion).toBeGreaterThan(5);
  });
});

describe('taking the sample office away', () => {
  it('does not wait for figures that are being counted beside it', () => {
    const { context } = aStore();
    context.actions.run({ kind: 'office.changed', topics: [] }, () =>
      context.writer.prepare('UPDATE office SET is_sample = 1, row_version = row_version + 1').run(),
    );
    participantHandlers['participants.save'](context, aParticipant());
    expect(figuresOf(context, 'now', '2026-11-22', 0).active).toBeNull();
    expect(removeSample(context)).toEqual({});
  });
});
