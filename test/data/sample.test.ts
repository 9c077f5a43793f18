import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { checkHandlers } from '../../electron/data/check.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { homeHandlers } from '../../electron/data/home.ts';
import { openData } from '../../electron/data/open.ts';
import { officeHandlers } from '../../electron/data/office.ts';
import { insertRecord } from '../../electron/data/records.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { sampleHandlers as sample } from '../../electron/data/sample/handlers.ts';
import { workforceHandlers } from '../../electron/data/workforce/handlers.ts';
import { targetsOn, workforceOn } from '../../electron/data/workforce/on.ts';
import { CodedError } from '../../shared/result.ts';
import { codeOf, codeOfPromise } from '../support/coded.ts';
import { aJob, anEmptyStore, aStore } from '../support/data/store.ts';

const today = '2026-11-22';

async function loadInto(context: DataContext) {
  const job = aJob();
  const answer = await sample['sample.load'](context, {}, job.extras);
  return { answer, progress: job.progress };
}

const folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-sample-'));
const { context, close } = openData({ storeFolder: folder, today }, () => undefined);
let loaded: Awaited<ReturnType<typeof loadInto>>;

beforeAll(async () => {
  loaded = await loadInto(context);
}, 60_000);
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

/** An import as its receipt records it: five people new, two changed. */
function recordImport({ writer, actions, now }: DataContext): void {
  actions.run({ kind: 'import.committed', topics: [] }, ({ id }) => ({
    uid: insertRecord(writer, 'import_batch', {
      action_id: id,
      at: now().toISOString(),
      who: 'Operator 1',
      file: 'daftar.xlsx',
      sha256: '-',
      sheet: 'Daftar',
      choices: '{}',
      rows_read: 7,
      rows_new: 5,
      rows_changed: 2,
      rows_same: 0,
      rows_conflict: 0,
      rows_rejected: 0,
      rows_skipped: 0,
    }),
  }));
}

function count(sql: string, { reader } = context): number {
  return reader.prepare<[], number>(sql).pluck().get()!;
}

describe('the sample office', () => {
  it('knows its workers by two sources that differ, of which one is chosen, and the rungs of its plan', () => {
    const { years, sources } = workforceHandlers['workforce.list'](context, { year: 2025 });
    expect(years).toEqual([2025, 2023]);
    expect(
      sources.map(({ people, figures, chosen, checks }) => [
        people,
        figures,
        chosen,
        checks.map(({ difference }) => difference),
      ]),
    ).toEqual([
      [178_300, 25, 0, [-180]],
      [205_400, 75, 75, Array.from({ length: 28 }, () => 0)],
    ]);
    const [regency] = workforceOn(context.reader, { year: 2026 });
    expect(regency).toMatchObject({ people: 205_400, year: 2025, isEarlier: true });
    expect(workforceOn(context.reader, { year: 2024 })[0]).toMatchObject({ people: 201_860, year: 2023 });
    const [plan] = targetsOn(context.reader, { year: 2026 });
    expect(plan).toMatchObject({ plan: 'rpjmd', target: { rate: 2500 }, last: { year: 2030, percent: 9950 } });
  });

  it('has the figures of a regency, the same each time', async () => {
    const { answer, progress } = loaded;
    expect(answer.participants).toBe(14_000);
    expect(count('SELECT count(*) FROM participant')).toBe(14_000);
    expect(count('SELECT count(*) FROM kecamatan')).toBe(24);
    expect(count('SELECT count(*) FROM village')).toBe(120);
    expect(count(`SELECT count(*) FROM unit WHERE kind = 'opd'`)).toBe(32);
    expect(count(`SELECT count(*) FROM unit WHERE kind = 'kecamatan-office'`)).toBe(24);
    expect(count('SELECT count(*) FROM official')).toBe(3);
    const people = (where: string) =>
      count(
        `SELECT count(DISTINCT participant_id) FROM participation s JOIN category c ON c.id = s.category_id WHERE ${where}`,
      );
    expect(people('c.is_vulnerable = 1')).toBe(7214);
    expect(people(`c.code IN ('non-asn', 'guru-honorer', 'tenaga-kesehatan', 'pppk-paruh-waktu')`)).toBe(6549);
    expect(progress.at(-1)).toEqual({ phase: 'saving', done: 14_000, total: 14_000 });
  });

  it('has renewed agreements since 2019, one of which ends in exactly 75 days', async () => {
    const { answer } = loaded;
    const list = agreements['agreements.list'](context, { search: '' });
    expect(list).toHaveLength(answer.agreements);
    expect(list.filter(({ state }) => state === 'prepare').map(({ daysLeft }) => daysLeft)).toEqual([75]);
    expect(list.filter(({ state }) => state === 'draft')).toHaveLength(1);
    expect(list.map(({ startsOn }) => startsOn.slice(0, 4)).toSorted()[0]).toBe('2019');
    const ending = list.find(({ daysLeft }) => daysLeft === 75)!;
    expect([ending.stepsDone, ending.stepsTotal]).toEqual([2, 6]);
  });

  it('holds a few mistakes of the kinds that lists bring, and nothing else wrong', async () => {
    expect(count('SELECT count(*) FROM participant WHERE length(nik) = 15')).toBe(12);
    expect(count('SELECT count(*) FROM participant WHERE nik IS NULL')).toBe(6);
    const { withErrors, todos } = homeHandlers['home.summary'](context);
    expect(withErrors).toBe(18);
    expect(todos.map(({ kind }) => kind).toSorted()).toEqual([
      'agreement-ending',
      'agreement-unsigned',
      'data-errors',
      'lapsing',
      'never-registered',
      'report-due',
    ]);
    const twice = `SELECT count(*) FROM (SELECT participant_id FROM participation WHERE ends_on IS NULL
      GROUP BY participant_id HAVING count(DISTINCT funding_id) > 1)`;
    expect(count(twice)).toBeGreaterThan(15);
    const { findings } = await checkHandlers['store.check'](context, {}, aJob().extras);
    expect(findings).toEqual([]);
  });

  it('reports the same Non-ASN figures as an independent count', async () => {
    const choice = { period: '2026-T3', unitUid: null, kecamatanUid: null, categoryUid: null } as const;
    const { rows, totals } = reports['reports.preview'](context, { layout: 'A', ...choice });
    expect(rows).toHaveLength(56);
    const spells = context.reader
      .prepare<
        [],
        { person: number; sex: string; programmes: number; unit: string; starts: string; ends: string | null }
      >(
        `SELECT p.id AS person, p.sex, s.programmes, u.name AS unit, s.starts_on AS starts, s.ends_on AS ends
         FROM participation s JOIN participant p ON p.id = s.participant_id JOIN unit u ON u.id = s.unit_id
         WHERE s.segment = 'pu'`,
      )
      .all()
      .filter(({ starts, ends }) => starts <= '2026-09-30' && (ends ?? '9999') >= '2026-09-30');
    const number = (text: string) => Number(text.replaceAll('.', '').replace('-', '0'));
    for (const row of rows) {
      const here = spells.filter(({ unit }) => unit === row[1]);
      const people = new Set(here.map(({ person }) => person)).size;
      const insured = new Set(here.filter(({ programmes }) => programmes & 1).map(({ person }) => person)).size;
      expect([number(row[4]!), number(row[5]!), number(row[8]!)]).toEqual([people, insured, people - insured]);
    }
    const women = new Set(spells.filter(({ sex }) => sex === 'P').map(({ person }) => person)).size;
    expect(number(totals![3]!)).toBe(women);
  });

  it('comes into an empty store only, and leaves nothing behind when stopped', async () => {
    const real = aStore(today);
    expect(await codeOfPromise(sample['sample.load'](real.context, {}, aJob().extras))).toBe('store-not-empty');
    const empty = anEmptyStore(today);
    const job = aJob();
    job.controller.abort(new CodedError('cancelled'));
    expect(await codeOfPromise(sample['sample.load'](empty.context, {}, job.extras))).toBe('cancelled');
    expect(count('SELECT (SELECT count(*) FROM participant) + (SELECT count(*) FROM action)', empty.context)).toBe(0);
  });

  it('is the same each time, is moved away whole, and an empty store takes its place', async () => {
    const store = anEmptyStore(today);
    await loadInto(store.context);
    const everybody = ({ reader }: DataContext) =>
      JSON.stringify(reader.prepare('SELECT nik, name, sex, birth_date, problems FROM participant ORDER BY id').all());
    expect(everybody(store.context) === everybody(context)).toBe(true);
    expect(officeHandlers['office.status'](store.context).isSample).toBe(true);
    const status = () => officeHandlers['office.status'](store.context);
    expect(status()).toMatchObject({ changesSinceSample: 0, importedIntoSample: { lists: 0, people: 0 } });
    recordImport(store.context);
    expect(status()).toMatchObject({ changesSinceSample: 1, importedIntoSample: { lists: 1, people: 7 } });
    sample['sample.remove'](store.context);
    expect(officeHandlers['office.status'](store.context).isFirstStart).toBe(true);
    expect(readdirSync(join(store.folder, 'removed'))).toEqual([expect.stringMatching(/^sample-\d{8}-\d{6}\.db$/)]);
    expect(existsSync(join(store.folder, 'store.db'))).toBe(true);
    expect(codeOf(() => sample['sample.remove'](aStore(today).context))).toBe('store-not-sample');
  });

  it('stays where it is, and in use, while another process reads it', async () => {
    const store = anEmptyStore(today);
    await loadInto(store.context);
    const other = new Database(join(store.folder, 'store.db'), { readonly: true });
    other.prepare('SELECT count(*) FROM participant').get();
    expect(codeOf(() => sample['sample.remove'](store.context))).toBe('store-busy');
    expect(count('SELECT count(*) FROM participant', store.context)).toBeGreaterThan(1000);
    other.close();
    sample['sample.remove'](store.context);
    expect(officeHandlers['office.status'](store.context).isFirstStart).toBe(true);
  });
});
