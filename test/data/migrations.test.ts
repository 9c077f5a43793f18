import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenOptions, openStore } from '../../electron/data/database.ts';
import { migrations } from '../../electron/data/migrations/list.ts';
import type { Migration } from '../../electron/data/migrations/migration.ts';
import { codeOf } from '../support/coded.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { savedParticipant, savedParticipation } from '../support/data/participant-forms.ts';
import { aStore, type TestStore } from '../support/data/store.ts';

/** The next version as it may come one day: a new column, filled from what is there. */
const next: Migration = {
  name: 'next',
  sql: `ALTER TABLE unit ADD COLUMN note TEXT;
    CREATE TABLE reminder (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    INSERT INTO reminder (text) SELECT name FROM participant ORDER BY id;`,
};
/** Changes and removes rows before it fails. */
const failing: Migration = {
  name: 'failing',
  sql: `DROP TRIGGER participation_tracks_delete; DELETE FROM participation; ALTER TABLE unit ADD COLUMN note TEXT;
    INSERT INTO no_such_table VALUES (1);`,
};
const breaking: Migration = {
  name: 'breaking',
  sql: `PRAGMA defer_foreign_keys = ON; DROP TRIGGER category_tracks_delete; DELETE FROM category;`,
};

/** A store of the version before with rows of several kinds in it, closed. */
let folder: string;
let rows: Record<string, unknown[]>;
const file = () => join(folder, 'store.db');
const copy = () => join(folder, `store.db.before-${migrations.length + 1}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-migration-'));
  const { context }: TestStore = aStore();
  for (let index = 0; index < 20; index += 1) {
    const uid = savedParticipant(context, { nik: `72010404088200${10 + index}`, name: `Orang ${index}` });
    savedParticipation(context, uid);
  }
  addAgreement(context);
  context.writer.prepare('VACUUM INTO ?').run(file());
  rows = rowsOf(file());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (...more: readonly Migration[]): OpenOptions => ({
  storeFolder: folder,
  migrations: [...migrations, ...more],
});

/** Every row of every table of a file, as another program sees them. */
function rowsOf(path: string): Record<string, unknown[]> {
  const db = new Database(path, { readonly: true });
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all();
  const found = tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()] as const);
  db.close();
  return Object.fromEntries(found.filter(([table]) => table !== 'current_action'));
}

function versionOf(path: string): unknown {
  const db = new Database(path, { readonly: true });
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return version;
}

describe('a store of the version before', () => {
  it('takes the step with every row, after a copy of what it was', () => {
    expect(Object.values(rows).flat().length).toBeGreaterThan(90);
    openStore(open(next)).close();
    const after = rowsOf(file());
    const { reminder, unit, ...same } = after;
    expect(reminder).toHaveLength(20);
    expect(unit).toEqual(rows['unit']?.map((row) => ({ ...(row as object), note: null })));
    const { unit: _unit, ...before } = rows;
    expect(same).toEqual(before);
    expect(rowsOf(copy())).toEqual(rows);
    expect([versionOf(file()), versionOf(copy())]).toEqual([migrations.length + 1, migrations.length]);
    expect(existsSync(`${copy()}.unfinished`)).toBe(false);
  });

  it('takes no second copy when it is opened again', () => {
    openStore(open(next)).close();
    rmSync(copy());
    openStore(open(next)).close();
    expect(existsSync(copy())).toBe(false);
  });

  it('replaces a copy that was cut off', () => {
    writeFileSync(`${copy()}.unfinished`, 'half a copy');
    openStore(open(next)).close();
    expect(rowsOf(copy())).toEqual(rows);
  });

  it.each([failing, breaking])('stays what it was when the step is $name, and the copy is there', (step) => {
    expect(codeOf(() => openStore(open(step)))).toBe('migration-failed');
    expect(rowsOf(file())).toEqual(rows);
    expect(versionOf(file())).toBe(migrations.length);
    expect(rowsOf(copy())).toEqual(rows);
    openStore(open()).close();
    expect(rowsOf(file())).toEqual(rows);
  });

  it('keeps the steps before the one that failed', () => {
    expect(codeOf(() => openStore(open(next, { ...failing, name: 'third' })))).toBe('migration-failed');
    expect(versionOf(file())).toBe(migrations.length + 1);
    expect(rowsOf(file())['participation']).toEqual(rows['participation']);
  });

  it('is not touched when no copy can be kept', () => {
    mkdirSync(join(copy(), 'in-the-way'), { recursive: true });
    expect(() => openStore(open(next))).toThrow();
    expect(rowsOf(file())).toEqual(rows);
    expect(versionOf(file())).toBe(migrations.length);
  });
});
