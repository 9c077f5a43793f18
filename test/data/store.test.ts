import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../electron/data/database.ts';
import { migrations } from '../../electron/data/migrations/list.ts';
import { schemaDigest } from '../../electron/data/migrations/schema-digest.ts';
import { isWithin } from '../../electron/data/store-folder.ts';
import { codeOf } from '../support/coded.ts';
import { aStore } from '../support/data/store.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pantau-store-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusalOf = (work: () => unknown) => codeOf(work);

describe('opening a store', () => {
  it('has every pragma that it relies on, read back', () => {
    const store = openStore({ storeFolder: folder });
    const values = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'busy_timeout',
    ].map((name) => store.writer.pragma(name, { simple: true }));
    store.close();
    expect(values).toEqual(['wal', 2, 1, 0, 1, 5000]);
  });

  it('does not start when a pragma does not hold', () => {
    const weaker = { storeFolder: folder, pragmaOverrides: { synchronous: 'NORMAL' } };
    expect(refusalOf(() => openStore(weaker))).toBe('store-unsafe');
  });

  it('has the schema of the snapshot', async () => {
    const store = openStore({ storeFolder: folder });
    const sql = store.writer
      .prepare<[], string>(
        `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name`,
      )
      .pluck()
      .all();
    store.close();
    await expect(`${sql.join(';\n')};\n`).toMatchFileSnapshot('../../electron/data/migrations/schema.sql');
  });

  it('is made once when several processes begin it at the same moment', async () => {
    const script = fileURLToPath(new URL('../support/open-store.ts', import.meta.url));
    const at = String(Date.now() + 2000);
    const open = promisify(execFile);
    const answers = await Promise.all([1, 2, 3].map(() => open(process.execPath, [script, folder, at])));
    expect(answers.map(({ stdout }) => stdout)).toEqual(['open\n', 'open\n', 'open\n']);
  });

  it('refuses a store of a newer version and leaves it as it is', () => {
    openStore({ storeFolder: folder }).close();
    const newer = new Database(join(folder, 'store.db'));
    newer.pragma(`user_version = ${migrations.length + 1}`);
    newer.pragma('journal_mode = DELETE');
    newer.close();
    const before = readFileSync(join(folder, 'store.db'));
    expect(refusalOf(() => openStore({ storeFolder: folder }))).toBe('store-newer');
    expect(readFileSync(join(folder, 'store.db')).equals(before)).toBe(true);
  });

  it.each([
    [migrations.length, 'DROP TRIGGER unit_tracks_update'],
    [migrations.length, 'ALTER TABLE unit ADD COLUMN note TEXT'],
    [1, 'ALTER TABLE agreement ADD COLUMN notice_days INTEGER'],
    [2, 'DROP INDEX agreement_parent'],
  ])('refuses a store of version %i that is made differently (%s) and leaves it as it is', (version, change) => {
    openStore({ storeFolder: folder, migrations: migrations.slice(0, version) }).close();
    const other = new Database(join(folder, 'store.db'));
    other.exec(change);
    other.pragma('journal_mode = DELETE');
    other.close();
    const before = readFileSync(join(folder, 'store.db'));
    expect(refusalOf(() => openStore({ storeFolder: folder }))).toBe('store-altered');
    expect(readFileSync(join(folder, 'store.db')).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['store.db']);
  });

  it.each(migrations.map(({ name }, index) => [name, index + 1] as const))(
    'opens what %s left, also after statistics were gathered',
    (_name, version) => {
      const steps = migrations.slice(0, version);
      for (const taken of [steps, steps, migrations, migrations]) {
        const store = openStore({ storeFolder: folder, migrations: taken });
        store.writer.exec('ANALYZE');
        expect(taken.at(-1)).toMatchObject({ schema: schemaDigest(store.writer) });
        store.close();
      }
    },
  );

  it('refuses a database of another program', () => {
    const other = new Database(join(folder, 'store.db'));
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    expect(refusalOf(() => openStore({ storeFolder: folder }))).toBe('store-not-ours');
  });

  it('refuses a file that is no database', () => {
    writeFileSync(join(folder, 'store.db'), 'not a database, whatever its name says '.repeat(40));
    expect(refusalOf(() => openStore({ storeFolder: folder }))).toBe('store-corrupt');
    expect(readdirSync(folder)).toEqual(['store.db']);
  });

  it.each([
    'OneDrive',
    'onedrive - Pemkab',
    'Dropbox',
    'Dropbox (Kantor)',
    'Google Drive',
    'GoogleDrive-a@b.id',
    'My Drive',
    'iCloudDrive',
    'Nextcloud',
    'Nextcloud2',
    'ownCloud',
  ])('refuses a folder inside %s', (name) => {
    const storeFolder = join(folder, name, 'pantau');
    expect(refusalOf(() => openStore({ storeFolder }))).toBe('store-in-sync-folder');
    expect(existsSync(join(folder, name))).toBe(false);
  });

  it('refuses a link that leads into one, also to a folder that is not there yet', () => {
    mkdirSync(join(folder, 'Dropbox'));
    symlinkSync(join(folder, 'Dropbox'), join(folder, 'data'), 'junction');
    const storeFolder = join(folder, 'data', 'pantau');
    expect(refusalOf(() => openStore({ storeFolder }))).toBe('store-in-sync-folder');
    expect(readdirSync(join(folder, 'Dropbox'))).toEqual([]);
  });

  it.each(['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'])('refuses what %s names as its folder', (name) => {
    vi.stubEnv(name, join(folder, 'Awan Kantor'));
    const refused = refusalOf(() => openStore({ storeFolder: join(folder, 'Awan Kantor', 'pantau') }));
    vi.unstubAllEnvs();
    expect(refused).toBe('store-in-sync-folder');
  });

  it('tells folders by the letters that the system tells them by', () => {
    const [inside, root] = [join(folder, 'awan', 'pantau'), join(folder, 'AWAN')];
    expect([isWithin(inside, root, 'win32'), isWithin(inside, root, 'linux')]).toEqual([true, false]);
    expect(isWithin(join(folder, 'awan lain'), join(folder, 'awan'), 'win32')).toBe(false);
  });

  it('never maps the file into memory: a disk that is pulled out would end the program', () => {
    const store = openStore({ storeFolder: folder });
    const mapped = [store.reader, store.writer].map((db) => db.pragma('mmap_size', { simple: true }));
    store.close();
    expect(mapped).toEqual([0, 0]);
  });

  it('refuses a folder that a sync client has marked', () => {
    mkdirSync(join(folder, '.stfolder'));
    expect(refusalOf(() => openStore({ storeFolder: join(folder, 'store') }))).toBe('store-in-sync-folder');
  });

  // Root may write anywhere, so the refusal cannot be seen there.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('refuses a read-only folder', () => {
    chmodSync(folder, 0o500);
    expect(refusalOf(() => openStore({ storeFolder: folder }))).toBe('store-read-only');
    chmodSync(folder, 0o700);
  });

  it('refuses a folder whose place is taken by a file', () => {
    writeFileSync(join(folder, 'store'), '');
    expect(refusalOf(() => openStore({ storeFolder: join(folder, 'store') }))).toBe('store-read-only');
  });
});

describe('writing', () => {
  it('is refused outside an action', () => {
    const { context } = aStore();
    const insert = () =>
      context.writer.prepare(`INSERT INTO unit (uid, name, kind) VALUES ('u', 'Dinas', 'opd')`).run();
    expect(insert).toThrow('write outside an action');
    expect(() => context.writer.prepare(`UPDATE office SET name = 'x', row_version = row_version + 1`).run()).toThrow(
      'write outside an action',
    );
    expect(() => context.writer.prepare('DELETE FROM kecamatan').run()).toThrow();
  });

  it('counts the versions of a record', () => {
    const { context } = aStore();
    const rename = () =>
      context.actions.run({ kind: 'office.changed', topics: [] }, () => {
        context.writer.prepare(`UPDATE office SET name = 'x'`).run();
        return {};
      });
    expect(rename).toThrow('row_version must grow by one');
  });

  it('leaves no trace of an action that failed', () => {
    const { context } = aStore();
    const count = () => context.reader.prepare<[], number>('SELECT count(*) FROM action').pluck().get();
    const before = count();
    const failing = () =>
      context.actions.run({ kind: 'office.changed', topics: ['office'] }, () => {
        context.writer.prepare(`UPDATE office SET name = 'x', row_version = row_version + 1`).run();
        throw new Error('half-way');
      });
    expect(failing).toThrow('half-way');
    expect(count()).toBe(before);
    expect(context.reader.prepare('SELECT name FROM office').pluck().get()).not.toBe('x');
  });

  it('is not seen by questions before it is committed', () => {
    const { context } = aStore();
    const long = context.actions.begin({ kind: 'office.changed', topics: [] });
    context.writer.prepare(`UPDATE office SET name = 'baru', row_version = row_version + 1`).run();
    const name = () => context.reader.prepare<[], string>('SELECT name FROM office').pluck().get();
    expect(name()).not.toBe('baru');
    long.finish();
    expect(name()).toBe('baru');
  });
});
