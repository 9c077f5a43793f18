import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Actions, createActions } from '../../electron/data/actions.ts';
import { brokenLinks } from '../../electron/data/check/history.ts';
import type { Connection } from '../../electron/data/connection.ts';
import { openStore, type OpenStore } from '../../electron/data/database.ts';
import { migrations } from '../../electron/data/migrations/list.ts';
import { createSeed } from '../../electron/data/seed.ts';
import { takeBack } from '../../electron/data/undo.ts';
import type { ActionMeta } from '../../electron/data/actions.ts';
import { type AddedRecord, addEverywhere, idsOf } from '../support/data/every-table.ts';

let folder: string;
let store: OpenStore | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-from-'));
});
afterEach(() => {
  store?.close();
  store = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const meta: ActionMeta = { kind: 'units.added', topics: [] };

function open(version: number): { db: Connection; actions: Actions } {
  store?.close();
  store = openStore({ storeFolder: folder, migrations: migrations.slice(0, version) });
  const { writer: db } = store;
  return { db, actions: createActions({ db, now: () => new Date(), session: 'test', announce: () => undefined }) };
}

/** A store as the program of a version leaves it: rows in every table, the last of each taken off again. */
function fill({ db, actions }: { db: Connection; actions: Actions }): { kept: AddedRecord[]; gone: AddedRecord[] } {
  const seed = { officeName: 'Dinas', regencyCode: '72.01', headName: 'Kepala', isSample: false };
  actions.run({ ...meta, isUndoable: false }, () => ({ uid: createSeed(db, seed) }));
  const both = actions.run(meta, () => ({
    kept: addEverywhere(db, 'satu'),
    gone: addEverywhere(db, 'dua').filter(isTracked),
  }));
  actions.run(meta, () => {
    for (const { table, uid } of both.gone.toReversed()) db.prepare(`DELETE FROM ${table} WHERE uid = ?`).run(uid);
    return {};
  });
  return both;
}

/** The history keeps no images of receipts of imports. */
const isTracked = ({ table }: AddedRecord) => table !== 'import_batch';

function count(links: Generator<number>): number {
  let sum = 0;
  for (const broken of links) sum += broken;
  return sum;
}

describe.each(migrations.slice(1).map(({ name }, index) => ({ name, version: index + 1 })))(
  'a store from before $name',
  ({ version }) => {
    it('keeps its rows and its history, and undoes what was done before', () => {
      const { kept, gone } = fill(open(version));
      const old = open(version).db;
      const last = old.prepare<[], number>('SELECT max(id) FROM action').pluck().get() ?? 0;
      const ids = idsOf(old, kept);

      const { db, actions } = open(migrations.length);
      expect(idsOf(db, kept)).toEqual(ids);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(count(brokenLinks(db))).toBe(0);
      // New rows must not take the places of those that an undo brings back.
      actions.run(meta, () => ({ added: addEverywhere(db, 'tiga') }));
      actions.run({ ...meta, undoesId: last }, () => ({ count: takeBack(db, last) }));
      expect(idsOf(db, gone)).not.toContain(undefined);
      expect(count(brokenLinks(db))).toBe(0);
    });
  },
);

describe('a store from before 0010-workforce', () => {
  const version = migrations.findIndex(({ name }) => name === '0010-workforce');
  const targets = (db: Connection) =>
    db
      .prepare<[], string>(`SELECT plan || ' ' || year || ' ' || percent FROM coverage_target ORDER BY uid`)
      .pluck()
      .all();
  const national = ['rpjmn 2025 3215', 'rpjmn 2029 4392', 'rpjpn 2045 9950', 'rkp 2026 3499'];

  it.each([
    ['72.01', [...national, 'rpjmd 2030 9950']],
    ['72.02', national],
  ])('of the office of %s gets the targets that are known for it, once', (regencyCode, known) => {
    const { db, actions } = open(version);
    const seed = { officeName: 'Dinas', regencyCode, headName: null, isSample: false };
    actions.run({ ...meta, isUndoable: false }, () => ({ uid: createSeed(db, seed) }));
    expect(targets(open(migrations.length).db)).toEqual(known);
    expect(targets(open(migrations.length).db)).toEqual(known);
  });
});
