// Contributions of 500,000 people x 12 months against one scan of their participations, and the longest piece between
// two looks at the messages. `node test/bench/rates.ts [people]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../electron/data/connection.ts';
import { contributionsOfMonths } from '../../electron/data/contributions/month.ts';
import { openData } from '../../electron/data/open.ts';
import { createSeed } from '../../electron/data/seed.ts';
import type { BenchRow } from './bench-row.ts';

const months = Array.from({ length: 12 }, (_, place) => `2026-${String(place + 1).padStart(2, '0')}`);
const turns = 3;

/** People in every category and funding source, a third of them with one of 2,000 wages. */
const fill = `
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :people)
INSERT INTO participant (uid, name, search_text, created_action) SELECT 'p' || i, 'x', 'x', :action FROM n`;
const fillSpells = `
INSERT INTO participation (uid, participant_id, segment, category_id, funding_id, programmes, wage, starts_on, created_action)
SELECT 's' || p.id, p.id, c.segment, c.id, 1 + p.id % 8, 3,
  CASE WHEN p.id % 3 = 0 THEN 1000000 + (p.id % 2000) * 1000 END, '2025-0' || (1 + p.id % 9) || '-15', :action
FROM participant p JOIN category c ON c.id = 1 + p.id % (SELECT count(*) FROM category)`;

function scan(db: Connection): number {
  const started = performance.now();
  const statement = db.prepare<[], unknown[]>(
    'SELECT segment, category_id, funding_id, unit_id, programmes, wage, starts_on, ends_on FROM participation',
  );
  let rows = 0;
  for (const row of statement.raw().iterate()) rows += row.length;
  if (rows === 0) throw new Error('nobody was read');
  return performance.now() - started;
}

function rates(db: Connection): { whole: number; piece: number } {
  const started = performance.now();
  let piece = 0;
  let before = started;
  const work = contributionsOfMonths(db, months);
  for (let step = work.next(); ; step = work.next()) {
    const now = performance.now();
    piece = Math.max(piece, now - before);
    before = now;
    if (step.done === true) return { whole: now - started, piece };
  }
}

/** The rows of `npm run bench` about contributions. The least of several runs counts. */
export async function bench(people = 500_000): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rates-'));
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
    const scans: number[] = [];
    const runs: { whole: number; piece: number }[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      scans.push(scan(reader));
      runs.push(rates(reader));
    }
    const reference = Math.min(...scans);
    const whole = Math.min(...runs.map((run) => run.whole));
    const piece = Math.min(...runs.map((run) => run.piece));
    const ratio = whole / reference;
    const work = `contributions of ${people.toLocaleString('en')} people x 12 months`;
    const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
    return [
      {
        work: `${work} against one scan of the participations`,
        figure: milliseconds(whole),
        reference: milliseconds(reference),
        ratio,
        bar: '<= 5',
        ok: ratio <= 5,
      },
      {
        work: `${work}, longest piece`,
        figure: milliseconds(piece),
        reference: '',
        ratio: piece / 50,
        bar: '<= 50 ms',
        ok: piece <= 50,
      },
    ];
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await bench(Number(process.argv[2] ?? 500_000)));
