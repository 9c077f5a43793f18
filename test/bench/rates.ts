// Contributions of 500,000 people x 12 months against one scan of their participations, and the longest piece between
// two looks at the messages; the same of who is about to lapse, with invoices of every source and month. `node test/bench/rates.ts [people]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../electron/data/connection.ts';
import { contributionsOfMonths } from '../../electron/data/contributions/month.ts';
import { openData } from '../../electron/data/open.ts';
import { judge } from '../../electron/data/lapsing/people.ts';
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

/** Each says for how many people it is. Of three sources the last two months are unpaid, so about a third of the BPU participants lapse. */
const fillInvoices = `
INSERT INTO invoice (uid, month, funding_id, people, amount)
SELECT 'i' || f.id || m.value, m.value, f.id, 1000000, 100 FROM funding f JOIN json_each(:months) m`;
const fillPayments = `
INSERT INTO payment (uid, invoice_id, paid_on, amount)
SELECT 'y' || id, id, '2026-10-01', 100 FROM invoice WHERE funding_id > 3 OR month < '2026-09'`;

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

interface Run {
  readonly whole: number;
  /** The longest time between two looks at the messages. */
  readonly piece: number;
}

function inPieces(work: Iterator<unknown, unknown>): Run {
  const started = performance.now();
  let piece = 0;
  let before = started;
  for (let step = work.next(); ; step = work.next()) {
    const now = performance.now();
    piece = Math.max(piece, now - before);
    before = now;
    if (step.done === true) return { whole: now - started, piece };
  }
}

function rowsOf(work: string, runs: readonly Run[], reference: number): BenchRow[] {
  const whole = Math.min(...runs.map((run) => run.whole));
  const piece = Math.min(...runs.map((run) => run.piece));
  const ratio = whole / reference;
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
      writer.prepare(fillInvoices).run({ months: JSON.stringify(months.slice(0, 10)) });
      writer.prepare(fillPayments).run();
      return {};
    });
    const scans: number[] = [];
    const contributions: Run[] = [];
    const lapses: Run[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      scans.push(scan(reader));
      contributions.push(inPieces(contributionsOfMonths(reader, months)));
      lapses.push(inPieces(judge(reader, '2026-11-22')));
    }
    const reference = Math.min(...scans);
    const of = people.toLocaleString('en');
    return [
      ...rowsOf(`contributions of ${of} people x 12 months`, contributions, reference),
      ...rowsOf(`who of ${of} people is about to lapse`, lapses, reference),
    ];
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await bench(Number(process.argv[2] ?? 500_000)));
