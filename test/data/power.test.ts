import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { openData } from '../../electron/data/open.ts';
import { participantHandlers } from '../../electron/data/participants/handlers.ts';
import { createSeed } from '../../electron/data/seed.ts';
import { damagesOf, differencesFrom, type Expected } from '../support/power/expected.ts';
import { afterCut, Journal, type Moment } from '../support/power/journal.ts';
import { canWatchFlushes, watchCommits } from '../support/power/watch-flushes.ts';
import { aPerson } from '../support/kill/person.ts';
import { seededRandom } from '../support/xlsx/random.ts';

/** Simulated power cuts in every run; `npm run torture` asks for more. */
const cuts = Number(process.env['PANTAU_POWER_CUTS'] ?? 100);
const controlCuts = 40;

const folder = mkdtempSync(join(tmpdir(), 'pantau-power-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Recording {
  readonly moments: readonly Moment[];
  /** What the store must hold after so many acknowledged actions. */
  readonly expected: readonly Expected[];
}

/** Adds and edits people, with checkpoints now and then, while every moment of the files is kept. */
function record(synchronous: 'FULL' | 'NORMAL'): Recording {
  const storeFolder = join(folder, synchronous);
  const { context, close } = openData({ storeFolder, today: '2026-11-22' }, () => {});
  const answers = { officeName: 'Dinas', regencyCode: '72.01', headName: null, isSample: false };
  context.actions.run({ kind: 'store.created', topics: [] }, () => ({ uid: createSeed(context.writer, answers) }));
  context.writer.pragma('wal_checkpoint(TRUNCATE)');
  // The control: what the program refuses to start with.
  context.writer.pragma(`synchronous = ${synchronous}`);
  const journal = new Journal(join(storeFolder, 'store.db'), synchronous);
  const people: Expected = new Map();
  const expected = [new Map(people)];
  for (let index = 0; index < 40; index += 1) {
    for (const [uid, note] of work(context, index)) {
      people.set(uid, note);
      expected.push(new Map(people));
      journal.look();
    }
    if (index % 12 === 11) {
      context.writer.pragma('wal_checkpoint(PASSIVE)');
      journal.look(false);
    }
  }
  close();
  return { moments: journal.moments, expected };
}

function* work(context: DataContext, index: number): Generator<[uid: string, note: string | null]> {
  const person = aPerson(index, 7);
  const { uid } = participantHandlers['participants.save'](context, person);
  yield [uid, null];
  const note = `diubah ${index}`;
  participantHandlers['participants.save'](context, { ...person, uid, rowVersion: 1, note });
  yield [uid, note];
}

interface Found {
  cuts: number;
  withWritesUnderWay: number;
  lost: number;
  damaged: number;
}

/** Cuts the power at moments all over the recording and opens what the disk then holds. */
function cutRepeatedly({ moments, expected }: Recording, times: number): Found {
  const random = seededRandom(20_261_122);
  const found: Found = { cuts: 0, withWritesUnderWay: 0, lost: 0, damaged: 0 };
  const storeFolder = join(folder, 'after');
  for (let cut = 0; cut < times; cut += 1) {
    const moment = moments[Math.floor((cut * moments.length) / times)]!;
    const files = afterCut(moment, random);
    rmSync(storeFolder, { recursive: true, force: true });
    mkdirSync(storeFolder);
    writeFileSync(join(storeFolder, 'store.db'), files.database);
    writeFileSync(join(storeFolder, 'store.db-wal'), files.log);
    found.cuts += 1;
    found.withWritesUnderWay += moment.underWay.length > 0 ? 1 : 0;
    const { context, close } = openData({ storeFolder, today: '2026-11-22' }, () => {});
    // The action under way may be there as a whole, or not at all.
    const possible = [moment.acknowledged, moment.acknowledged + 1].flatMap((count) => expected[count] ?? []);
    if (possible.every((people) => differencesFrom(context.reader, people) > 0)) found.lost += 1;
    if (damagesOf(context.reader).length > 0) found.damaged += 1;
    close();
  }
  return found;
}

describe('a simulated power cut', () => {
  it(`loses nothing that was acknowledged in ${cuts} cuts`, { timeout: 3_600_000 }, () => {
    const recording = record('FULL');
    const found = cutRepeatedly(recording, cuts);
    expect(found).toMatchObject({ cuts, lost: 0, damaged: 0 });
    expect(found.withWritesUnderWay).toBeGreaterThan(cuts / 3);
  });

  it('loses acknowledged work when commits are not flushed: the cuts are real ones', { timeout: 600_000 }, () => {
    const found = cutRepeatedly(record('NORMAL'), controlCuts);
    expect(found.lost).toBeGreaterThan(controlCuts / 4);
    // NORMAL forgets, but it does not break.
    expect(found.damaged).toBe(0);
  });
});

describe('what the simulation assumes', () => {
  // The system has to show in which call a process is; elsewhere this stays an assumption.
  it.skipIf(!canWatchFlushes(folder))('is seen: a commit flushes under FULL and does not under NORMAL', async () => {
    const full = await watchCommits(join(folder, 'watched-full'), 'FULL', 300);
    const normal = await watchCommits(join(folder, 'watched-normal'), 'NORMAL', 300);
    expect(full.flushing).toBeGreaterThan(0);
    expect(normal.looks).toBeGreaterThan(100);
    expect(normal.flushing).toBe(0);
  });
});
