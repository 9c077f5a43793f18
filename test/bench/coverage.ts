// Coverage by kecamatan and segment of past days at 14,000, 200,000 and 500,000 people, against one scan of the participations;
// what the screen asks for (count with workers and targets, trend of 13 months, by village) through its channels; how long
// the register is read into columns, and the longest piece of that. `node test/bench/coverage.ts [people ...]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SpellColumns, readColumns } from '../../electron/data/coverage/columns.ts';
import { countPeople } from '../../electron/data/coverage/count.ts';
import { coverageHandlers } from '../../electron/data/coverage/handlers.ts';
import { columnsOfRegister } from '../../electron/data/coverage/register.ts';
import type { DataContext } from '../../electron/data/context.ts';
import type { Connection } from '../../electron/data/connection.ts';
import { openData } from '../../electron/data/open.ts';
import { createSeed } from '../../electron/data/seed.ts';
import { coverageQuestion, trendQuestion } from '../../shared/coverage/schema.ts';
import { segmentCodes } from '../../shared/segments.ts';
import type { BenchRow } from './bench-row.ts';

const sizes = [14_000, 200_000, 500_000];
const days = ['2024-06-30', '2025-01-31', '2025-09-30', '2026-03-31', '2026-11-22'];

/** Every fifth person has a second spell, every seventh has left. */
const fill = `
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :people)
INSERT INTO participant (uid, name, search_text, sex, birth_date, kecamatan_id, created_action)
SELECT 'p' || i, 'x', 'x', CASE i % 2 WHEN 0 THEN 'L' ELSE 'P' END, (1950 + i % 55) || '-03-02', 1 + i % 24, :action FROM n`;
const fillSpells = `
INSERT INTO participation (uid, participant_id, segment, category_id, funding_id, programmes, starts_on, ends_on, created_action)
SELECT 's' || p.id || '-' || k.value, p.id, c.segment, c.id, 1 + (p.id + k.value) % 8, 3, '2024-0' || (1 + p.id % 9) || '-15',
  CASE WHEN p.id % 7 = 0 THEN '2025-12-31' END, :action
FROM participant p JOIN category c ON c.id = 1 + p.id % (SELECT count(*) FROM category)
JOIN json_each('[0,1]') k ON k.value = 0 OR p.id % 5 = 0`;

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

function scan(db: Connection): number {
  return timed(() => {
    const statement = db.prepare<[], unknown[]>(
      'SELECT participant_id, segment, category_id, unit_id, funding_id, programmes, starts_on, ends_on FROM participation',
    );
    let rows = 0;
    for (const row of statement.raw().iterate()) rows += row.length;
    if (rows === 0) throw new Error('nobody was read');
  });
}

function load(db: Connection): { columns: SpellColumns; whole: number; piece: number } {
  const started = performance.now();
  let before = started;
  let piece = 0;
  const reading = readColumns(db);
  for (;;) {
    const step = reading.next();
    const now = performance.now();
    piece = Math.max(piece, now - before);
    before = now;
    if (step.done === true) return { columns: step.value, whole: now - started, piece };
  }
}

/** By kecamatan in each segment and over all: what the screen and the reports ask of one day. */
function countDay(columns: SpellColumns, on: string): void {
  countPeople(columns, on, 'kecamatan');
  segmentCodes.forEach((_code, place) => {
    const segment = new Uint8Array(segmentCodes.length);
    segment[place] = 1;
    countPeople(columns, on, 'kecamatan', { segment });
  });
}

/** Everything that the screen asks for when a day is chosen, through its channels. */
function answerScreen(context: DataContext, on: string): void {
  for (const by of ['kecamatan', 'village'] as const) {
    const { people } = coverageHandlers['coverage.count'](context, coverageQuestion.parse({ on, by }));
    if (people === null) throw new Error('nothing was counted');
  }
  coverageHandlers['coverage.trend'](context, trendQuestion.parse({ on }));
}

async function rowsOf(people: number): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-coverage-'));
  const { context, close } = openData({ storeFolder: folder, today: '2026-11-22' }, () => undefined);
  try {
    const { actions, writer, reader } = context;
    const seed = { officeName: 'Dinas', regencyCode: '72.01', headName: null, isSample: false };
    actions.run({ kind: 'store.created', topics: [], isUndoable: false }, () => ({ uid: createSeed(writer, seed) }));
    actions.run({ kind: 'participant.added', topics: [], isUndoable: false }, ({ id: action }) => {
      writer.prepare(fill).run({ people, action });
      writer.prepare(fillSpells).run({ action });
      return {};
    });
    const reference = Math.min(...days.map(() => scan(reader)));
    const { columns, whole, piece } = load(reader);
    const counts = days.map((on) => timed(() => countDay(columns, on)));
    const worst = Math.max(...counts);
    while (columnsOfRegister(context).isCounting) await new Promise((resolve) => setTimeout(resolve, 20));
    const screen = Math.max(...days.map((on) => timed(() => answerScreen(context, on))));
    const work = `coverage by kecamatan x segment of a past day, ${people.toLocaleString('en')} people`;
    const row = (what: string, value: number, against: number, most: number, bar: string): BenchRow => ({
      work: what,
      figure: `${value.toFixed(1)} ms`,
      reference: against === 1 ? '' : `${against.toFixed(0)} ms`,
      ratio: value / against,
      bar,
      ok: value / against <= most,
    });
    const asked = `the screen's three questions of a past day, ${people.toLocaleString('en')} people`;
    return [
      row(`${work}, against one scan`, worst, reference, 1, '<= 1'),
      row(asked, screen, 1, 150, '<= 150 ms'),
      row(`${work}, reading the register once`, whole, reference, 10, '<= 10'),
      row(`${work}, longest piece of that`, piece, 1, 50, '<= 50 ms'),
    ];
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of `npm run bench` about coverage. */
export async function bench(people: readonly number[] = sizes): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const size of people) rows.push(...(await rowsOf(size)));
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2).map(Number);
  console.table(await bench(asked.length > 0 ? asked : sizes));
}
