import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../electron/data/connection.ts';
import { openData } from '../../electron/data/open.ts';
import { createSeed } from '../../electron/data/seed.ts';
import { historyDamage } from '../support/history-damage.ts';
import { aPerson } from '../support/kill/person.ts';
import { type Moment, runAndKill } from '../support/kill/kill.ts';
import { seededRandom } from '../support/xlsx/random.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

const listSize = 1500;
/** Kills of each kind in every run; `npm run torture` asks for more. */
const editKills = Number(process.env['PANTAU_EDIT_KILLS'] ?? 75);
const importKills = Number(process.env['PANTAU_IMPORT_KILLS'] ?? 25);

let folder: string;
let list: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-kill-'));
  list = join(folder, 'list.xlsx');
  const rows = Array.from({ length: listSize }, (_, index) => {
    const { nik, name, birthDate } = aPerson(index, 1);
    return [nik, name, { date: birthDate ?? '' }, 'L'];
  });
  writeFileSync(list, xlsxOf({ sheets: [{ name: 'Data', rows: [['NIK', 'NAMA', 'TANGGAL LAHIR', 'L/P'], ...rows] }] }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newStore(name: string): string {
  const store = join(folder, name);
  const { context, close } = openData({ storeFolder: store, today: '2026-11-22' }, () => {});
  const answers = { officeName: 'Dinas', regencyCode: '72.01', headName: null, isSample: false };
  context.actions.run({ kind: 'store.created', topics: [] }, () => ({ uid: createSeed(context.writer, answers) }));
  close();
  return store;
}

interface Found {
  readonly lost: string[];
  readonly partial: unknown[];
  readonly damage: unknown[];
}

/** Opens the store after the kill and looks for what must not be: lost actions, people other than acknowledged, half imports, damage. */
function lookFor(store: string, acknowledged: readonly string[]): Found {
  const { context, close } = openData({ storeFolder: store, today: '2026-11-22' }, () => {});
  const { reader: db } = context;
  const exists = db.prepare<[string], number>('SELECT 1 FROM action WHERE uid = ?').pluck();
  const partial = db
    .prepare(
      `SELECT b.uid, b.rows_new, b.is_undone,
         (SELECT count(*) FROM participant p WHERE p.created_action = b.action_id) AS people,
         (SELECT count(*) FROM participation s WHERE s.created_action = b.action_id) AS spells
       FROM import_batch b
       WHERE people <> CASE b.is_undone WHEN 1 THEN 0 ELSE b.rows_new END OR spells <> people`,
    )
    .all();
  const strays = db
    .prepare(
      `SELECT p.uid FROM participant p JOIN action a ON a.id = p.created_action
       WHERE a.kind = 'import.committed' AND NOT EXISTS (SELECT 1 FROM import_batch b WHERE b.action_id = a.id) LIMIT 5`,
    )
    .all();
  const damage = [
    ...(db.pragma('quick_check') as { quick_check: string }[]).filter(({ quick_check }) => quick_check !== 'ok'),
    ...(db.pragma('foreign_key_check') as unknown[]),
    ...db.prepare('SELECT * FROM current_action').all(),
    ...historyDamage(db),
  ];
  const lost = acknowledged.filter((line) => exists.get(line.split(' ', 1)[0] ?? '') === undefined);
  lost.push(...changedPeople(db, acknowledged));
  close();
  return { lost, partial: [...partial, ...strays], damage };
}

interface Left {
  readonly uid: string;
  readonly nik: string;
  readonly name: string;
  readonly note: string | null;
}

/** People who are not what the last acknowledged action left them; an edit that nobody heard of any more may be there. */
function changedPeople(db: Connection, acknowledged: readonly string[]): string[] {
  const people = new Map<string, Left>();
  for (const line of acknowledged) {
    if (!line.includes('{')) continue;
    const left = JSON.parse(line.slice(line.indexOf('{'))) as Left;
    people.set(left.uid, left);
  }
  const read = db.prepare<[string], Left>('SELECT uid, nik, name, note FROM participant WHERE uid = ?');
  return [...people.values()]
    .filter((left) => {
      const now = read.get(left.uid);
      const isNoted = now?.note === left.note || (left.note === null && now?.note === 'diubah');
      return now?.nik !== left.nik || now.name !== left.name || !isNoted;
    })
    .map(({ uid }) => uid);
}

async function killRepeatedly(
  store: string,
  kills: number,
  run: (moment: Moment) => Promise<string[]>,
  { longest, least }: { longest: number; least: number },
): Promise<Found & { acknowledged: number }> {
  const random = seededRandom(20_261_122);
  const all: string[] = [];
  const found: Found = { lost: [], partial: [], damage: [] };
  for (let kill = 0; kill < kills; kill += 1) {
    // Every other time only after so much was acknowledged, so that a slow machine has something to lose as well.
    all.push(...(await run({ acknowledged: (kill % 2) * least, milliseconds: Math.floor(random() * longest) })));
    const after = lookFor(store, all);
    found.lost.push(...after.lost);
    found.partial.push(...after.partial);
    found.damage.push(...after.damage);
  }
  return { ...found, acknowledged: all.length };
}

describe.concurrent('a kill in the middle of work', () => {
  it(`loses no acknowledged edit in ${editKills} kills`, { timeout: 3_600_000 }, async () => {
    const store = newStore('edits');
    const result = await killRepeatedly(store, editKills, (moment) => runAndKill('editor.ts', [store], moment), {
      longest: 60,
      least: 3,
    });
    expect(result).toMatchObject({ lost: [], partial: [], damage: [] });
    expect(result.acknowledged).toBeGreaterThanOrEqual(3 * Math.floor(editKills / 2));
  });

  it(`leaves no half import in ${importKills} kills`, { timeout: 3_600_000 }, async () => {
    const store = newStore('imports');
    const run = (moment: Moment) => runAndKill('importer.ts', [store, list], moment);
    const result = await killRepeatedly(store, importKills, run, { longest: 400, least: 1 });
    expect(result).toMatchObject({ lost: [], partial: [], damage: [] });
    expect(result.acknowledged).toBeGreaterThanOrEqual(Math.floor(importKills / 2));
  });
});
