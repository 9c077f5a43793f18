// Reads a list of 200,000 x 20 with our reader, with exceljs' streaming reader, and inflates its sheet alone; each in a
// process of its own, so that CPU time (all threads) and peak memory are its own. `node test/bench/read.ts [rows]`.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { largeXlsx } from '../support/xlsx/large.ts';
import type { BenchRow } from './bench-row.ts';

const folder = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url));
/** Times each reader is run; the least CPU counts, the one the other programs of the machine disturbed least. */
const turns = { inflate: 5, fastInflate: 5, ours: 5, exceljs: 1 } as const;

type Reader = keyof typeof turns;

interface Measured {
  /** Seconds of all threads, user and system, from before the file is opened. */
  cpu: number;
  wall: number;
  /** MB. */
  peak: number;
  cells: number;
}

/** The list of people in the cache folder, made when it is not there. */
export async function largeList(rows: number): Promise<string> {
  const path = join(folder, `people-${rows}.xlsx`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.new`, await largeXlsx(rows));
    renameSync(`${path}.new`, path);
  }
  return path;
}

async function measure(reader: Reader, path: string): Promise<Measured> {
  const script = fileURLToPath(new URL(`read/${reader === 'fastInflate' ? 'inflate' : reader}.ts`, import.meta.url));
  const options = reader === 'fastInflate' ? ['256'] : [];
  const { stdout } = await promisify(execFile)(process.execPath, [script, path, ...options]);
  return JSON.parse(stdout) as Measured;
}

/** The least disturbed of several runs, taken in turn so that all readers meet the same machine. */
async function measureAll(path: string): Promise<Record<Reader, Measured>> {
  const best = new Map<Reader, Measured>();
  for (let turn = 0; turn < Math.max(...Object.values(turns)); turn++) {
    for (const reader of Object.keys(turns) as Reader[]) {
      if (turn >= turns[reader]) continue;
      const measured = await measure(reader, path);
      if (measured.cpu < (best.get(reader)?.cpu ?? Infinity)) best.set(reader, measured);
    }
  }
  const found = (reader: Reader) => best.get(reader) as Measured;
  return {
    inflate: found('inflate'),
    fastInflate: found('fastInflate'),
    ours: found('ours'),
    exceljs: found('exceljs'),
  };
}

/** The rows of `npm run bench` about reading (quality.md, Speed). */
export async function bench(rows = 200_000): Promise<BenchRow[]> {
  const path = await largeList(rows);
  const { inflate, fastInflate, ours, exceljs } = await measureAll(path);
  const work = `read ${rows.toLocaleString('en')} x 20 .xlsx (${(statSync(path).size / 1e6).toFixed(0)} MB)`;
  const seconds = (value: number) => `${value.toFixed(2)} s CPU`;
  const faster = exceljs.cpu / ours.cpu;
  const overInflate = ours.cpu / inflate.cpu;
  return [
    {
      work: `${work}, times less than exceljs`,
      figure: seconds(ours.cpu),
      reference: seconds(exceljs.cpu),
      ratio: faster,
      bar: '>= 10',
      ok: faster >= 10,
    },
    {
      work: `${work}, against inflating its sheet`,
      figure: seconds(ours.cpu),
      // Node's stream as it comes; in larger chunks, as our reader asks for it, inflating itself is cheaper.
      reference: `${seconds(inflate.cpu)}; ${fastInflate.cpu.toFixed(2)} in chunks of 256 KB`,
      ratio: overInflate,
      bar: '<= 2.5',
      ok: overInflate <= 2.5,
    },
    {
      work: `${work}, peak memory`,
      figure: `${ours.peak.toFixed(0)} MB`,
      reference: `exceljs ${exceljs.peak.toFixed(0)} MB`,
      ratio: ours.peak,
      bar: '<= 300',
      ok: ours.peak <= 300,
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const row of await bench(Number(process.argv[2] ?? 200_000))) {
    console.log(
      `${row.ok ? 'ok    ' : 'MISSED'} ${row.work}: ${row.figure} (${row.reference}), ratio ${row.ratio.toFixed(2)}, bar ${row.bar}`,
    );
  }
}
